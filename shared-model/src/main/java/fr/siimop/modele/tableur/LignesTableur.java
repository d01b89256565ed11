package fr.siimop.modele.tableur;

import org.jspecify.annotations.Nullable;

/** Lines of the first sheet that holds some, one at a time: the memory used does not depend on their number. */
public interface LignesTableur extends AutoCloseable {

    /** The next line that is not blank, {@code null} after the last one. */
    @Nullable
    LigneTableur suivante() throws FichierRefuse;

    /** Name of the sheet that is read, empty for a CSV file. */
    String feuille();

    @Override
    void close();
}
