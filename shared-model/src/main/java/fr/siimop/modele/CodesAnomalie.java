package fr.siimop.modele;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.siimop.modele.agrement.AnomalieAgrement;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.identifiant.AnomalieIdentifiant;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.interne.AnomalieActivite;
import fr.siimop.modele.interne.AnomalieInterne;
import fr.siimop.modele.interne.cursus.AnomalieCursus;
import fr.siimop.modele.personne.AnomaliePersonne;
import fr.siimop.modele.poste.AnomaliePoste;
import fr.siimop.modele.referentiel.AnomalieReferentiel;
import fr.siimop.modele.reprise.AnomalieReprise;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.tableur.AnomalieTableur;
import fr.siimop.modele.terrain.AnomalieTerrain;
import fr.siimop.modele.terrain.demande.AnomalieDemande;
import fr.siimop.modele.terrain.piece.AnomaliePiece;

/** Every code of anomaly of the model, found again from the text that travelled. */
public final class CodesAnomalie {

    private static final Map<String, CodeAnomalie> PAR_CODE = Stream
            .<CodeAnomalie[]>of(AnomalieValeur.values(), AnomalieIdentifiant.values(), AnomalieReferentiel.values(),
                    AnomaliePersonne.values(), AnomalieTerrain.values(), AnomalieDemande.values(),
                    AnomaliePiece.values(),
                    AnomalieAgrement.values(),
                    AnomaliePoste.values(), AnomalieInterne.values(), AnomalieActivite.values(),
                    AnomalieCursus.values(),
                    AnomalieSync.values(), AnomalieTableur.values(), AnomalieImport.values(),
                    AnomalieReprise.values())
            .flatMap(Stream::of).collect(Collectors.toUnmodifiableMap(CodeAnomalie::code, Function.identity()));

    private CodesAnomalie() {}

    public static Optional<CodeAnomalie> chercher(String code) {
        return Optional.ofNullable(PAR_CODE.get(code));
    }

    public static List<CodeAnomalie> tous() {
        return PAR_CODE.values().stream().sorted(Comparator.comparing(CodeAnomalie::code)).toList();
    }
}
