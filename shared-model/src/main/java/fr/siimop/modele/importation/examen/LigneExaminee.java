package fr.siimop.modele.importation.examen;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.importation.recuperation.Recuperee;

/**
 * One line of the file once everything is known of it.
 *
 * @param numero      as the spreadsheet numbers it
 * @param avant       the row that it means, {@code null} when there is none
 * @param apres       the row that it makes, {@code null} while it waits
 * @param nonReprises what the line says and that is kept nowhere
 * @param reserves    what the rules find in it, and that does not keep it out
 * @param poste       that the line describes instead of naming one, opened with it when it is not there
 * @param recuperee   how it comes in although it is not right, when it is recovered from the former program
 */
public record LigneExaminee(int numero, Sort sort, @Nullable Ligne avant, @Nullable Ligne apres, List<Faute> fautes,
        Set<PrecisionStage> nonReprises, boolean reserves, @Nullable Annexe poste, @Nullable Recuperee recuperee) {

    public LigneExaminee {
        fautes = List.copyOf(fautes);
    }

    LigneExaminee(int numero, Sort sort, @Nullable Ligne avant, @Nullable Ligne apres, List<Faute> fautes,
            Set<PrecisionStage> nonReprises) {
        this(numero, sort, avant, apres, fautes, nonReprises, false, null, null);
    }

    static LigneExaminee enAttente(int numero, @Nullable Ligne avant, List<Faute> fautes,
            Set<PrecisionStage> nonReprises, @Nullable Recuperee recuperee) {
        boolean questions = fautes.stream().allMatch(Faute::question);
        return new LigneExaminee(numero, questions ? Sort.A_VERIFIER : Sort.EN_ERREUR, avant, null, fautes,
                nonReprises, false, null, recuperee);
    }
}
