package fr.siimop.serveur.echange;

import java.util.List;
import java.util.Objects;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.serveur.journal.Unite;

/** Each line is a row of the table. */
record EcrivainTable(DescripteurEntite<?> table, Unite unite) implements Ecrivain {

    @Override
    public void preparer(List<LigneExaminee> lignes) {
        unite.preparer(table, lignes.stream().filter(l -> l.avant() != null).map(l -> apres(l).id()).toList());
        unite.annoncer(table, lignes.stream().map(EcrivainTable::apres).toList());
    }

    @Override
    public List<Anomalie> ecrire(LigneExaminee ligne) {
        return ligne.avant() == null ? unite.creer(table, apres(ligne)) : unite.modifier(table, apres(ligne));
    }

    private static Ligne apres(LigneExaminee ligne) {
        return Objects.requireNonNull(ligne.apres());
    }
}
