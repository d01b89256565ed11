package fr.siimop.modele.calcul;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;

/**
 * One official calculation with its options. Same files and options give the same bytes, on any machine, whatever the
 * order of the lines.
 *
 * @param <E> the input, immutable
 * @param <S> the output, with the reason of each decision
 */
public interface Calcul<E, S> {

    /** The word of the command line: {@code amphi}. */
    String nom();

    /** The options as the command line gives them, kept in the archive of a run; empty values for mere switches. */
    Map<String, String> options();

    List<String> fichiersEntree();

    List<String> fichiersSortie();

    /** Reads and checks everything; {@code null} when {@code fautes} has received at least one fault. */
    @Nullable
    E lire(Fichiers fichiers, Fautes fautes) throws IOException;

    /** The pure run. */
    S executer(E entree);

    void ecrire(S sortie, FichiersSortie fichiers) throws IOException;

    /** What of a written file must be found again in a later run: all of it, but for durations. */
    default byte[] sansDuree(String fichier, byte[] contenu) {
        return contenu;
    }
}
