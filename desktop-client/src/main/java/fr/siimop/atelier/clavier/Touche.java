package fr.siimop.atelier.clavier;

import java.util.Map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers, written as it is shown: « Ctrl Maj Tab ».
 *
 * @param majLibre true when Maj changes how the key acts, not whether it does
 */
public record Touche(String texte, KeyCode code, boolean ctrl, boolean alt, boolean maj, boolean majLibre) {

    private static final Map<String, KeyCode> NOMS = Map.ofEntries(Map.entry("↑", KeyCode.UP),
            Map.entry("↓", KeyCode.DOWN), Map.entry("←", KeyCode.LEFT), Map.entry("→", KeyCode.RIGHT),
            Map.entry("Page↑", KeyCode.PAGE_UP), Map.entry("Page↓", KeyCode.PAGE_DOWN),
            Map.entry("Début", KeyCode.HOME), Map.entry("Fin", KeyCode.END), Map.entry("Tab", KeyCode.TAB),
            Map.entry("Entrée", KeyCode.ENTER), Map.entry("Échap", KeyCode.ESCAPE),
            Map.entry("Suppr", KeyCode.DELETE), Map.entry("Retour", KeyCode.BACK_SPACE),
            Map.entry("Espace", KeyCode.SPACE));

    /** Reads what is shown: modifiers, then the key, with spaces between. */
    public static Touche de(String texte) {
        boolean ctrl = false;
        boolean alt = false;
        boolean maj = false;
        String[] mots = texte.split(" ");
        for (int i = 0; i < mots.length - 1; i++) {
            switch (mots[i]) {
                case "Ctrl" -> ctrl = true;
                case "Alt" -> alt = true;
                case "Maj" -> maj = true;
                default -> throw new IllegalArgumentException("No modifier " + mots[i]);
            }
        }
        return new Touche(texte, code(mots[mots.length - 1]), ctrl, alt, maj, false);
    }

    public Touche avecMajLibre() {
        return new Touche(texte, code, ctrl, alt, maj, true);
    }

    private static KeyCode code(String nom) {
        KeyCode connu = NOMS.get(nom);
        return connu != null ? connu : KeyCode.valueOf(nom);
    }

    public boolean repond(KeyEvent e) {
        return e.getCode() == code && e.isControlDown() == ctrl && e.isAltDown() == alt && !e.isMetaDown()
                && (majLibre || e.isShiftDown() == maj);
    }

    /** True when one press would mean both. */
    public boolean heurte(Touche autre) {
        return code == autre.code && ctrl == autre.ctrl && alt == autre.alt
                && (maj == autre.maj || majLibre || autre.majLibre);
    }
}
