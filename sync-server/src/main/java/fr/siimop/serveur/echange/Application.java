package fr.siimop.serveur.echange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.LignePreparee;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Depot;

/** Puts prepared lines into a unit of work, each checked by the rules as if it had been typed. */
final class Application {

    private final DescripteurEntite<?> descripteur;
    private final Unite unite;
    private final GenerateurId ids;
    private final Rapprochement rapprochement;
    private final Map<Object, Integer> vues = new HashMap<>();
    private final List<Faute> fautes = new ArrayList<>();
    private int creees;
    private int modifiees;
    private int inchangees;
    private int enErreur;

    private record Cas(LignePreparee ligne, @Nullable Ligne avant, Ligne apres) {}

    Application(DescripteurEntite<?> descripteur, Unite unite, Depot depot, GenerateurId ids) {
        this.descripteur = descripteur;
        this.unite = unite;
        this.ids = ids;
        this.rapprochement = new Rapprochement(depot, unite, descripteur);
    }

    BilanImport bilan(List<String> ignores) {
        return new BilanImport(creees, modifiees, inchangees, enErreur, fautes, ignores, true);
    }

    void appliquer(List<LignePreparee> lot) {
        rapprochement.charger(lot);
        List<Cas> cas = new ArrayList<>();
        for (LignePreparee ligne : lot) {
            Cas prepare = cas(ligne);
            if (prepare != null) {
                cas.add(prepare);
            }
        }
        unite.preparer(descripteur, cas.stream().filter(c -> c.avant() != null).map(c -> c.apres().id()).toList());
        unite.annoncer(descripteur, cas.stream().map(Cas::apres).toList());
        cas.forEach(this::ecrire);
    }

    /** What a line asks, {@code null} when it is wrong or asks nothing. */
    private @Nullable Cas cas(LignePreparee ligne) {
        Rapprochement.Issue issue = rapprochement.trouver(ligne);
        List<Faute> trouvees = new ArrayList<>(ligne.fautes());
        Anomalie anomalie = issue.anomalie();
        if (anomalie != null) {
            trouvees.add(faute(ligne, anomalie));
        }
        Ligne avant = issue.ligne();
        Object cle = avant == null ? rapprochement.cleDuFichier(ligne) : avant.id();
        Integer premiere = cle == null ? null : vues.putIfAbsent(cle, ligne.numero());
        if (premiere != null) {
            trouvees.add(faute(ligne, Anomalie.surLigne(AnomalieImport.LIGNE_EN_DOUBLE, premiere)));
        }
        if (!trouvees.isEmpty()) {
            refuser(trouvees);
            return null;
        }
        if (avant == null) {
            UUID id = Objects.requireNonNullElseGet(ligne.id(), ids::nouveau);
            return new Cas(ligne, null, ligne.creer(descripteur, id));
        }
        Ligne apres = ligne.appliquer(descripteur, avant);
        if (apres == avant) {
            inchangees++;
            return null;
        }
        return new Cas(ligne, avant, apres);
    }

    private void ecrire(Cas cas) {
        List<Anomalie> anomalies = cas.avant() == null
                ? unite.creer(descripteur, cas.apres())
                : unite.modifier(descripteur, cas.apres());
        List<Faute> bloquantes = anomalies.stream().filter(Anomalie::bloquante)
                .map(anomalie -> faute(cas.ligne(), anomalie)).toList();
        if (!bloquantes.isEmpty()) {
            refuser(bloquantes);
        } else if (cas.avant() == null) {
            creees++;
        } else {
            modifiees++;
        }
    }

    private void refuser(List<Faute> trouvees) {
        enErreur++;
        fautes.addAll(trouvees);
    }

    private Faute faute(LignePreparee ligne, Anomalie anomalie) {
        String champ = Objects.requireNonNullElse(anomalie.champ(), "");
        boolean colonne = descripteur.colonne(champ) != null;
        return new Faute(ligne.numero(), champ, colonne ? ligne.texte(descripteur.position(champ)) : "", anomalie);
    }
}
