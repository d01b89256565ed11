package fr.siimop.atelier.grille.editeur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.TypeBooleen;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.TypePhases;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.TypeTexte;
import fr.siimop.modele.descripteur.ValeurListe;

/** What is put over a cell, or in a form, to change a value. */
public interface Editeur {

    Node noeud();

    /** @param choisir true when the text is the old one, to be replaced by the first letter typed */
    void demarrer(String texte, boolean choisir, Runnable valider);

    /** In a form: does not take the keyboard, and tells each change. */
    void preparer(Runnable changement);

    String texte();

    /** A value taken from a list rather than typed. */
    default @Nullable Object valeurChoisie() {
        return null;
    }

    /** True while a list of its own is open: losing the keyboard to it does not end the edit. */
    default boolean surgi() {
        return false;
    }

    /** True when a line break may be typed. */
    default boolean plusieursLignes() {
        return false;
    }

    default void fermer() {
        // most have nothing else open
    }

    /** The editor of a column's type. */
    static Editeur pour(ModeleTable modele, ColonneGrille colonne, @Nullable Object valeur) {
        return switch (colonne.type()) {
            case TypeReference reference -> new EditeurListe((saisie, suite) -> references(modele, reference, saisie,
                    suite));
            case TypeListe<?> liste -> new EditeurListe((saisie, suite) -> suite.accept(parmi(
                    Arrays.stream(liste.classe().getEnumConstants())
                            .map(v -> new EditeurListe.Proposition(((ValeurListe) v).libelle(), "", v)).toList(),
                    saisie)));
            case TypeBooleen booleen -> new EditeurListe((saisie, suite) -> suite.accept(
                    parmi(List.of(new EditeurListe.Proposition("Oui", "", true),
                            new EditeurListe.Proposition("Non", "", false)), saisie)));
            case TypePhases phases -> new EditeurPhases(valeur instanceof Phases p ? p : Phases.AUCUNE);
            case TypeDate date -> new EditeurDate();
            case TypeTexte texte -> EditeurParagraphe.convient(texte, valeur)
                    ? new EditeurParagraphe()
                    : EditeurChamp.ligne();
            default -> EditeurChamp.ligne();
        };
    }

    private static void references(ModeleTable modele, TypeReference reference, String saisie,
            Consumer<List<EditeurListe.Proposition>> suite) {
        String territoire = modele.territoire(modele.ligneActive());
        modele.services().fond().execute(() -> {
            List<EditeurListe.Proposition> trouves = new ArrayList<>();
            if (!reference.siAbsent().isEmpty()
                    && Pliage.plier(reference.siAbsent()).startsWith(Pliage.plier(saisie.strip()))) {
                trouves.add(new EditeurListe.Proposition(reference.siAbsent(), "", null));
            }
            modele.lecteur().index(reference.table()).chercher(saisie, 50, territoire)
                    .forEach(c -> trouves.add(new EditeurListe.Proposition(c.titre(), c.detail(), c.id())));
            modele.services().ui().execute(() -> suite.accept(trouves));
        });
    }

    private static List<EditeurListe.Proposition> parmi(List<EditeurListe.Proposition> toutes, String saisie) {
        String plie = Pliage.plier(saisie.strip());
        return toutes.stream().filter(p -> Pliage.plier(p.titre()).contains(plie)).toList();
    }
}
