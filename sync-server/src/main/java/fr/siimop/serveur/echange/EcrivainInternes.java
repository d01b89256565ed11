package fr.siimop.serveur.echange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.but.CompositionInternes;
import fr.siimop.modele.importation.but.LignesInternes;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.serveur.journal.Unite;

/** Each line is a person, his registration and his ranks: all of them, or none. */
record EcrivainInternes(DescripteurEntite<?> descripteur, CompositionInternes composition, LignesInternes connues,
        Unite unite) implements Ecrivain {

    @Override
    public void preparer(List<LigneExaminee> lignes) {
        for (DescripteurEntite<?> table : composition.tables()) {
            List<Annexe> siennes = lignes.stream().flatMap(ligne -> annexes(ligne).stream())
                    .filter(annexe -> annexe.descripteur() == table).toList();
            unite.preparer(table,
                    siennes.stream().filter(a -> a.avant() != null).map(a -> a.apres().id()).toList());
            unite.annoncer(table, siennes.stream().map(Annexe::apres).toList());
        }
    }

    private List<Annexe> annexes(LigneExaminee ligne) {
        return composition.decomposer(descripteur, Objects.requireNonNull(ligne.apres()), connues);
    }

    @Override
    public boolean inchangee(LigneExaminee ligne) {
        return annexes(ligne).stream().allMatch(annexe -> {
            Ligne avant = annexe.avant();
            return avant == null
                    || unite.lire(annexe.descripteur(), avant.id()).filter(avant::equals).isPresent();
        });
    }

    @Override
    public List<Anomalie> ecrire(LigneExaminee ligne) {
        List<Anomalie> anomalies = new ArrayList<>();
        List<Annexe> ecrites = new ArrayList<>();
        for (Annexe annexe : annexes(ligne)) {
            List<Anomalie> siennes = annexe.avant() == null
                    ? unite.creer(annexe.descripteur(), annexe.apres())
                    : unite.modifier(annexe.descripteur(), annexe.apres());
            siennes.forEach(a -> anomalies.add(new Anomalie(a.type(), a.gravite(),
                    a.champ() == null ? null : composition.colonne(annexe, Objects.requireNonNull(a.champ())),
                    a.arguments())));
            if (siennes.stream().anyMatch(Anomalie::bloquante)) {
                ecrites.reversed().forEach(this::reprendre);
                return anomalies;
            }
            ecrites.add(annexe);
        }
        return anomalies;
    }

    private void reprendre(Annexe annexe) {
        if (annexe.avant() == null) {
            unite.supprimer(annexe.descripteur(), annexe.apres().id());
        } else {
            unite.modifier(annexe.descripteur(), annexe.avant());
        }
    }
}
