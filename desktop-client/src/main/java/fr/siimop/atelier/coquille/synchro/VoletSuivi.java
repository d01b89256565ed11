package fr.siimop.atelier.coquille.synchro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Rubrique;
import fr.siimop.atelier.coquille.Textes;
import fr.siimop.atelier.grille.LignesConnues;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.Fusion;
import fr.siimop.atelier.tache.Tache;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.NouvellesSync;
import fr.siimop.modele.sync.NouvellesSync.Nouvelle;

/** What waits on other computers, and what others did since yesterday, in words. */
final class VoletSuivi extends VBox {

    private static final int MONTREES = 12;
    private static final String PROGRAMME = "SiiMOP";

    private final ModeleCoquille modele;
    private final BiConsumer<String, Set<UUID>> voir;
    private final VBox fusions = new VBox(4);
    private final VBox conflits = new VBox(4);
    private Tache lecture = new Tache();
    private final VBox nouvelles = new VBox(4);

    /** @param voir shows these rows of a table */
    VoletSuivi(ModeleCoquille modele, BiConsumer<String, Set<UUID>> voir) {
        super(16);
        this.modele = modele;
        this.voir = voir;
        setId("volet-suivi");
        setPadding(new Insets(12, 20, 20, 20));
        getChildren().addAll(fusions, conflits, nouvelles);
    }

    /** Conflicts are those of the last pass; news are asked, and are not shown when the server does not answer. */
    void rafraichir() {
        montrer(modele.bilan().get().map(Bilan::fusions).orElse(Map.of()));
        lireLesConflits();
        Instant hier = LocalDate.ofInstant(modele.seance().horloge().instant(), modele.zone()).minusDays(1)
                .atStartOfDay(modele.zone()).toInstant();
        modele.seance().taches().lancer(suivi -> modele.seance().passage().partage().nouvelles(hier), this::montrer,
                inutile -> nouvelles.getChildren().clear());
    }

    /** Only the last reading is shown. */
    private void lireLesConflits() {
        lecture.annuler();
        lecture = modele.seance().taches().lancer(suivi -> ouverts(), this::montrer,
                inutile -> conflits.getChildren().clear());
    }

    /** @param mienne what its author wanted, in words */
    private record Ouvert(ConflitOuvert conflit, String nom, String champ, String mienne) {}

    private record Ouverts(List<Ouvert> premiers, int nombre) {}

    private Ouverts ouverts() {
        List<ConflitOuvert> tous = modele.seance().passage().partage().conflitsDesAutres().stream()
                .filter(conflit -> connue(conflit.table())).toList();
        LignesConnues lignes = modele.seance().poste().magasin().quelquesUnes();
        return new Ouverts(tous.stream().sorted(Comparator.comparing(ConflitOuvert::mien).reversed()).limit(MONTREES)
                .map(conflit -> ouvert(lignes, conflit)).toList(), tous.size());
    }

    private static Ouvert ouvert(LignesConnues lignes, ConflitOuvert conflit) {
        Colonne<?, ?> colonne = lignes.registre().descripteur(conflit.table()).colonne(conflit.champ());
        return new Ouvert(conflit, IntituleLigne.de(lignes, conflit.table(), conflit.ligne()),
                colonne == null ? conflit.champ() : colonne.libelle(),
                ValeurJson.enMots(lignes, colonne, conflit.conflit().mienne()));
    }

    private void montrer(Map<String, Fusion> recentes) {
        fusions.getChildren().clear();
        recentes.forEach((table, fusion) -> {
            if (connue(table)) {
                fusions.getChildren().add(fusion(table, fusion));
            }
        });
        if (!fusions.getChildren().isEmpty()) {
            fusions.getChildren().addFirst(titre("Fusionnées à votre dernier envoi"));
        }
    }

    private void montrer(Ouverts ouverts) {
        conflits.getChildren().clear();
        if (ouverts.nombre() > 0) {
            boolean aMoi = ouverts.premiers().getFirst().conflit().mien();
            conflits.getChildren().add(titre(aMoi ? "En conflit ailleurs" : "En conflit chez les autres"));
            ouverts.premiers().forEach(ouvert -> conflits.getChildren().add(conflit(ouvert)));
            reste(conflits, ouverts.nombre());
        }
    }

    private void montrer(NouvellesSync recues) {
        nouvelles.getChildren().setAll(titre("Reçu depuis hier"));
        List<Nouvelle> lisibles = recues.nouvelles().stream().filter(nouvelle -> connue(nouvelle.table()))
                .filter(nouvelle -> !duProgramme(nouvelle) || navigable(nouvelle.table()))
                .sorted(Comparator.comparing(VoletSuivi::duProgramme)).toList();
        if (lisibles.isEmpty()) {
            Label rien = new Label("Personne d’autre n’a rien changé dans votre périmètre.");
            rien.getStyleClass().add("attenue");
            nouvelles.getChildren().add(rien);
        }
        lisibles.stream().limit(MONTREES).forEach(n -> nouvelles.getChildren().add(nouvelle(n)));
        reste(nouvelles, lisibles.size());
    }

