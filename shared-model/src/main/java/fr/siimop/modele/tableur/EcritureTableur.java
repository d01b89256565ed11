package fr.siimop.modele.tableur;

import java.io.IOException;
import java.util.List;

/** A file that is being written, one line at a time: the memory used does not depend on their number. */
public interface EcritureTableur extends AutoCloseable {

    /** Adds a line, in the order of the columns of the plan. */
    void ligne(List<? extends Cellule> cellules) throws IOException;

    /** Ends the file; it cannot be opened before. Closes the stream. */
    @Override
    void close() throws IOException;
}
