package fr.siimop.serveur.ligne;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.BilanDemo;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.Lot;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.BaseNonVide;
import fr.siimop.serveur.journal.Chargement;
import fr.siimop.serveur.ligne.DemoRepository.Marque;
import fr.siimop.serveur.piece.PiecesRepository;
import fr.siimop.serveur.stockage.Base;

/** Fills an empty base with the demonstration, or recognises the one that is there. */
final class RemplissageDemo {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RemplissageDemo.class);

    private final Base base;
    private final Connexion connexion;
    private final DemoRepository marques;
    private final Chargement chargement;

    RemplissageDemo(Base base, Connexion connexion, Clock horloge) {
        this.base = base;
        this.connexion = connexion;
        this.marques = new DemoRepository(base.jdbi());
        this.chargement = new Chargement(base, RegistreSiimop.REGISTRE, horloge);
    }

    /** @return whether rows were written */
    boolean remplir(Taille taille, long graine) {
        String nom = taille.name().toLowerCase(Locale.ROOT);
        Optional<Marque> presente = marques.lire();
        if (presente.isPresent() && !(presente.get().taille().equals(nom) && presente.get().graine() == graine)) {
            throw new RefusCommande("La base « " + base.lisible() + " » contient déjà la démonstration « "
                    + presente.get().taille() + " » de graine " + presente.get().graine()
                    + " : reprenez les mêmes options, ou choisissez un autre dossier avec --donnees.");
        }
        if (presente.isPresent() && presente.get().complet()) {
            return false;
        }
        boolean aCharger = chargement.inacheve() || chargement.baseVide();
        if (!aCharger && presente.isEmpty()) {
            throw new RefusCommande("La base « " + base.lisible() + " » contient déjà des données qui ne sont pas "
                    + "celles d’une démonstration : choisissez un autre dossier avec --donnees, ou une base vide.");
        }
        marques.marquer(new Marque(nom, graine, false));
        BilanDemo bilan = aCharger ? charger(taille, graine) : generer(taille, graine, lot -> {});
        PiecesRepository.remplir(base.jdbi(), bilan.contenus());
        String empreinte = connexion.motsDePasse().hacher(PorteDeDemo.MOT_DE_PASSE);
        for (ComptesDemo compte : ComptesDemo.values()) {
            connexion.comptes().enregistrer(compte.personne(), compte.adresse(), empreinte, true);
        }
        marques.marquer(new Marque(nom, graine, true));
        return true;
    }

    private static BilanDemo generer(Taille taille, long graine, Consumer<Lot> sortie) {
        return JeuDemo.generer(taille, graine, ListesReference.charger(), sortie);
    }

    private BilanDemo charger(Taille taille, long graine) {
        JOURNAL.info("Filling {} with the demonstration {}", base.lisible(), taille);
        try {
            AtomicReference<@Nullable BilanDemo> bilan = new AtomicReference<>();
            long lignes = chargement.charger(sortie -> bilan.set(generer(taille, graine, sortie)));
            JOURNAL.info("{} rows written", lignes);
            return Objects.requireNonNull(bilan.get());
        } catch (BaseNonVide e) {
            throw new RefusCommande(Objects.requireNonNull(e.getMessage()));
        }
    }
}
