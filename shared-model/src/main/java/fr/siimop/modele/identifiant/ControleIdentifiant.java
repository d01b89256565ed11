package fr.siimop.modele.identifiant;

import java.util.List;
import java.util.function.Function;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.descripteur.Controle;
import fr.siimop.modele.descripteur.Origine;

/** Check of an identifier: an error when typed, a mark on recovered data. Says it when a letter stands for a digit. */
record ControleIdentifiant(Function<String, Verdict> examen, CodeAnomalie forme,
        CodeAnomalie cle) implements Controle<String> {

    @Override
    public List<Anomalie> verifier(String champ, String valeur, Origine origine) {
        Verdict verdict = examen.apply(valeur);
        if (verdict == Verdict.JUSTE) {
            return List.of();
        }
        String proposition = Normalisation.de(valeur).replace('O', '0').replace('I', '1');
        boolean lettre = !proposition.equals(Normalisation.de(valeur)) && examen.apply(proposition) == Verdict.JUSTE;
        Anomalie anomalie = lettre
                ? Anomalie.sur(champ, AnomalieIdentifiant.LETTRE_POUR_CHIFFRE, valeur, proposition)
                : Anomalie.sur(champ, verdict == Verdict.FORME ? forme : cle, valeur);
        return List.of(origine == Origine.REPRISE ? anomalie.avecGravite(Gravite.AVERTISSEMENT) : anomalie);
    }
}
