package fr.siimop.atelier.grille.table;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the system, as text. */
public final class PressePapiers {

    private PressePapiers() {}

    public static void ecrire(String texte) {
        ClipboardContent contenu = new ClipboardContent();
        contenu.putString(texte);
        Clipboard.getSystemClipboard().setContent(contenu);
    }

    /** Empty when it holds no text. */
    public static String lire() {
        String texte = Clipboard.getSystemClipboard().getString();
        return texte == null ? "" : texte;
    }
}
