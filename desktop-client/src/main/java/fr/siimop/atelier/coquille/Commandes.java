package fr.siimop.atelier.coquille;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.siimop.atelier.recherche.Reponse;

/** What the palette can do besides finding rows: go to a screen, or do what a key does. */
final class Commandes {

    private static final List<RaccourciFenetre> ACTIONS = List.of(RaccourciFenetre.SYNCHRONISER,
            RaccourciFenetre.AIDE, RaccourciFenetre.FERMER_ONGLET);

    private Commandes() {}

    /** @param importable true for the tables in which this person imports */
    static List<Reponse> de(List<Rubrique> rubriques, Consumer<Rubrique> ouvrir, Consumer<RaccourciFenetre> faire,
            Predicate<String> importable, Consumer<String> importer) {
        List<Reponse> commandes = new ArrayList<>();
        Stream.concat(rubriques.stream(), Stream.of(Rubrique.SYNCHRO)).forEach(r -> commandes
                .add(new Reponse("Écran", r.icone(), "", r.libelle(), r.groupe(), () -> ouvrir.accept(r))));
        for (RaccourciFenetre action : ACTIONS) {
            String libelle = action == RaccourciFenetre.AIDE ? "Raccourcis clavier" : action.libelle();
            commandes.add(new Reponse("Commande", "mdi2k-keyboard-outline", action.touche().texte(), libelle, "",
                    () -> faire.accept(action)));
        }
        for (Rubrique rubrique : rubriques) {
            String table = rubrique.table();
            if (table != null && importable.test(table)) {
                commandes.add(new Reponse("Commande", "mdi2t-tray-arrow-down", "",
                        "Importer dans «\u00a0" + rubrique.libelle() + "\u00a0»", "Excel, LibreOffice, CSV",
                        () -> importer.accept(table)));
            }
        }
        return commandes;
    }
}
