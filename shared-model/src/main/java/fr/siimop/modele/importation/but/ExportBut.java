package fr.siimop.modele.importation.but;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.exportation.Exportation;
import fr.siimop.modele.exportation.ModeleActivites.ColonneH05;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.PlanTableur;

/**
 * What is already there of a purpose, in the shape of its template and with the id of each line: imported again, it
 * changes nothing.
 */
public final class ExportBut {

    private static final int LARGEUR_ID = 260;

    private final But but;
    private final DescripteurEntite<?> descripteur;
    private final Designations.Source source;
    private final Designations designations;
    private final boolean technique;
    private final Exportation table;
    private final List<ColonneH05> ecrites;

    /** @param technique whether the headers are the ids of the columns, for programs, instead of their French labels */
    public ExportBut(But but, Designations.Source source, Designations designations, boolean technique) {
        this.but = but;
        this.descripteur = but.descripteur();
        this.source = source;
        this.designations = designations;
        this.technique = technique;
        this.table = new Exportation(descripteur, designations);
        Set<String> vues = new HashSet<>();
        this.ecrites = but.colonnes().stream()
                .filter(colonne -> !technique || !colonne.cible().isEmpty() && vues.add(colonne.cible())).toList();
    }

    public PlanTableur plan() {
        if (but.colonnes().isEmpty()) {
            return table.plan(technique);
        }
        List<String> groupes = new ArrayList<>();
        List<ColonneTableur> colonnes = new ArrayList<>();
        String precedent = "";
        for (ColonneH05 colonne : ecrites) {
            groupes.add(colonne.groupe().equals(precedent) ? "" : colonne.groupe());
            precedent = colonne.groupe();
            Colonne<?, ?> cible = descripteur.colonne(colonne.cible());
            colonnes.add(new ColonneTableur(technique ? colonne.cible() : colonne.titre(), colonne.largeur(),
                    cible == null ? Nature.TEXTE : Exportation.nature(cible.type()), List.of()));
        }
        groupes.add("");
        colonnes.add(new ColonneTableur(technique ? Exportation.ID : Exportation.TITRE_ID, LARGEUR_ID, Nature.TEXTE,
                List.of()));
        return technique
                ? PlanTableur.simple(but.libelle(), colonnes)
                : new PlanTableur(but.libelle(), groupes, colonnes, List.of());
    }

    /** The lines, one after the other. */
    public void parcourir(Consumer<List<Cellule>> suite) {
        CompositionInternes composition = but.composition();
        if (composition == null) {
            source.parcourir(descripteur, ligne -> {
                if (but.concerne(ligne)) {
                    suite.accept(cellules(ligne));
                }
            });
        } else {
            new LignesInternes(source, descripteur, composition).duConcours(ligne -> suite.accept(cellules(ligne)));
        }
    }

    /** Of the columns that name the same row in several ways, the first is filled. */
    private List<Cellule> cellules(Ligne ligne) {
        if (but.colonnes().isEmpty()) {
            return table.cellules(ligne);
        }
        Set<String> vues = new HashSet<>();
        List<Cellule> cellules = new ArrayList<>();
        for (ColonneH05 colonne : ecrites) {
            Colonne<?, ?> cible = descripteur.colonne(colonne.cible());
            cellules.add(cible == null || !vues.add(cible.id())
                    ? Cellule.VIDE
                    : Exportation.cellule(cible, ligne.valeur(descripteur.position(cible.id())), designations));
        }
        cellules.add(Cellule.texte(ligne.id().toString()));
        return cellules;
    }
}
