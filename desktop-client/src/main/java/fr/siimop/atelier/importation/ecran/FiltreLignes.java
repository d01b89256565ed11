package fr.siimop.atelier.importation.ecran;

import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.importation.ImportEnCours;
import fr.siimop.atelier.importation.NatureFaute;
import fr.siimop.modele.importation.examen.LigneExaminee;

/**
 * Which lines are shown.
 *
 * @param part   of the proportional bar, {@code null} for all
 * @param nature of fault, {@code null} for all
 */
record FiltreLignes(@Nullable Part part, @Nullable NatureFaute nature) {

    static final FiltreLignes TOUT = new FiltreLignes(null, null);

    /** The parts of the bar. */
    enum Part {
        PRETES("prête à appliquer", "prêtes à appliquer", "succes"),
        EN_ERREUR("en erreur", "en erreur", "erreur"),
        A_VERIFIER("à vérifier", "à vérifier", "avertissement"),
        DEJA("déjà là", "déjà là", "neutre"),
        ECARTEES("mise de côté", "mises de côté", "neutre");

        private final String singulier;
        private final String pluriel;
        private final String classe;

        Part(String singulier, String pluriel, String classe) {
            this.singulier = singulier;
            this.pluriel = pluriel;
            this.classe = classe;
        }

        String mots(int nombre) {
            return nombre < 2 ? singulier : pluriel;
        }

        String classe() {
            return classe;
        }
    }

    static Part part(ImportEnCours cours, int numero) {
        LigneExaminee examinee = cours.examinee(numero);
        if (cours.ecartee(numero) || examinee == null) {
            return Part.ECARTEES;
        }
        return switch (examinee.sort()) {
            case EN_ERREUR -> Part.EN_ERREUR;
            case A_VERIFIER -> Part.A_VERIFIER;
            case INCHANGEE -> Part.DEJA;
            case CREEE, MODIFIEE -> Part.PRETES;
        };
    }

    IntPredicate sur(ImportEnCours cours) {
        return numero -> {
            LigneExaminee examinee = cours.examinee(numero);
            return (part == null || part(cours, numero) == part) && (nature == null || examinee != null
                    && examinee.fautes().stream()
                            .anyMatch(f -> NatureFaute.de(f, cours.descripteur()).equals(nature)));
        };
    }
}
