package fr.siimop.serveur.journal;

import org.jspecify.annotations.Nullable;

/** Why rows were written: shown in their history. {@code numero} names the import, the campaign… */
public record Cause(String type, @Nullable String numero) {

    public static final Cause SAISIE = new Cause("saisie", null);
    public static final Cause SYNCHRONISATION = new Cause("synchronisation", null);
    public static final Cause CHARGEMENT = new Cause("chargement", null);

    public static Cause importation(String numero) {
        return new Cause("import", numero);
    }

    public static Cause campagne(String numero) {
        return new Cause("campagne", numero);
    }
}
