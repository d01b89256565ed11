package fr.siimop.atelier.grille.ecran;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.BlocHistorique;
import fr.siimop.atelier.grille.fiche.Blocs;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.Complement.Action;
import fr.siimop.atelier.grille.saisie.EtatCellule;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.ConflitChamp;

/** Beside the table: what is wrong with the active cell, where, why, what to do, and what it held before. */
final class VoletExplication extends VBox {

    private final ModeleTable modele;
    private final Complement complement;
    private final Runnable fiche;
    private final VBox contenu = new VBox();
    private final BlocRemedes remedes;
    private final BlocHistorique historique;
    private final Label rang = new Label();
    private final Label suite = new Label();
    private final Runnable fermeture;
    private final Button precedente;
    private final Button suivante = new Button("Suivante");

    /**
     * @param complement knows where what is not mended in the row is
     * @param fiche      opens the form of the active row
     */
    VoletExplication(ModeleTable modele, Complement complement, Runnable fiche, Runnable fermer) {
        this.modele = modele;
        this.complement = complement;
        this.fiche = fiche;
        this.fermeture = fermer;
        this.remedes = new BlocRemedes(modele, complement);
        this.historique = new BlocHistorique(modele);
        getStyleClass().add("volet");
        setAccessibleText("Explication");
        contenu.getStyleClass().add("volet-contenu");
        precedente = new Button("", Icones.icone("mdi2c-chevron-up"));
        precedente.setAccessibleText("Anomalie précédente");
        Icones.bulle(precedente, "Anomalie précédente (Maj F8)");
        precedente.setOnAction(e -> modele.parcours().aller(true));
        Label touche = new Label("F8");
        touche.getStyleClass().add("touche");
        suivante.setGraphic(touche);
        suivante.setContentDisplay(ContentDisplay.RIGHT);
        suivante.setMinWidth(USE_PREF_SIZE);
        suivante.setOnAction(e -> modele.parcours().aller(false));
        rang.getStyleClass().add("fort");
        suite.getStyleClass().add("attenue");
        modele.selection().plage().addListener(o -> peindre());
        modele.version().addListener(o -> peindre());
        modele.parcours().bilan().addListener(o -> compter());
        peindre();
    }

    /** Puts into the panel, which has its place from the start, what it shows. */
    void garnir() {
        ScrollPane defilant = new ScrollPane(contenu);
        defilant.setFitToWidth(true);
        defilant.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        defilant.setFocusTraversable(false);
        VBox.setVgrow(defilant, Priority.ALWAYS);
        HBox pied = new HBox(rang, suite, pousse(), precedente, suivante);
        pied.getStyleClass().add("volet-pied");
        getChildren().setAll(entete(fermeture), defilant, pied);
    }

    private static HBox entete(Runnable fermer) {
        HBox entete = new HBox(Icones.icone("mdi2a-alert-circle-outline"), new Label("Explication"), pousse(),
                Icones.bouton("mdi2c-close", "Fermer l’explication (Ctrl I)", fermer));
        entete.getStyleClass().add("volet-entete");
        return entete;
    }

    private static Region pousse() {
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        return pousse;
    }

    private void peindre() {
        compter();
        contenu.getChildren().clear();
        Ligne ligne = modele.ligneActive();
        ColonneGrille colonne = modele.colonneActive();
        if (ligne == null || colonne == null) {
            historique.vider();
            contenu.getChildren().add(Blocs.texte("Choisissez une cellule\u00a0: ce qui la concerne s’explique ici."));
            return;
        }
        EtatCellule etat = modele.etat(ligne, colonne);
        String ou = "Ligne " + Phrases.nombre(modele.selection().courante().ligne() + 1L) + ", " + colonne.libelle();
        ConflitChamp conflit = etat.conflit();
        if (conflit != null) {
            contenu.getChildren().add(Blocs.conflit(conflit, colonne.texte(ligne, modele.source()), ou,
                    v -> colonne.texteDe(v, modele.source())));
        }
        for (AnomalieRecue refus : etat.refus()) {
            contenu.getChildren().add(Blocs.refus(refus, ou));
        }
        SaisieInvalide invalide = etat.invalide();
        if (invalide != null) {
            contenu.getChildren().add(Blocs.anomalie(invalide.anomalie(), ou));
        }
        for (Anomalie anomalie : etat.anomalies()) {
            contenu.getChildren().add(Blocs.anomalie(anomalie, ou));
            complement.remede(ligne, anomalie)
                    .or(() -> complement.seCorrigeDansLaFiche(anomalie)
                            ? Optional.of(ouvrirLaFiche())
                            : Optional.empty())
                    .ifPresent(a -> contenu.getChildren().add(bouton(a)));
        }
        if (invalide != null || !etat.anomalies().isEmpty()) {
            remedes.chercher(ligne, colonne);
            contenu.getChildren().add(remedes);
        } else {
            remedes.vider();
        }
        List<Anomalie> deLaLigne = modele.marques().deLaLigne(ligne.id());
        for (Anomalie anomalie : deLaLigne) {
            contenu.getChildren().addAll(Blocs.anomalie(anomalie,
                    "Ligne " + Phrases.nombre(modele.selection().courante().ligne() + 1L)),
                    bouton(complement.remede(ligne, anomalie).orElseGet(this::ouvrirLaFiche)));
        }
        if (contenu.getChildren().isEmpty()) {
            valeur(ligne, colonne, etat);
        }
        ailleurs(ligne, colonne);
        contenu.getChildren().add(historique);
        historique.montrer(ligne, colonne);
    }