    /** The lists that the program fills by itself are nobody's news. */
    private static boolean duProgramme(Nouvelle nouvelle) {
        return nouvelle.auteur().equals(PROGRAMME);
    }

    private static boolean navigable(String table) {
        return Rubrique.TABLES.stream().anyMatch(r -> table.equals(r.table()));
    }

    /** A newer server may speak of tables that this version of the program does not have. */
    private boolean connue(String table) {
        return modele.services().source().registre().chercher(table).isPresent();
    }

    private static void reste(VBox ou, int nombre) {
        if (nombre > MONTREES) {
            Label reste = new Label("et " + Textes.nombre(nombre - MONTREES) + " de plus");
            reste.getStyleClass().add("attenue");
            ou.getChildren().add(reste);
        }
    }

    private HBox conflit(Ouvert ouvert) {
        ConflitOuvert conflit = ouvert.conflit();
        HBox ligne = ligne(conflit.table(), ouvert.nom(), ", " + ouvert.champ() + "\u00a0: " + decision(ouvert),
                Textes.quand(conflit.depuis(), modele.seance().horloge().instant(), modele.zone()),
                Set.of(conflit.ligne()));
        if (conflit.ici()) {
            Hyperlink abandonner = new Hyperlink("Abandonner");
            abandonner.setAccessibleText("Abandonner votre valeur pour " + ouvert.nom() + ", " + ouvert.champ());
            abandonner.setMinWidth(Region.USE_PREF_SIZE);
            abandonner.setOnAction(e -> abandonner(conflit));
            ligne.getChildren().add(abandonner);
        }
        return ligne;
    }

    /** One of this workstation that is here was in an outbox that is lost: the server alone has what was typed. */
    private static String decision(Ouvert ouvert) {
        ConflitOuvert conflit = ouvert.conflit();
        if (conflit.ici()) {
            String voulue = conflit.conflit().mienne() == null ? "vider ce champ" : ouvert.mienne();
            return "vous vouliez " + voulue + ", à saisir de nouveau ou à abandonner";
        }
        if (!conflit.mien()) {
            return "la décision revient à " + conflit.auteur();
        }
        String ou = conflit.posteDeTravail().isEmpty() ? "" : ", " + conflit.posteDeTravail();
        return "à décider sur votre autre poste" + ou + ", ou à saisir de nouveau ici";
    }

    private void abandonner(ConflitOuvert conflit) {
        modele.seance().taches().lancer(suivi -> {
            modele.seance().passage().partage().abandonner(conflit.id());
            return true;
        }, fait -> lireLesConflits(), echec -> modele.annonce().set(echec.phrase()));
    }

    private HBox fusion(String table, Fusion fusion) {
        DescripteurEntite<?> descripteur = modele.services().source().registre().descripteur(table);
        int nombre = fusion.lignes().size();
        return ligne(table, Textes.compte(nombre, descripteur.nomCommun(1), descripteur.nomCommun(2)),
                ", " + PhraseNouvelle.champs(descripteur, fusion.champs())
                        + "\u00a0: ce que d’autres y ont écrit entre-temps est gardé avec vos valeurs",
                "", fusion.lignes());
    }

    private HBox nouvelle(Nouvelle nouvelle) {
        DescripteurEntite<?> descripteur = modele.services().source().registre().descripteur(nouvelle.table());
        String combien = Textes.compte(nouvelle.nombre(), descripteur.nomCommun(1), descripteur.nomCommun(2));
        return ligne(nouvelle.table(), combien, ", " + PhraseNouvelle.quoi(descripteur, nouvelle), nouvelle.auteur(),
                Set.copyOf(nouvelle.lignes()));
    }

    private HBox ligne(String table, String fort, String suite, String droite, Set<UUID> ids) {
        Label gras = new Label(fort);
        gras.getStyleClass().add("fort");
        gras.setMinWidth(Region.USE_PREF_SIZE);
        Label texte = new Label(suite);
        HBox.setHgrow(texte, Priority.ALWAYS);
        texte.setMaxWidth(Double.MAX_VALUE);
        texte.setMinWidth(0);
        Label bord = new Label(droite);
        bord.getStyleClass().add("attenue");
        bord.setMinWidth(Region.USE_PREF_SIZE);
        HBox ligne = new HBox(new FontIcon(Rubrique.icone(table)), gras, texte, bord);
        HBox.setMargin(gras, new Insets(0, 0, 0, 8));
        if (navigable(table)) {
            Hyperlink lien = new Hyperlink("Voir");
            lien.setAccessibleText("Voir " + fort);
            lien.setMinWidth(Region.USE_PREF_SIZE);
            lien.setOnAction(e -> voir.accept(table, ids));
            HBox.setMargin(lien, new Insets(0, 0, 0, 8));
            ligne.getChildren().add(lien);
        }
        ligne.setAlignment(Pos.CENTER_LEFT);
        return ligne;
    }

    private static Label titre(String texte) {
        Label titre = new Label(texte);
        titre.getStyleClass().add("titre-volet");
        return titre;
    }
}
