package fr.siimop.atelier.grille.fiche;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.table.Phrases;

/** What a deletion did, and why a row is still there. */
final class MotsSuppression {

    private MotsSuppression() {}

    /** @param plutot what a person probably wants instead */
    static Node refus(List<Dependance> retenue, Optional<Complement.Action> plutot) {
        String quoi = "Cette ligne ne peut pas être supprimée\u00a0: "
                + String.join(", ", retenue.stream().map(Dependance::enMots).toList())
                + (retenue.stream().mapToInt(d -> d.lignes().size()).sum() > 1 ? " en dépendent." : " en dépend.");
        VBox bloc = new VBox(8, Blocs.information(quoi, "Supprimez ou changez d’abord ce qui en dépend"
                + plutot.map(p -> ", ou choisissez «\u00a0" + p.libelle() + "\u00a0»").orElse("") + "."));
        bloc.setId("refus-suppression");
        plutot.ifPresent(p -> bloc.getChildren().add(p.bouton()));
        return bloc;
    }

    static String bilan(GestesLigne.Suppression bilan) {
        int gardees = bilan.retenues().size() + bilan.interdites().size();
        String debut = Phrases.pluriel(bilan.supprimees().size(), "ligne supprimée", "lignes supprimées");
        return gardees == 0
                ? debut
                : debut + ", " + Phrases.pluriel(gardees, "gardée", "gardées") + "\u00a0: quelque chose en dépend, ou "
                        + "elles ne sont pas à vous";
    }
}
