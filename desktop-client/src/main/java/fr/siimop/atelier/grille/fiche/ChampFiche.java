package fr.siimop.atelier.grille.fiche;

import java.util.Optional;
import java.util.UUID;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Ouvreur;
import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.editeur.Editeur;
import fr.siimop.atelier.grille.saisie.EtatCellule;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypePhases;
import fr.siimop.modele.descripteur.TypeReference;

/** One column of a row: its value, the editor of its type, what is wrong, what it held before. */
final class ChampFiche extends VBox {

    private static final PseudoClass ERREUR = PseudoClass.getPseudoClass("erreur");
    private static final PseudoClass AVERTISSEMENT = PseudoClass.getPseudoClass("avertissement");
    private static final PseudoClass MODIFIE = PseudoClass.getPseudoClass("modifie");
    private static final PseudoClass VERROU = PseudoClass.getPseudoClass("verrou");

    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final Runnable suivant;
    private final Label valeur = new Label();
    private final StackPane cadre = new StackPane(valeur);
    private final VBox anomalies = new VBox(4);
    private final Button ouvrir;
    private final BlocHistorique historique;
    private Ligne ligne;
    /** The row as the editor showed it: what others change meanwhile is not what somebody types over. */
    private Ligne ouverte;
    private @Nullable Editeur editeur;

    /** @param suivant gives the keyboard to the next column */
    ChampFiche(ModeleTable modele, ColonneGrille colonne, Ligne ligne, Runnable suivant) {
        super(3);
        this.modele = modele;
        this.colonne = colonne;
        this.ligne = ligne;
        this.ouverte = ligne;
        this.suivant = suivant;
        this.historique = new BlocHistorique(modele);
        setId("champ-" + colonne.id());
        getStyleClass().add("champ-fiche");
        Label nom = new Label(colonne.libelle() + (requise() ? "\u00a0*" : ""));
        nom.getStyleClass().add("attenue");
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        ouvrir = Icones.bouton("mdi2a-arrow-top-right", "Ouvrir «\u00a0" + colonne.libelle() + "\u00a0»",
                this::ouvrirLaCible);
        Button passe = Icones.bouton("mdi2h-history", "Historique de «\u00a0" + colonne.libelle() + "\u00a0»",
                this::basculerHistorique);
        passe.setVisible(!colonne.estLiee());
        HBox tete = new HBox(2, nom, pousse, ouvrir, passe);
        tete.getStyleClass().add("champ-tete");
        cadre.getStyleClass().add("champ-valeur");
        cadre.setFocusTraversable(true);
        cadre.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        valeur.setWrapText(true);
        valeur.setMaxWidth(Double.MAX_VALUE);
        cadre.setOnMouseClicked(e -> editer(null));
        cadre.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
        cadre.addEventHandler(KeyEvent.KEY_TYPED, this::lettre);
        getChildren().addAll(tete, cadre, anomalies);
        peindre(ligne);
    }

    private boolean requise() {
        return colonne.propre() != null && colonne.propre().obligatoire();
    }

    ColonneGrille colonne() {
        return colonne;
    }

    /** The row may have changed; what is being typed stays. */
    void peindre(Ligne nouvelle) {
        ligne = nouvelle;
        String texte = modele.texte(ligne, colonne);
        valeur.setText(!texte.isEmpty()
                ? texte
                : TexteReference.aVenir(colonne.propre()) ? TexteReference.A_VENIR + ", donné à l’envoi" : "–");
        EtatCellule etat = modele.etat(ligne, colonne);
        boolean verrou = modele.empechement(ligne, colonne).isPresent();
        cadre.pseudoClassStateChanged(ERREUR, etat.erreur());
        cadre.pseudoClassStateChanged(AVERTISSEMENT, etat.enAnomalie() && !etat.erreur());
        cadre.pseudoClassStateChanged(MODIFIE, etat.modifie());
        cadre.pseudoClassStateChanged(VERROU, verrou);
        cadre.setAccessibleText(colonne.libelle() + (verrou ? ", non modifiable" : "")
                + (etat.enAnomalie() ? ", " + etat.enMots() : ""));
        ouvrir.setVisible(colonne.type() instanceof TypeReference reference && cible() != null
                && modele.services().ouvreur().ouvre(reference.table()));
        anomalies.getChildren().clear();
        SaisieInvalide invalide = etat.invalide();
        if (invalide != null) {
            dire(invalide.anomalie());
        }
        etat.anomalies().forEach(this::dire);
        etat.refus().forEach(r -> phrase("Le serveur a refusé cette saisie. " + r.message(), "erreur"));
        if (etat.conflit() != null) {
            phrase("Changée ailleurs aussi\u00a0: décidez dans «\u00a0Synchronisation\u00a0».", "conflit");
        }
    }

