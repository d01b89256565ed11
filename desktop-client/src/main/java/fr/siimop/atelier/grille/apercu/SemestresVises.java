package fr.siimop.atelier.grille.apercu;

import static fr.siimop.modele.referentiel.DescripteurSemestre.SEMESTRE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.TypeReference;

/** The semesters of the rows of a gesture: one of many rows easily takes in those of another one, or of one that is over. */
final class SemestresVises {

    private final SourceLignes source;
    private final Optional<ColonneGrille> colonne;
    private final LocalDate aujourdhui;
    private final Map<UUID, Vise> connus = new HashMap<>();

    /** @param termine when nothing of it is prepared any more */
    record Vise(UUID id, String libelle, LocalDate debut, boolean termine) {}

    SemestresVises(ModeleTable modele) {
        source = modele.source();
        aujourdhui = source.contexte(Origine.SAISIE).aujourdhui();
        colonne = modele.disposition().toutes().values().stream()
                .filter(c -> c.type() instanceof TypeReference r && r.table().equals(SEMESTRE.table())).findFirst();
    }

    /** True when the rows of the table are of a semester. */
    boolean existent() {
        return colonne.isPresent();
    }

    Optional<Vise> de(Ligne ligne) {
        return colonne.map(c -> c.valeur(ligne, source)).filter(UUID.class::isInstance).map(UUID.class::cast)
                .flatMap(id -> Optional.ofNullable(connus.get(id)).or(() -> lire(id)));
    }

    private Optional<Vise> lire(UUID id) {
        Optional<Vise> lu = Optional.ofNullable(source.trouver(SEMESTRE.table(), id)).filter(SEMESTRE::complete)
                .map(SEMESTRE::creer)
                .map(s -> new Vise(id, s.libelle(), s.debut(), s.fin().isBefore(aujourdhui)));
        lu.ifPresent(vise -> connus.put(id, vise));
        return lu;
    }

    String libelle(Ligne ligne) {
        return de(ligne).map(Vise::libelle).orElse("");
    }
}
