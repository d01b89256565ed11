package fr.siimop.atelier.essai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javafx.application.Platform;

import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.connexion.PremiereSynchro;
import fr.siimop.atelier.connexion.VueConnexion;
import fr.siimop.atelier.coquille.FenetrePrincipale;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Rubrique;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Taches;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.Lot;
import fr.siimop.modele.demo.Taille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.ListesReference;

/** Pictures of the sign-in and of the window, for the eye: {@code java … Photographies DIRECTORY}. */
public final class Photographies {

    private Photographies() {}

    public static void main(String[] arguments) throws Exception {
        Path sortie = Path.of(arguments[0]);
        Ecran.ouvrir();
        try (ServeurContrat serveur = new ServeurContrat(RegistreSiimop.REGISTRE)) {
            remplir(serveur);
            for (Theme theme : List.of(Theme.SOMBRE, Theme.CLAIR)) {
                Ecran.sur(() -> {
                    Ecran.apparence().theme().set(theme);
                    return null;
                });
                entree(serveur, sortie, theme);
                fenetre(serveur, sortie, theme);
            }
        }
        System.exit(0);
    }

    private static Path fichier(Path sortie, String nom, Theme theme) {
        return sortie.resolve(nom + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
    }

    private static void remplir(ServeurContrat serveur) {
        ListesReference listes = ListesReference.charger();
        listes.parDescripteur().forEach((d, entites) -> entites.forEach(e -> poser(serveur, d, e)));
        JeuDemo.generer(Taille.PETITE, 1, listes, lot -> poser(serveur, lot));
        serveur.donnees.droits("poste", "TOURS");
        serveur.lignesParJalon = 2000;
    }

    private static void poser(ServeurContrat serveur, Lot lot) {
        lot.entites().forEach(e -> poser(serveur, lot.descripteur(), e));
    }

    private static <T extends Entite> void poser(ServeurContrat serveur, DescripteurEntite<T> d, Entite entite) {
        Ligne ligne = d.ligne(d.type().cast(entite));
        List<Object> champs = new ArrayList<>();
        for (int i = 0; i < d.colonnes().size(); i++) {
            champs.add(d.colonnes().get(i).id());
            champs.add(d.colonnes().get(i).type().versJsonOuNul(ligne.valeur(i)));
        }
        serveur.donnees.poser(d.table(), entite.id(), champs.toArray());
    }

    private static void entree(ServeurContrat serveur, Path sortie, Theme theme) throws Exception {
        Path dossier = Files.createTempDirectory("atelier");
        try (Taches taches = new Taches(Platform::runLater)) {
            Portier portier = SeanceEssai.portier(RegistreSiimop.REGISTRE, dossier);
            Ecran.montrer(() -> new VueConnexion(portier, taches, e -> {}));
            Ecran.ecrire("serveur", serveur.adresse());
            Ecran.ecrire("email", ServeurContrat.EMAIL);
            Ecran.ecrire("mot-de-passe", "mauvais");
            Ecran.cliquer("connecter");
            Ecran.attendre("erreur", () -> Ecran.scene().lookup("#mot-de-passe-erreur").isVisible());
            Ecran.photographier(fichier(sortie, "connexion", theme));
            var entree = portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE);
            Passage passage = new Passage(entree.client(), entree.poste(), Clock.systemUTC());
            serveur.couperApres.set(5_000);
            Ecran.montrer(() -> {
                PremiereSynchro vue = new PremiereSynchro(RegistreSiimop.REGISTRE, passage, taches,
                        Clock.systemUTC(), () -> {}, b -> {});
                vue.commencer();
                return vue;
            });
            Ecran.attendre("coupure", () -> Ecran.scene().lookup("#erreur-synchro").isVisible());
            Ecran.photographier(fichier(sortie, "premiere-synchro", theme));
            entree.client().close();
            entree.poste().close();
        }
    }

    private static void fenetre(ServeurContrat serveur, Path sortie, Theme theme) throws Exception {
        Path dossier = Files.createTempDirectory("atelier");
        try (SeanceEssai essai = new SeanceEssai(serveur, RegistreSiimop.REGISTRE, dossier)) {
            List<Ligne> postes = essai.seance.poste().magasin().lignes("poste");
            var d = RegistreSiimop.REGISTRE.descripteur("poste");
            ModeleCoquille[] modele = new ModeleCoquille[1];
            FenetrePrincipale[] vue = new FenetrePrincipale[1];
            Ecran.montrer(() -> {
                modele[0] = new ModeleCoquille(essai.seance);
                vue[0] = new FenetrePrincipale(modele[0], Ecran.apparence(), () -> {});
                return vue[0];
            });
            UUID conteste = postes.get(0).id();
            UUID refuse = postes.get(1).id();
            for (int i = 0; i < 6; i++) {
                Ligne poste = postes.get(i);
                Object avant = poste.valeur(d.position("places"));
                modifier(modele[0], poste.id(), "places", avant, 5 + i);
            }
            modifier(modele[0], conteste, "libelle", postes.get(0).valeur(d.position("libelle")), "Urgences – nuit");
            serveur.donnees.poser("poste", conteste, "places", 11 + theme.ordinal());
            serveur.donnees.refuserQuand(m -> m.id().equals(refuse)
                    ? "L’agrément permet 4 places, vous en demandez 6. Demandez 4 places, ou un autre agrément."
                    : null);
            Ecran.sur(() -> {
                modele[0].synchroniser();
                return null;
            });
            Ecran.attendre("synchro", () -> modele[0].comptes().get().conflits() > 0);
            Ecran.attendre("annonce", () -> modele[0].annonce().get() != null);
            modifier(modele[0], postes.get(8).id(), "places", postes.get(8).valeur(d.position("places")), 9);
            Ecran.photographier(fichier(sortie, "accueil", theme));
            Ecran.sur(() -> {
                modele[0].annonce().set(null);
                vue[0].ouvrir(Rubrique.SYNCHRO);
                return null;
            });
            Ecran.photographier(fichier(sortie, "synchro", theme));
            Ecran.sur(() -> {
                vue[0].ouvrir(Rubrique.POSTES);
                return null;
            });
            Thread.sleep(3000);
            Ecran.photographier(fichier(sortie, "postes", theme));
            for (Rubrique rubrique : Rubrique.TABLES) {
                Ecran.sur(() -> {
                    vue[0].ouvrir(rubrique);
                    return null;
                });
                Thread.sleep(2500);
                if (theme == Theme.CLAIR) {
                    Ecran.photographier(fichier(sortie, "table-" + rubrique.id(), theme));
                }
            }
            Ecran.sur(() -> {
                vue[0].fermer();
                return null;
            });
            serveur.donnees.refuserQuand(m -> null);
        }
    }

    private static void modifier(ModeleCoquille modele, UUID ligne, String colonne, Object avant, Object apres)
            throws Exception {
        Ecran.sur(() -> {
            modele.services().pile().executer(new Commande("Saisie", "poste",
                    List.of(new Commande.Modification(ligne, colonne, avant, apres))));
            return null;
        });
    }
}
