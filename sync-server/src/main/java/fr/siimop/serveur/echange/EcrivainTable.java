package fr.siimop.serveur.echange;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.examen.PostesOuverts;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.serveur.journal.Unite;

/** Each line is a row of the table, with the poste that it opens when it describes one (H-05). */
final class EcrivainTable implements Ecrivain {

    private final DescripteurEntite<?> table;
    private final Unite unite;
    private final PostesOuverts postes;
    private final Set<UUID> ouverts = new HashSet<>();

    EcrivainTable(DescripteurEntite<?> table, Unite unite, BaseImport base) {
        this.table = table;
        this.unite = unite;
        this.postes = new PostesOuverts(base, table);
    }

    @Override
    public void preparer(List<LigneExaminee> lignes) {
        unite.preparer(table, lignes.stream().filter(l -> l.avant() != null).map(l -> apres(l).id()).toList());
        unite.annoncer(table, lignes.stream().map(EcrivainTable::apres).toList());
    }

    @Override
    public boolean inchangee(LigneExaminee ligne) {
        Ligne avant = ligne.avant();
        return avant == null || unite.lire(table, avant.id()).filter(avant::equals).isPresent();
    }

    @Override
    public List<Anomalie> ecrire(LigneExaminee ligne) {
        Annexe poste = ligne.poste();
        boolean aOuvrir = poste != null && poste.avant() == null && !ouverts.contains(poste.apres().id());
        if (poste != null && aOuvrir) {
            List<Anomalie> refus = unite.creer(poste.descripteur(), poste.apres());
            if (refus.stream().anyMatch(Anomalie::bloquante)) {
                return refus.stream().map(EcrivainTable::surLaLigne).toList();
            }
        }
        List<Anomalie> anomalies = ligne.avant() == null
                ? unite.creer(table, apres(ligne))
                : unite.modifier(table, apres(ligne));
        if (anomalies.stream().noneMatch(Anomalie::bloquante)) {
            postes.ajouter(ligne);
            if (poste != null) {
                ouverts.add(poste.apres().id());
            }
        } else if (poste != null && aOuvrir) {
            unite.supprimer(poste.descripteur(), poste.apres().id());
        }
        return anomalies;
    }

    private static Anomalie surLaLigne(Anomalie anomalie) {
        return new Anomalie(anomalie.type(), anomalie.gravite(),
                PrecisionStage.colonneDuPoste(Objects.requireNonNullElse(anomalie.champ(), "")),
                anomalie.arguments());
    }

    /** A place for each of the lines that describe the same poste; the check has made sure that it may have them. */
    @Override
    public Ouvertures terminer() {
        for (Annexe poste : postes.annexes()) {
            List<Anomalie> refus = unite.modifier(DescripteurPoste.POSTE, poste.apres());
            if (refus.stream().anyMatch(Anomalie::bloquante)) {
                throw new IllegalStateException("places granted, then refused: " + refus);
            }
        }
        return new Ouvertures(postes.nombre(), postes.placesAjoutees());
    }

    private static Ligne apres(LigneExaminee ligne) {
        return Objects.requireNonNull(ligne.apres());
    }
}
