package fr.siimop.atelier.importation.ecran;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.importation.ImportEnCours;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.atelier.importation.ecran.FiltreLignes.Part;
import fr.siimop.modele.exportation.ModeleActivites;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.LigneExaminee;

/** The lines of the file, faults first; a cell is corrected where it stands. */
final class GrilleImport extends TableView<Integer> {

    private static final int GOUTTIERE = 64;
    private static final int MINIMUM = 56;
    private static final int MAXIMUM = 240;

    private final ModeleImport modele;
    private final ImportEnCours cours;
    private final Map<TableColumn<Integer, ?>, Integer> rangs = new HashMap<>();
    private final ReadOnlyDoubleWrapper defilement = new ReadOnlyDoubleWrapper();
    private final Label titreGouttiere = new Label("Ligne");
    private @Nullable ScrollBar barre;
    private int vides;

    GrilleImport(ModeleImport modele) {
        this.modele = modele;
        this.cours = modele.cours();
        setId("import-grille");
        getStyleClass().addAll("table-apercu", "grille-import");
        setAccessibleText("Lignes du fichier");
        setMinWidth(0);
        setFixedCellSize(27);
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(new Label("Aucune ligne de cette sorte."));
        setRowFactory(t -> new RangeeImport(defilement.getReadOnlyProperty()));
        colonnes();
        defilement.addListener(o -> figerTitre());
    }

    /** The bar is made with the skin. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (barre == null) {
            for (Node noeud : lookupAll(".scroll-bar")) {
                if (noeud instanceof ScrollBar trouvee && trouvee.getOrientation() == Orientation.HORIZONTAL) {
                    barre = trouvee;
                    defilement.bind(Bindings.createDoubleBinding(
                            () -> trouvee.isVisible() ? Math.floor(trouvee.getValue()) : 0.0, trouvee.valueProperty(),
                            trouvee.visibleProperty()));
                }
            }
        }
        figerTitre();
    }

    private void figerTitre() {
        Node entete = titreGouttiere;
        while (entete != null && !entete.getStyleClass().contains("column-header")) {
            entete = entete.getParent();
        }
        if (entete != null) {
            entete.setViewOrder(-1);
            entete.setTranslateX(defilement.get());
        }
    }

    private void colonnes() {
        TableColumn<Integer, String> gouttiere = new TableColumn<>();
        gouttiere.setGraphic(titreGouttiere);
        gouttiere.getStyleClass().add("gouttiere-import");
        gouttiere.setPrefWidth(GOUTTIERE);
        gouttiere.setSortable(false);
        gouttiere.setReorderable(false);
        gouttiere.setEditable(false);
        gouttiere.setCellValueFactory(f -> new ReadOnlyStringWrapper(String.valueOf(f.getValue())));
        gouttiere.setCellFactory(c -> new CelluleNumero(cours));
        getColumns().add(gouttiere);
        Map<String, TableColumn<Integer, String>> groupes = new HashMap<>();
        for (int rang = 0; rang < cours.correspondance().titres().size(); rang++) {
            String titre = cours.correspondance().titres().get(rang);
            if (!cours.correspondance().cibles().get(rang).lue()) {
                continue;
            }
            if (vide(rang)) {
                vides++;
                continue;
            }
            String groupe = groupe(titre);
            TableColumn<Integer, String> colonne = colonne(rang, court(titre));
            if (groupe.isEmpty()) {
                getColumns().add(colonne);
            } else {
                groupes.computeIfAbsent(groupe, nom -> {
                    TableColumn<Integer, String> mere = new TableColumn<>(nom);
                    mere.setReorderable(false);
                    getColumns().add(mere);
                    return mere;
                }).getColumns().add(colonne);
            }
        }
    }

    /** Blank everywhere, and nothing is asked there. */
    private boolean vide(int rang) {
        return cours.numeros().stream().allMatch(numero -> cours.ligne(numero).cellule(rang).vide())
                && cours.numeros().stream().noneMatch(numero -> {
                    LigneExaminee examinee = cours.examinee(numero);
                    return examinee != null && examinee.fautes().stream().anyMatch(f -> cours.rang(f) == rang);
                });
    }

    int colonnesVides() {
        return vides;
    }

