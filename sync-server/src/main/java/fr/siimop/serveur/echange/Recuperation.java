package fr.siimop.serveur.echange;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.reprise.DescripteurLigneReprise.LIGNE_REPRISE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.importation.recuperation.Recuperee;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.serveur.journal.Unite;

/** Takes in the lines of the former program that are not right: what is kept of them first, then their row. */
final class Recuperation {

    private final Unite unite;
    private final Set<UUID> faites = new HashSet<>();
    private int propres;
    private int aCorriger;
    private int toutVenant;

    /** What became of a line. */
    enum Sort {
        CREEE, DEJA, REFUSEE
    }

    Recuperation(Unite unite) {
        this.unite = unite;
    }

    BilanReprise bilan() {
        return new BilanReprise(propres, aCorriger, toutVenant);
    }

    /** A row that was written without anything being refused. */
    void compter(DescripteurEntite<?> descripteur, Ligne ligne, List<Anomalie> anomalies) {
        if (sansLogique(descripteur, ligne)) {
            toutVenant++;
        } else if (anomalies.isEmpty()) {
            propres++;
        } else {
            aCorriger++;
        }
    }

    private static boolean sansLogique(DescripteurEntite<?> descripteur, Ligne ligne) {
        return descripteur == ACTIVITE_SEMESTRIELLE && ligne.valeur(ACTIVITE_SEMESTRIELLE
                .position(DescripteurActiviteSemestrielle.MODE.id())) == ModeStockage.TOUT_VENANT;
    }

    Sort ecrire(DescripteurEntite<?> descripteur, LigneExaminee examinee) {
        Recuperee recuperee = examinee.recuperee();
        if (recuperee == null) {
            return Sort.REFUSEE;
        }
        if (recuperee.deja()) {
            return Sort.DEJA;
        }
        if (recuperee.trace().isPresent() && !ecrire(recuperee.trace().get())) {
            return Sort.REFUSEE;
        }
        Ligne ligne = recuperee.ligne();
        if (ligne == null) {
            compterTrace(examinee.avant() != null);
            return Sort.CREEE;
        }
        boolean prete = recuperee.annexes().stream().allMatch(this::assurer);
        if (prete && bienPasse(unite.creer(descripteur, ligne))) {
            compterTrace(!sansLogique(descripteur, ligne));
        } else {
            recuperee.archive().ifPresent(archive -> unite.modifier(LIGNE_REPRISE, archive.apres()));
            compterTrace(false);
        }
        return Sort.CREEE;
    }

    private void compterTrace(boolean surUneLigne) {
        if (surUneLigne) {
            aCorriger++;
        } else {
            toutVenant++;
        }
    }

    /** Several lines may need the same row: it is made once. */
    private boolean assurer(Annexe annexe) {
        return faites.contains(annexe.apres().id()) || ecrire(annexe) && faites.add(annexe.apres().id());
    }

    private boolean ecrire(Annexe annexe) {
        return bienPasse(annexe.avant() == null
                ? unite.creer(annexe.descripteur(), annexe.apres())
                : unite.modifier(annexe.descripteur(), annexe.apres()));
    }

    private static boolean bienPasse(List<Anomalie> anomalies) {
        return anomalies.stream().noneMatch(Anomalie::bloquante);
    }
}
