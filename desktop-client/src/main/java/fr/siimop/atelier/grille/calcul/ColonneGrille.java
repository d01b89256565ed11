package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneDeduite;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.TypeTexte;
import fr.siimop.modele.referentiel.DescripteurSemestre;

/**
 * A column as the grid has it: one of the entity, or one read through references, or worked out.
 *
 * @param propre     the entity's own column; {@code null} when the column is linked or worked out, and so read-only
 * @param etapes     references to follow from the row, empty for a column of its own
 * @param position   of the value in the last row reached; {@link #NULLE_PART} when it is worked out
 * @param deduite    how it is worked out from the last row reached; {@code null} when that row holds it
 */
public record ColonneGrille(String id, String libelle, int largeur, boolean visible, @Nullable Colonne<?, ?> propre,
        List<Etape> etapes, int position, @Nullable ColonneDeduite<?> deduite, TypeColonne<?> type) {

    /** Where a value is that no row holds: it may change with any value of the row. */
    static final int NULLE_PART = -1;

    /** One reference to follow: where it is in the row, and the table it leads to. */
    public record Etape(int position, String table) {}

    public ColonneGrille {
        etapes = List.copyOf(etapes);
    }

    /** All columns of a table, in the descriptor's order: own ones, then linked ones. */
    public static List<ColonneGrille> toutes(DescripteurEntite<?> descripteur, SourceLignes source) {
        List<ColonneGrille> colonnes = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            colonnes.add(new ColonneGrille(colonne.id(), colonne.libelle(), colonne.largeur(), colonne.visible(),
                    colonne, List.of(), descripteur.position(colonne.id()), null, colonne.type()));
        }
        for (ColonneDeduite<?> deduite : descripteur.deduites()) {
            colonnes.add(deduite(deduite.id(), deduite.libelle(), deduite.largeur(), deduite.visible(), List.of(),
                    deduite));
        }
        for (ColonneLiee liee : descripteur.colonnesLiees()) {
            colonnes.add(liee(descripteur, liee, source));
        }
        return List.copyOf(colonnes);
    }

    private static ColonneGrille deduite(String id, String libelle, int largeur, boolean visible, List<Etape> etapes,
            ColonneDeduite<?> deduite) {
        return new ColonneGrille(id, libelle, largeur, visible, null, etapes, NULLE_PART, deduite, deduite.type());
    }

    private static ColonneGrille liee(DescripteurEntite<?> descripteur, ColonneLiee liee, SourceLignes source) {
        DescripteurEntite<?> courant = descripteur;
        List<Etape> etapes = new ArrayList<>();
        for (String reference : liee.chemin().subList(0, liee.chemin().size() - 1)) {
            int position = courant.position(reference);
            String cible = courant.colonnes().get(position).tableReferencee();
            if (cible == null) {
                throw new IllegalArgumentException(courant + "." + reference + " is not a reference");
            }
            etapes.add(new Etape(position, cible));
            courant = source.registre().descripteur(cible);
        }
        String derniere = liee.chemin().getLast();
        Optional<ColonneDeduite<?>> deduite = courant.deduite(derniere);
        if (deduite.isPresent()) {
            return deduite(liee.id(), liee.libelle(), liee.largeur(), liee.visible(), etapes, deduite.get());
        }
        int position = courant.position(derniere);
        return new ColonneGrille(liee.id(), liee.libelle(), liee.largeur(), liee.visible(), null, etapes, position,
                null, courant.colonnes().get(position).type());
    }

    public boolean estLiee() {
        return propre == null;
    }

    /** Position, in the row itself, of what the column depends on; {@link #NULLE_PART} when it is the whole row. */
    public int racine() {
        return etapes.isEmpty() ? position : etapes.getFirst().position();
    }

    public @Nullable Object valeur(Ligne ligne, SourceLignes source) {
        Ligne courante = derniere(ligne, source);
        return courante == null ? null : lecture(source).apply(courante);
    }

    /** The value in a row of the last table reached. */
    Function<Ligne, @Nullable Object> lecture(SourceLignes source) {
        ColonneDeduite<?> calcul = deduite;
        if (calcul == null) {
            return ligne -> ligne.valeur(position);
        }
        Contexte contexte = source.contexte(Origine.SAISIE);
        return ligne -> calcul.valeur(ligne, contexte);
    }

    /** Whether what is in another table shows here. */
    public boolean lit(String table) {
        return etapes.stream().anyMatch(e -> e.table().equals(table))
                || deduite != null && deduite.tables().contains(table)
                || type instanceof TypeReference r && r.table().equals(table);
    }

    /** The row that holds the value: itself, or the one at the end of the references. */
    public @Nullable Ligne derniere(Ligne ligne, SourceLignes source) {
        Ligne courante = ligne;
        for (Etape etape : etapes) {
            UUID id = (UUID) courante.valeur(etape.position());
            courante = id == null ? null : source.trouver(etape.table(), id);
            if (courante == null) {
                return null;
            }
        }
        return courante;
    }

    public String texte(Ligne ligne, SourceLignes source) {
        return texteDe(valeur(ligne, source), source);
    }

    public String texteDe(@Nullable Object valeur, SourceLignes source) {
        if (!(type instanceof TypeReference reference)) {
            return type.afficherOuVide(valeur);
        }
        return valeur == null ? reference.siAbsent() : TexteReference.court(source, reference.table(), (UUID) valeur);
    }

    Entree entree(@Nullable Object valeur, SourceLignes source) {
        String texte = texteDe(valeur, source);
        String plie = Pliage.plier(texte);
        return new Entree(valeur, texte, plie, suitLeTemps() ? rang(valeur, source, plie) : plie);
    }

    /** « Novembre 2026 » comes before « Mai 2027 »: a semester is a time, whatever its name. */
    boolean suitLeTemps() {
        return type instanceof TypeReference reference
                && reference.table().equals(DescripteurSemestre.SEMESTRE.table());
    }

    private static String rang(@Nullable Object semestre, SourceLignes source, String sinon) {
        Ligne ligne = semestre == null
                ? null
                : source.trouver(DescripteurSemestre.SEMESTRE.table(), (UUID) semestre);
        return ligne != null
                && ligne.valeur(
                        DescripteurSemestre.SEMESTRE.position(DescripteurSemestre.CODE.id())) instanceof String c
                                ? c
                                : sinon;
    }

    /** Numbers and dates sort by value; what is read as words sorts as words. */
    Comparator<Entree> ordre() {
        return type instanceof TypeTexte || type instanceof TypeReference
                ? Comparator.comparing(Entree::rang)
                : parValeur(type);
    }

    private static <V> Comparator<Entree> parValeur(TypeColonne<V> type) {
        return (a, b) -> type.ordre().compare(type.depuisInconnu(a.exiger()), type.depuisInconnu(b.exiger()));
    }

    /** One distinct value of the column, with its text, and what words sort by. */
    record Entree(@Nullable Object valeur, String texte, String plie, String rang) {

        /** True when there is no value, whatever is shown in its place. */
        boolean absente() {
            return valeur == null || texte.isEmpty();
        }

        Object exiger() {
            if (valeur == null) {
                throw new IllegalStateException("An empty value is not compared");
            }
            return valeur;
        }
    }

    public ColonneGrille avecLargeur(int pixels) {
        return new ColonneGrille(id, libelle, pixels, visible, propre, etapes, position, deduite, type);
    }

    public ColonneGrille avecVisible(boolean montree) {
        return new ColonneGrille(id, libelle, largeur, montree, propre, etapes, position, deduite, type);
    }
}
