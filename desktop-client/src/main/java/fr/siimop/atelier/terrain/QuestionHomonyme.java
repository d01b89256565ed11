package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.terrain.DescripteurIntervenant.INTERVENANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.Blocs;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.personne.Homonymes;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.terrain.Intervenant;

/** Somebody of this name is known: is it the same person? Only the person who writes can tell (B-03). */
final class QuestionHomonyme extends VBox {

    private static final int ROLES = 2;

    /**
     * Somebody of this name.
     *
     * @param situation what tells him from another of the same name
     * @param email what answering yes would give to who has none
     * @param rpps  in the same way
     */
    record Connue(Personne personne, String situation, @Nullable String email, @Nullable String rpps) {

        /** What will be written of this person: an address lets its owner sign in, nobody gives one unknowingly. */
        String complements() {
            String adresse = email == null ? null : "l’adresse " + email + ", qui sert à se connecter";
            String numero = rpps == null ? null : "le RPPS " + rpps;
            return adresse == null && numero == null
                    ? ""
                    : " Si oui, sa fiche recevra " + (adresse == null
                            ? numero + "."
                            : adresse + (numero == null ? "." : ", et " + numero + "."));
        }
    }

    /**
     * @param memes people of this name
     * @param oui   told which one it is
     * @param non   it is none of them
     */
    QuestionHomonyme(List<Connue> memes, Consumer<Connue> oui, Runnable non) {
        super(8);
        setId("homonymes");
        for (Connue connue : memes) {
            Personne meme = connue.personne();
            Button lui = Bloc.bouton(reponse(meme), "mdi2a-account-check-outline", () -> oui.accept(connue));
            lui.setId("homonyme-" + meme.id());
            lui.setAccessibleText(lui.getText() + "\u00a0: " + meme.prenom() + " " + meme.nom());
            getChildren().addAll(Blocs.information(meme.prenom() + " " + meme.nom() + " existe déjà",
                    connue.situation() + ". Est-ce la même personne\u00a0?" + connue.complements()),
                    new FlowPane(6, 6, lui));
        }
        Button autre = Bloc.bouton("Non, créer une autre personne", "mdi2a-account-plus-outline", non);
        autre.setId("homonyme-non");
        ((FlowPane) getChildren().getLast()).getChildren().add(autre);
    }

    /** What takes the keyboard. */
    Node premier() {
        return ((FlowPane) getChildren().get(1)).getChildren().getFirst();
    }

    private static String reponse(Personne personne) {
        String civilite = personne.civilite() == null ? "" : personne.civilite().toLowerCase(Locale.FRENCH);
        return civilite.startsWith("mme") || civilite.startsWith("madame")
                ? "C’est elle"
                : civilite.equals("m.") || civilite.equals("m") || civilite.startsWith("monsieur")
                        ? "C’est lui"
                        : "C’est cette personne";
    }

    /** May take long. */
    static List<Connue> chercher(ServicesGrille services, UUID terrain, Personne nouvelle) {
        SourceLignes source = services.source();
        return Homonymes.de(nouvelle, Entites.de(PERSONNE, source.lignes(PERSONNE.table()))).stream()
                .map(meme -> new Connue(meme, situation(source, terrain, meme),
                        manque(services, meme, "email") ? nouvelle.email() : null,
                        manque(services, meme, "rpps") ? nouvelle.rpps() : null))
                .toList();
    }

    private static boolean manque(ServicesGrille services, Personne personne, String colonne) {
        Ligne ligne = services.source().trouver(PERSONNE.table(), personne.id());
        return ligne != null && manque(services, ligne, colonne);
    }

    private static boolean manque(ServicesGrille services, Ligne ligne, String colonne) {
        return ligne.valeur(PERSONNE.position(colonne)) == null
                && services.puits().empechement(PERSONNE.table(), ligne, colonne).isEmpty();
    }

    /** What the question said that it would, where there is still nothing; empty when nobody is there any more. */
    static Optional<List<Acte.Pas>> completer(ServicesGrille services, Connue connue) {
        return Optional.ofNullable(services.source().trouver(PERSONNE.table(), connue.personne().id())).map(avant -> {
            Ligne apres = completer(services, completer(services, avant, "email", connue.email()), "rpps",
                    connue.rpps());
            return new ArrayList<>(Acte.changements(PERSONNE, avant, apres));
        });
    }

    /** To whom was taken for somebody who has gone meanwhile. */
    static String partie(Connue connue) {
        return connue.personne().prenom() + " " + connue.personne().nom()
                + " n’est plus dans la liste des personnes\u00a0: sa fiche a été supprimée entre-temps. ";
    }

    private static Ligne completer(ServicesGrille services, Ligne ligne, String colonne, @Nullable String dite) {
        return dite != null && manque(services, ligne, colonne)
                ? ligne.avec(PERSONNE.position(colonne), dite)
                : ligne;
    }

    private static String situation(SourceLignes source, UUID terrain, Personne personne) {
        LocalDate aujourdhui = source.contexte(Origine.SAISIE).aujourdhui();
        List<String> mots = new ArrayList<>();
        Entites.de(INTERVENANT, source.referants(INTERVENANT.table(), "personne", personne.id())).stream()
                .filter(i -> i.periode().contient(aujourdhui)).limit(ROLES).map(i -> role(source, terrain, i))
                .forEach(mots::add);
        if (personne.email() != null) {
            mots.add(personne.email());
        }
        if (personne.rpps() != null) {
            mots.add("RPPS " + personne.rpps());
        }
        UUID subdivision = personne.subdivision();
        if (subdivision != null) {
            mots.add(TexteReference.court(source, "subdivision", subdivision));
        }
        return mots.isEmpty() ? "Sans adresse email ni RPPS" : String.join(", ", mots);
    }

    private static String role(SourceLignes source, UUID terrain, Intervenant intervenant) {
        return intervenant.role().libelle() + (intervenant.terrain().equals(terrain)
                ? " de ce terrain"
                : " de «\u00a0" + TexteReference.court(source, "terrain", intervenant.terrain()) + "\u00a0»");
    }
}
