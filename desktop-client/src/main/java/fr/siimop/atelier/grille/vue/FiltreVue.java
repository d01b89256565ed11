package fr.siimop.atelier.grille.vue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.ModeTexte;

/**
 * A filter as a file keeps it. What a later version of the program wrote and this one does not know is left out.
 *
 * @param genre   {@code valeurs}, {@code texte}, {@code etat} or {@code intervalle}
 * @param mode    of a text or a state
 * @param valeurs those kept; the text; or the two bounds, empty for none
 */
public record FiltreVue(String colonne, String genre, @Nullable String mode, List<String> valeurs) {

    public FiltreVue {
        colonne = colonne == null ? "" : colonne;
        genre = genre == null ? "" : genre;
        valeurs = valeurs == null ? List.of() : valeurs.stream().map(v -> v == null ? "" : v).toList();
    }

    /** False for a filter that a view cannot keep. */
    public static boolean garde(Filtre filtre) {
        return de(filtre).isPresent();
    }

    /** Empty for a filter that means nothing elsewhere: rows picked by hand, or that depend on one. */
    static Optional<FiltreVue> de(Filtre filtre) {
        return switch (filtre) {
            case Filtre.Valeurs v -> Optional.of(new FiltreVue(v.colonne(), "valeurs", null,
                    v.textes().stream().sorted().toList()));
            case Filtre.Texte t -> Optional.of(new FiltreVue(t.colonne(), "texte", t.mode().name(),
                    List.of(t.texte())));
            case Filtre.Etat e -> Optional.of(new FiltreVue(e.colonne(), "etat", e.etat().name(), List.of()));
            case Filtre.Intervalle i -> Optional.of(new FiltreVue(i.colonne(), "intervalle", null,
                    List.of(i.de(), i.a())));
            case Filtre.Lignes l -> Optional.empty();
            case Filtre.Reference r -> Optional.empty();
        };
    }

    Optional<Filtre> filtre() {
        return switch (genre) {
            case "valeurs" -> Optional.of(new Filtre.Valeurs(colonne, Set.copyOf(valeurs)));
            case "texte" -> parmi(ModeTexte.values()).filter(m -> valeurs.size() == 1)
                    .filter(m -> m.erreur(valeurs.getFirst()).isEmpty())
                    .map(m -> new Filtre.Texte(colonne, m, valeurs.getFirst()));
            case "etat" -> parmi(EtatFiltre.values()).map(e -> new Filtre.Etat(colonne, e));
            case "intervalle" -> valeurs.size() == 2
                    ? Optional.of(new Filtre.Intervalle(colonne, valeurs.getFirst(), valeurs.getLast()))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private <E extends Enum<E>> Optional<E> parmi(E[] valeursConnues) {
        return Arrays.stream(valeursConnues).filter(v -> v.name().equals(mode)).findFirst();
    }
}
