package fr.siimop.bout;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.ClientServeur;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.UuidV7;

/** A workbench signed in by its password: its real files and its real synchronisation, without a screen. */
public final class AtelierSansFenetre implements AutoCloseable {

    private static final Clock HORLOGE = Clock.systemUTC();
    private static final String MOT_DE_PASSE = "demo-siimop";

    private final Entree entree;
    private final Passage passage;
    private final PuitsCache puits;

    public AtelierSansFenetre(Path dossier, String nom, String serveur, String adresse) throws Exception {
        this(portier(dossier, nom).entrer(serveur, adresse, MOT_DE_PASSE));
    }

    private AtelierSansFenetre(Entree entree) {
        this.entree = entree;
        passage = new Passage(entree.client(), entree.poste(), HORLOGE);
        puits = new PuitsCache(poste().magasin(), poste().envoi(), poste().droits(), () -> {});
    }

    /** On the copy that is there, without asking the server. */
    public static AtelierSansFenetre horsLigne(Path dossier, String nom, String serveur, String adresse)
            throws Exception {
        return new AtelierSansFenetre(portier(dossier, nom).entrerHorsLigne(serveur, adresse, MOT_DE_PASSE));
    }

    private static Portier portier(Path dossier, String nom) {
        SecureRandom alea = new SecureRandom();
        return new Portier(dossier.resolve(nom), RegistreSiimop.REGISTRE, HORLOGE,
                new UuidV7(HORLOGE, alea)::nouveau, alea, nom);
    }

    /** A gesture on whole rows. */
    public void executer(Acte acte) {
        puits.executer(acte);
    }

    public PosteLocal poste() {
        return entree.poste();
    }

    public ClientServeur client() {
        return entree.client();
    }

    public Bilan synchroniser() throws EchecServeur, Arret {
        return synchroniser(Suivi.muet());
    }

    public Bilan synchroniser(Suivi suivi) throws EchecServeur, Arret {
        return passage.faire(suivi, true);
    }

    public Bilan recevoir() throws EchecServeur, Arret {
        return passage.faire(Suivi.muet(), false);
    }

    /** What a workbench does between two passes. */
    public void entretenir() throws Arret {
        passage.entretenir(Suivi.muet());
    }

    /** Whether the copy is what the server says that it should be. */
    public boolean controler() throws EchecServeur, Arret {
        return passage.controler(Suivi.muet()).conforme();
    }

    /** Whether it went to its end. */
    public boolean tenter() throws Arret {
        try {
            synchroniser();
            return true;
        } catch (EchecServeur e) {
            return false;
        }
    }

    /** One gesture, as a grid sends it: these values in one column. */
    public void saisir(String table, String champ, Map<UUID, ? extends @Nullable Object> valeurs) {
        DescripteurEntite<?> descripteur = RegistreSiimop.REGISTRE.descripteur(table);
        int position = descripteur.position(champ);
        List<Commande.Modification> modifications = new ArrayList<>();
        valeurs.forEach((id, valeur) -> {
            Ligne ligne = poste().magasin().trouver(table, id);
            modifications.add(new Commande.Modification(id, champ, ligne.valeur(position), valeur));
        });
        puits.appliquer(new Commande("Saisie", table, modifications));
    }

    @Override
    public void close() {
        entree.poste().close();
        entree.client().close();
    }
}
