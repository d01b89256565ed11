package fr.siimop.atelier.grille.geste;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.saisie.Tsv;
import fr.siimop.modele.descripteur.Ligne;

/**
 * Cells of the clipboard on a selected rectangle: one value fills it; a block goes from its top left corner, and
 * repeats when it divides the rectangle.
 */
public final class BlocColle {

    private final List<List<String>> bloc;
    private final int largeurBloc;
    private final int hauteur;
    private final int largeur;

    /** @param hauteurPlage of the selection, as {@code largeurPlage} */
    public BlocColle(String texte, int hauteurPlage, int largeurPlage) {
        bloc = Tsv.lire(texte);
        largeurBloc = bloc.stream().mapToInt(List::size).max().orElse(0);
        hauteur = repeter(hauteurPlage, bloc.size());
        largeur = repeter(largeurPlage, largeurBloc);
    }

    public boolean vide() {
        return bloc.isEmpty();
    }

    /** What was copied is one cell: it goes wherever one wants. */
    public @Nullable String valeurSeule() {
        return bloc.size() == 1 && largeurBloc == 1 ? bloc.getFirst().getFirst() : null;
    }

    /** Rows that the block covers, whether or not the table has as many. */
    public int hauteur() {
        return hauteur;
    }

    public int largeur() {
        return largeur;
    }

    /**
     * @param lignes   all rows shown; the block starts at {@code haut}
     * @param colonnes all columns shown; the block starts at {@code gauche}
     */
    public Demande demande(List<Ligne> lignes, int haut, List<ColonneGrille> colonnes, int gauche) {
        int bas = Math.min(lignes.size(), haut + hauteur);
        List<ColonneGrille> couvertes = colonnes.subList(gauche, Math.min(colonnes.size(), gauche + largeur));
        int lignesEnTrop = haut + hauteur - bas;
        String reste = lignesEnTrop == 0 ? "" : Tsv.ecrire(bloc.subList(bloc.size() - lignesEnTrop, bloc.size()));
        return new Demande(Acte.COLLER, "Coller dans " + nommer(couvertes), lignes.subList(haut, bas), l -> haut + l,
                couvertes,
                this::pour, new Debordement(lignesEnTrop, largeur - couvertes.size(), reste));
    }

    private @Nullable Voulu pour(int l, int c, Ligne ligne, ColonneGrille colonne) {
        List<String> source = bloc.get(l % bloc.size());
        int place = c % largeurBloc;
        return place < source.size() ? new Voulu.Texte(source.get(place)) : null;
    }

    private static String nommer(List<ColonneGrille> colonnes) {
        return colonnes.size() == 1
                ? "«\u00a0" + colonnes.getFirst().libelle() + "\u00a0»"
                : colonnes.size() + "\u00a0colonnes";
    }

    private static int repeter(int plage, int bloc) {
        return bloc > 0 && plage > bloc && plage % bloc == 0 ? plage : bloc;
    }
}
