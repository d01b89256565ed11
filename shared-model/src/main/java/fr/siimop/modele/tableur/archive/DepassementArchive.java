package fr.siimop.modele.tableur.archive;

import java.io.IOException;

/** More comes out of a part than any spreadsheet holds: an archive made to fill a memory or a disk. */
final class DepassementArchive extends IOException {

    private static final long serialVersionUID = 1L;

    DepassementArchive() {
        super("decompressed beyond the limits");
    }
}
