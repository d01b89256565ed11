package fr.siimop.modele.importation.examen;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;

/**
 * One line of the file once everything is known of it.
 *
 * @param numero      as the spreadsheet numbers it
 * @param avant       the row that it means, {@code null} when there is none
 * @param apres       the row that it makes, {@code null} while it waits
 * @param nonReprises what the line says and that is kept nowhere
 */
public record LigneExaminee(int numero, Sort sort, @Nullable Ligne avant, @Nullable Ligne apres, List<Faute> fautes,
        Set<PrecisionStage> nonReprises) {

    public LigneExaminee {
        fautes = List.copyOf(fautes);
    }

    static LigneExaminee enAttente(int numero, @Nullable Ligne avant, List<Faute> fautes,
            Set<PrecisionStage> nonReprises) {
        boolean questions = fautes.stream().allMatch(Faute::question);
        return new LigneExaminee(numero, questions ? Sort.A_VERIFIER : Sort.EN_ERREUR, avant, null, fautes,
                nonReprises);
    }
}
