package fr.siimop.atelier.coquille;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.poste.Ouvertures;
import fr.siimop.atelier.recherche.Reponse;
import fr.siimop.modele.poste.DescripteurPoste;

/** What the palette can do besides finding rows: go to a screen, or do what a key does. */
final class Commandes {

    private static final List<RaccourciFenetre> ACTIONS = List.of(RaccourciFenetre.SYNCHRONISER,
            RaccourciFenetre.AIDE, RaccourciFenetre.FERMER_ONGLET);

    private Commandes() {}

    /** What an ARS does all day, by its name. @param surLesPostes does something with the table of the postes */
    static List<Reponse> desPostes(ServicesGrille services, Consumer<Consumer<EcranTable>> surLesPostes) {
        String table = DescripteurPoste.POSTE.table();
        List<Reponse> commandes = new ArrayList<>();
        if (services.source().registre().chercher(table).isPresent()) {
            if (services.puits().empechementCreation(table).isEmpty()) {
                commandes.add(new Reponse("Commande", "mdi2b-briefcase-plus-outline", "", "Ouvrir des postes",
                        "du semestre que l’on prépare",
                        () -> surLesPostes.accept(ecran -> Ouvertures.ouvrir(ecran, "agrement"))));
            }
            commandes
                    .add(new Reponse("Commande", "mdi2s-scale-balance", "", "Postes et internes", "seuil et simulation",
                            () -> surLesPostes.accept(Ouvertures::compter)));
        }
        return commandes;
    }

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
