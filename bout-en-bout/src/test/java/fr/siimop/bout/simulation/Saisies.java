package fr.siimop.bout.simulation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;

/** Everything typed in a history, so that its fate can be asked at the end. */
final class Saisies {

    private final List<Saisie> toutes = new ArrayList<>();
    private final List<Retrait> retraits = new ArrayList<>();

    private final List<Jointe> jointes = new ArrayList<>();

    /** A file attached to a terrain. */
    record Jointe(ClientSimule client, Cle cle, byte[] contenu) {}

    /** @param deja how often the row had been deleted before */
    record Retrait(ClientSimule client, Cle cle, int deja) {}

    /** One value typed in one cell; each is typed only once in a history, and sometimes taken again. */
    static final class Saisie {

        final ClientSimule client;
        final Cle cle;
        final String champ;
        final Object valeur;
        /** Its author has typed something else there since, or has given it up. */
        boolean remplacee;
        /** How often somebody went back to this value, and may have written it again. */
        private int reprises;

        private Saisie(ClientSimule client, Cle cle, String champ, Object valeur) {
            this.client = client;
            this.cle = cle;
            this.champ = champ;
            this.valeur = valeur;
        }

        /** How often the server may have written it. */
        int applicationsPermises() {
            return 1 + reprises;
        }

        @Override
        public String toString() {
            return cle.table() + " " + cle.id() + "." + champ + " = " + valeur;
        }
    }

    void noter(ClientSimule client, Cle cle, String champ, Object valeur) {
        oublier(client, cle, champ);
        toutes.add(new Saisie(client, cle, champ, valeur));
    }

    void oublier(ClientSimule client, Cle cle, String champ) {
        toutes.stream().filter(s -> s.client == client && s.cle.equals(cle) && s.champ.equals(champ))
                .forEach(s -> s.remplacee = true);
    }

    /** Somebody goes back to a value that the cell has had, typed by whomever. */
    void reprendre(Cle cle, String champ, @Nullable Object valeur) {
        toutes.stream()
                .filter(s -> s.cle.equals(cle) && s.champ.equals(champ)
                        && s.valeur.toString().equals(String.valueOf(valeur)))
                .forEach(s -> s.reprises++);
    }

    /** @return what its author still wanted of it */
    List<Saisie> oublierLaLigne(ClientSimule client, Cle cle) {
        garder(client, cle);
        List<Saisie> oubliees = toutes.stream()
                .filter(s -> s.client == client && s.cle.equals(cle) && !s.remplacee).toList();
        oubliees.forEach(s -> s.remplacee = true);
        return oubliees;
    }

    void retirer(ClientSimule client, Cle cle, int deja) {
        retraits.add(new Retrait(client, cle, deja));
    }

    /** After all, the row is not to be deleted. */
    void garder(ClientSimule client, Cle cle) {
        retraits.removeIf(r -> r.client() == client && r.cle().equals(cle));
    }

    void joindre(ClientSimule client, Cle cle, byte[] contenu) {
        jointes.add(new Jointe(client, cle, contenu));
    }

    List<Jointe> jointes() {
        return jointes;
    }

    List<Retrait> retraits() {
        return retraits;
    }

    List<Saisie> toutes() {
        return toutes;
    }
}