    private void dire(Anomalie anomalie) {
        Phrase phrase = Phrase.de(anomalie);
        phrase(phrase.quoi() + " " + phrase.faire(), anomalie.bloquante() ? "erreur" : "avertissement");
    }

    private void phrase(String texte, String classe) {
        Label label = Blocs.texte(texte);
        label.getStyleClass().addAll("champ-anomalie", classe);
        anomalies.getChildren().add(label);
    }

    private @Nullable UUID cible() {
        return colonne.valeur(ligne, modele.source()) instanceof UUID id ? id : null;
    }

    private void ouvrirLaCible() {
        Ouvreur ouvreur = modele.services().ouvreur();
        UUID id = cible();
        if (id != null && colonne.type() instanceof TypeReference reference) {
            ouvreur.ligne(reference.table(), id);
        }
    }

    private void basculerHistorique() {
        if (getChildren().remove(historique)) {
            historique.vider();
        } else {
            getChildren().add(historique);
            historique.montrer(ligne, colonne);
        }
    }

    void fermer() {
        historique.vider();
    }

    void prendreLeClavier() {
        cadre.requestFocus();
    }

    /** Opens the editor, as the cell of the table does; says why not when the value is closed. */
    void editer(@Nullable String initial) {
        if (editeur != null) {
            return;
        }
        Optional<Empechement> raison = modele.empechement(ligne, colonne);
        if (raison.isPresent()) {
            anomalies.getChildren().clear();
            phrase(raison.get().pourquoi() + " " + raison.get().faire(), "information");
            return;
        }
        Editeur nouveau = Editeur.pour(modele, colonne, colonne.valeur(ligne, modele.source()));
        editeur = nouveau;
        ouverte = ligne;
        cadre.getChildren().setAll(nouveau.noeud());
        nouveau.noeud().setAccessibleText(colonne.libelle());
        nouveau.noeud().applyCss();
        nouveau.noeud().addEventFilter(KeyEvent.KEY_PRESSED, this::toucheDeLEditeur);
        nouveau.noeud().focusWithinProperty().addListener((o, avant, dedans) -> {
            if (!dedans && editeur == nouveau) {
                Platform.runLater(() -> {
                    if (editeur == nouveau && !nouveau.noeud().isFocusWithin() && !nouveau.surgi()) {
                        valider();
                    }
                });
            }
        });
        nouveau.demarrer(initial == null ? modele.texte(ligne, colonne) : initial, initial == null, this::valider);
    }

    private void touche(KeyEvent e) {
        if (editeur == null && !e.isControlDown() && !e.isAltDown()) {
            switch (e.getCode()) {
                case ENTER, F2, SPACE, DOWN -> editer(null);
                case DELETE, BACK_SPACE -> modele.edition().saisir(ligne, colonne, "");
                default -> {
                    return;
                }
            }
            e.consume();
        }
    }

    private void lettre(KeyEvent e) {
        String lettre = e.getCharacter();
        boolean tape = editeur == null && !e.isControlDown() && !e.isAltDown() && !e.isMetaDown()
                && !lettre.isBlank() && lettre.charAt(0) > ' ' && lettre.charAt(0) != 127;
        if (tape) {
            editer(colonne.type() instanceof TypePhases ? null : lettre);
            e.consume();
        }
    }

    private void toucheDeLEditeur(KeyEvent e) {
        boolean plusieursLignes = editeur != null && editeur.plusieursLignes();
        if (e.getCode() == KeyCode.ESCAPE) {
            fermer(true);
        } else if (e.getCode() == KeyCode.TAB || e.getCode() == KeyCode.ENTER && !plusieursLignes) {
            valider();
            if (!e.isShiftDown()) {
                suivant.run();
            }
        } else {
            return;
        }
        e.consume();
    }

    private void valider() {
        Editeur courant = editeur;
        if (courant == null) {
            return;
        }
        Object choisie = courant.valeurChoisie();
        String texte = courant.texte();
        fermer(courant.noeud().isFocusWithin());
        if (choisie != null) {
            modele.edition().choisir(ouverte, colonne, choisie);
        } else {
            modele.edition().saisir(ouverte, colonne, texte);
        }
    }

    private void fermer(boolean garderLeClavier) {
        Editeur courant = editeur;
        editeur = null;
        if (courant != null) {
            courant.fermer();
            cadre.getChildren().setAll(valeur);
            if (garderLeClavier) {
                cadre.requestFocus();
            }
        }
    }
}
