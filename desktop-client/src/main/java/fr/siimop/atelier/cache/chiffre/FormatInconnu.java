package fr.siimop.atelier.cache.chiffre;

import java.io.IOException;

/** What is read is no encrypted file: the disk is well, its content is not. */
public final class FormatInconnu extends IOException {

    private static final long serialVersionUID = 1L;

    FormatInconnu() {
        super("Not a file of this format");
    }
}
