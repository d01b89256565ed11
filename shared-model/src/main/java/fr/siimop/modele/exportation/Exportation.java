package fr.siimop.modele.exportation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.PlanTableur;

/** All the columns of a table as a spreadsheet, then the id, by which an import finds the row again for certain. */
public final class Exportation {

    public static final String ID = "id";
    public static final String TITRE_ID = "Identifiant SiiMOP";
    private static final int LARGEUR_ID = 260;

    private final DescripteurEntite<?> descripteur;
    private final Designations designations;

    public Exportation(DescripteurEntite<?> descripteur, Designations designations) {
        this.descripteur = descripteur;
        this.designations = designations;
    }

    /** @param technique whether the headers are the ids of the columns, for programs, instead of their French labels */
    public PlanTableur plan(boolean technique) {
        List<ColonneTableur> colonnes = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            colonnes.add(new ColonneTableur(technique ? colonne.id() : colonne.libelle(), colonne.largeur(),
                    nature(colonne.type()), List.of()));
        }
        colonnes.add(new ColonneTableur(technique ? ID : TITRE_ID, LARGEUR_ID, Nature.TEXTE, List.of()));
        return PlanTableur.simple(descripteur.libellePluriel(), colonnes);
    }

    /** How a spreadsheet shows the values of a column. */
    public static Nature nature(TypeColonne<?> type) {
        return switch (type) {
            case TypeEntier entier -> Nature.NOMBRE;
            case TypeDate date -> Nature.DATE;
            default -> Nature.TEXTE;
        };
    }

    public List<Cellule> cellules(Ligne ligne) {
        List<Cellule> cellules = new ArrayList<>(descripteur.colonnes().size() + 1);
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            cellules.add(cellule(descripteur.colonnes().get(i), ligne.valeur(i), designations));
        }
        cellules.add(Cellule.texte(ligne.id().toString()));
        return cellules;
    }

    /** One value as a cell, the same in every export. */
    public static Cellule cellule(Colonne<?, ?> colonne, @Nullable Object valeur, Designations designations) {
        String cible = colonne.tableReferencee();
        if (valeur instanceof UUID id && cible != null) {
            return Cellule.texte(designations.texte(cible, id));
        }
        return switch (valeur) {
            case null -> Cellule.VIDE;
            case Integer entier -> new Cellule.Nombre(entier, 0);
            case LocalDate date -> new Cellule.Date(date.atStartOfDay());
            case Boolean booleen -> new Cellule.Booleen(booleen);
            default -> Cellule.texte(colonne.type().afficherOuVide(valeur));
        };
    }
}