    /** The gutter says that something is wrong in the row: where it is, when it is not in this cell. */
    private void ailleurs(Ligne ligne, ColonneGrille colonne) {
        for (ColonneGrille autre : modele.colonnes()) {
            EtatCellule etat = autre.id().equals(colonne.id()) ? EtatCellule.RIEN : modele.etat(ligne, autre);
            if (etat.enAnomalie()) {
                contenu.getChildren().add(bouton(new Action("Voir «\u00a0" + autre.libelle() + "\u00a0», en anomalie",
                        "mdi2a-alert-outline", () -> modele.selection().choisir(modele.selection().courante().ligne(),
                                modele.disposition().rang(autre.id())))));
            }
        }
    }

    /** What is wrong with no cell in particular is mended in the form, which has all of the row. */
    private Action ouvrirLaFiche() {
        return new Action("Ouvrir la fiche", "mdi2c-card-text-outline", fiche);
    }

    private static Button bouton(Action action) {
        Button bouton = Bloc.bouton(action.libelle(), action.icone(), action.faire());
        bouton.getStyleClass().add("remede");
        bouton.setMaxWidth(Double.MAX_VALUE);
        bouton.setAlignment(Pos.CENTER_LEFT);
        return bouton;
    }

    private void valeur(Ligne ligne, ColonneGrille colonne, EtatCellule etat) {
        String texte = modele.texte(ligne, colonne);
        contenu.getChildren().add(Blocs.information(colonne.libelle(), texte.isEmpty() ? "Aucune valeur." : texte));
        if (etat.modifie()) {
            contenu.getChildren().add(Blocs.texte("Saisi ici, pas encore envoyé. Rien n’est perdu\u00a0: la saisie "
                    + "reste sur ce poste jusqu’à votre décision."));
        }
        Optional<Empechement> empechement = modele.empechement(ligne, colonne);
        empechement.ifPresent(e -> contenu.getChildren().add(Blocs.empechement(e.pourquoi(), e.faire())));
    }

    private void compter() {
        int cellules = modele.parcours().bilan().get().cellules();
        int place = modele.parcours().rang();
        rang.setText(cellules == 0 ? "" : place == 0 ? Phrases.nombre(cellules) : Phrases.nombre(place));
        rang.setManaged(cellules > 0);
        suite.setText(cellules == 0
                ? "Aucune anomalie"
                : place == 0 ? "en anomalie" : "sur " + Phrases.nombre(cellules));
        precedente.setDisable(cellules == 0);
        suivante.setDisable(cellules == 0);
    }

    /** Asks nothing any more. */
    void fermer() {
        historique.vider();
    }

    /** Puts the keyboard where the past values of the cell are read and put back. */
    void allerALHistorique() {
        historique.requestFocus();
    }

    void prendreLeClavier() {
        (suivante.isDisabled() ? historique : suivante).requestFocus();
    }

    /** For the tests and the screen reader: what the panel says of the active cell, in one line. */
    String enMots() {
        Ligne ligne = modele.ligneActive();
        ColonneGrille colonne = modele.colonneActive();
        if (ligne == null || colonne == null || !modele.etat(ligne, colonne).enAnomalie()) {
            return "";
        }
        EtatCellule etat = modele.etat(ligne, colonne);
        return etat.anomalies().isEmpty() && etat.invalide() == null
                ? etat.enMots()
                : Phrase.de(etat.premiere()).enUneLigne();
    }
}
