package fr.siimop.atelier.etablissement;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.Blocs;
import fr.siimop.atelier.reprise.MotsLevee;
import fr.siimop.modele.referentiel.Etablissement;

/** Why it is worth giving an établissement its number: all that becomes clean with it (U-05). */
final class BlocLevee extends VBox {

    BlocLevee(ServicesGrille services, Etablissement etablissement) {
        setId("levee");
        setManaged(false);
        setVisible(false);
        services.fond().execute(() -> {
            String promesse = MotsLevee.promesse(services.source(), etablissement.id());
            services.ui().execute(() -> montrer(promesse));
        });
    }

    private void montrer(String promesse) {
        if (!promesse.isEmpty()) {
            Label texte = Blocs.texte(promesse);
            texte.setId("levee-texte");
            getChildren().setAll(new Bloc("Ce que sa correction lève").avec(texte));
            setManaged(true);
            setVisible(true);
        }
    }
}
