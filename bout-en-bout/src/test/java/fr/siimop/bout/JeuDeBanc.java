package fr.siimop.bout;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.Lot;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Chargement;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.ParametresBase;

/** A base of a given number of rows: the demonstration, and as many people more as it takes. */
final class JeuDeBanc {

    private static final int LOT = 5_000;

    private JeuDeBanc() {}

    /** @return rows written */
    static long remplir(ParametresBase parametres, Taille taille, int total) throws Exception {
        return remplir(parametres, taille, total, descripteur -> true);
    }

    /**
     * @param total how many rows of the tables that count
     * @return rows written in all
     */
    static long remplir(ParametresBase parametres, Taille taille, int total,
            Predicate<DescripteurEntite<?>> comptees) throws Exception {
        ListesReference listes = ListesReference.charger();
        int[] sans = new int[1];
        JeuDemo.generer(taille, 1, listes,
                lot -> sans[0] += comptees.test(lot.descripteur()) ? lot.entites().size() : 0);
        Clock horloge = Clock.systemUTC();
        try (Base base = Base.ouvrir(parametres)) {
            long lignes = new Chargement(base, RegistreSiimop.REGISTRE, horloge).charger(sortie -> JeuDemo
                    .generer(taille, 1, listes, new Supplement(sortie, listes, Math.max(0, total - sans[0]))));
            Connexion connexion = Connexion.sur(base.jdbi(), horloge, new SecureRandom(), false);
            String empreinte = connexion.motsDePasse().hacher("demo-siimop");
            for (ComptesDemo compte : ComptesDemo.values()) {
                connexion.comptes().enregistrer(compte.personne(), compte.adresse(), empreinte, false);
            }
            return lignes;
        }
    }

    /** Somebody with an account. */
    record Agent(UUID personne, String adresse) {}

    /** Accounts for people of the scolarités, all over the country. */
    static List<Agent> agents(ParametresBase parametres, int nombre) throws Exception {
        Clock horloge = Clock.systemUTC();
        try (Base base = Base.ouvrir(parametres)) {
            List<UUID> personnes = base.jdbi().withHandle(handle -> handle.createQuery("select personne from fonction "
                    + "where type = 'SCOLARITE' and personne not in (select personne from compte) order by id "
                    + "fetch first :nombre rows only").bind("nombre", nombre)
                    .map((ligne, contexte) -> ligne.getObject(1, UUID.class)).list());
            Connexion connexion = Connexion.sur(base.jdbi(), horloge, new SecureRandom(), false);
            String empreinte = connexion.motsDePasse().hacher("demo-siimop");
            List<Agent> agents = new ArrayList<>();
            for (UUID personne : personnes) {
                Agent agent = new Agent(personne, "agent" + agents.size() + "@banc.siimop");
                connexion.comptes().enregistrer(personne, agent.adresse(), empreinte, false);
                agents.add(agent);
            }
            return agents;
        }
    }

    /** Adds people beside the first ones. */
    private static final class Supplement implements Consumer<Lot> {

        private final Consumer<Lot> sortie;
        private final List<Subdivision> subdivisions;
        private final UuidV7 ids = new UuidV7(Clock.systemUTC(), new Random(7));
        private int reste;

        Supplement(Consumer<Lot> sortie, ListesReference listes, int reste) {
            this.sortie = sortie;
            this.subdivisions = listes.subdivisions();
            this.reste = reste;
        }

        @Override
        public void accept(Lot lot) {
            sortie.accept(lot);
            while (lot.descripteur() == DescripteurPersonne.PERSONNE && reste > 0) {
                List<Personne> personnes = new ArrayList<>();
                for (int i = 0; i < LOT && reste > 0; i++, reste--) {
                    personnes.add(new Personne(ids.nouveau(), "Mme", "NOM-" + reste, "Prénom " + reste, null,
                            "personne." + reste + "@exemple.fr", "01 02 03 04 05", null,
                            subdivisions.get(reste % subdivisions.size()).id(), Source.LOCAL));
                }
                sortie.accept(new Lot(DescripteurPersonne.PERSONNE, personnes));
            }
        }
    }
}