    static String groupe(String titre) {
        return ModeleActivites.COLONNES.stream().filter(c -> !c.titre().isEmpty())
                .map(ModeleActivites.ColonneH05::groupe).distinct()
                .filter(g -> titre.startsWith(g + " ")).reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    /** Without the group that stands above the column. */
    static String court(String titre) {
        String groupe = groupe(titre);
        return groupe.isEmpty() ? titre : titre.substring(groupe.length() + 1);
    }

    private TableColumn<Integer, String> colonne(int rang, String titre) {
        TableColumn<Integer, String> colonne = new TableColumn<>(titre.isBlank() ? "(sans titre)" : titre);
        colonne.setPrefWidth(Math.max(MINIMUM, Math.min(MAXIMUM, largeur(rang, titre))));
        colonne.setSortable(false);
        colonne.setReorderable(false);
        colonne.setCellValueFactory(
                f -> new ReadOnlyStringWrapper(cours.ligne(f.getValue()).cellule(rang).texte()));
        colonne.setCellFactory(c -> new CelluleImport(cours, rang));
        colonne.setOnEditCommit(e -> modele.corriger(List.of(e.getRowValue()), rang, e.getNewValue()));
        rangs.put(colonne, rang);
        return colonne;
    }

    /** Wide enough for its header and its longest text: most files then fit without scrolling. */
    private int largeur(int rang, String titre) {
        int texte = cours.numeros().stream().limit(200).mapToInt(n -> cours.ligne(n).cellule(rang).texte().length())
                .max().orElse(0);
        return (int) Math.max(titre.length() * 6.6 + 24, texte * 7.8 + 36);
    }

    /** Errors, then questions, what is right, what is there already, what was set aside; the cursor stays on its line if it can. */
    void montrer(FiltreLignes filtre) {
        Integer avant = getSelectionModel().getSelectedItem();
        int rang = rangChoisi();
        List<List<Integer>> parPart = new ArrayList<>();
        IntStream.range(0, Part.values().length).forEach(i -> parPart.add(new ArrayList<>()));
        var garde = filtre.sur(cours);
        for (int numero : cours.numeros()) {
            if (garde.test(numero)) {
                parPart.get(place(FiltreLignes.part(cours, numero))).add(numero);
            }
        }
        List<Integer> ordre = new ArrayList<>();
        parPart.forEach(ordre::addAll);
        setItems(FXCollections.observableArrayList(ordre));
        int place = avant == null ? -1 : ordre.indexOf(avant);
        if (place >= 0 && avant != null && !reglee(avant)) {
            choisir(place, rang);
        } else if (!ordre.isEmpty()) {
            choisir(0, premiereFaute(ordre.getFirst()));
        }
    }

    /** A line that has nothing to say any more leaves its place to the next one that has. */
    private boolean reglee(int numero) {
        LigneExaminee examinee = cours.examinee(numero);
        return examinee == null || !examinee.sort().attend();
    }

    private static int place(Part part) {
        return switch (part) {
            case EN_ERREUR -> 0;
            case A_VERIFIER -> 1;
            case PRETES -> 2;
            case DEJA -> 3;
            case ECARTEES -> 4;
        };
    }

    private int premiereFaute(int numero) {
        LigneExaminee examinee = cours.examinee(numero);
        return examinee == null || examinee.fautes().isEmpty()
                ? Faute.SANS_RANG
                : cours.rang(examinee.fautes().getFirst());
    }

    /** Moves to the line of the next fault below, round again from the top. */
    void fauteSuivante() {
        int depart = getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= getItems().size(); i++) {
            int place = Math.floorMod(depart + i, getItems().size());
            int numero = getItems().get(place);
            if (!reglee(numero)) {
                choisir(place, premiereFaute(numero));
                return;
            }
        }
    }

    private void choisir(int place, int rang) {
        TableColumn<Integer, ?> colonne = rangs.entrySet().stream().filter(e -> e.getValue() == rang)
                .<TableColumn<Integer, ?>>map(Map.Entry::getKey).findFirst().orElse(getVisibleLeafColumn(0));
        getSelectionModel().clearAndSelect(place, colonne);
        getFocusModel().focus(place, colonne);
        scrollTo(Math.max(0, place - 3));
        scrollToColumn(colonne);
        degager(colonne);
    }

    /** A column that would stand under the numbers of the lines comes out. */
    private void degager(TableColumn<Integer, ?> voulue) {
        double debut = 0;
        for (TableColumn<Integer, ?> colonne : getVisibleLeafColumns()) {
            if (colonne == voulue) {
                break;
            }
            debut += colonne.getWidth();
        }
        ScrollBar presente = barre;
        if (presente != null && presente.isVisible() && debut - presente.getValue() < GOUTTIERE) {
            presente.setValue(Math.max(0, debut - GOUTTIERE));
        }
    }

    @Nullable
    Integer numeroChoisi() {
        return getSelectionModel().getSelectedItem();
    }

    /** Place in the file of the chosen cell. */
    int rangChoisi() {
        TablePosition<Integer, ?> position = getFocusModel().getFocusedCell();
        return position == null || position.getTableColumn() == null
                ? Faute.SANS_RANG
                : rangs.getOrDefault(position.getTableColumn(), Faute.SANS_RANG);
    }
}
