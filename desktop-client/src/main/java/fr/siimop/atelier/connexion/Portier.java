package fr.siimop.atelier.connexion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.espace.VerrouEspace;
import fr.siimop.atelier.connexion.ErreurConnexion.Champ;
import fr.siimop.atelier.sync.AdresseServeur;
import fr.siimop.atelier.sync.ClientServeur;
import fr.siimop.atelier.sync.Connexion;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.descripteur.Registre;

/** Lets people in: online, offline on what this computer keeps, or as they were when they left. */
public final class Portier {

    private final Path racine;
    private final Registre registre;
    private final Clock horloge;
    private final Supplier<UUID> ids;
    private final RandomGenerator alea;
    private final String posteDeTravail;

    public Portier(Path racine, Registre registre, Clock horloge, Supplier<UUID> ids, RandomGenerator alea,
            String posteDeTravail) {
        this.racine = racine;
        this.registre = registre;
        this.horloge = horloge;
        this.ids = ids;
        this.alea = alea;
        this.posteDeTravail = posteDeTravail;
    }

    public Path racine() {
        return racine;
    }

    public Preferences preferences() {
        return Preferences.lire(racine);
    }

    public Entree entrer(String serveur, String email, String motDePasse)
            throws ErreurConnexion, CacheInaccessible, IOException, Arret {
        AdresseServeur adresse = verifier(serveur, email, motDePasse);
        Espace espace = Espace.de(racine, adresse.toString(), email);
        if (Files.exists(espace.dossier())) {
            // a new token would end the session of another window
            VerrouEspace.prendre(espace).close();
        }
        ClientServeur client = new ClientServeur(adresse, "");
        try {
            Connexion connexion = connecter(client, espace, email, motDePasse);
            SessionLocale session = new SessionLocale(connexion.nom(email), connexion.jeton(),
                    Verificateur.de(motDePasse, alea));
            Entree entree = ouvrir(espace, client, session);
            try {
                session.ecrire(espace);
                preferences().avecCompte(adresse.toString(), email.strip()).ecrire(racine);
                return entree;
            } catch (IOException | RuntimeException e) {
                entree.poste().close();
                throw e;
            }
        } catch (ErreurConnexion | CacheInaccessible | IOException | Arret | RuntimeException e) {
            client.close();
            throw e;
        }
    }

    /** Without the server, on what this computer keeps, with the password that last signed in here. */
    public Entree entrerHorsLigne(String serveur, String email, String motDePasse)
            throws ErreurConnexion, CacheInaccessible {
        AdresseServeur adresse = verifier(serveur, email, motDePasse);
        Espace espace = Espace.de(racine, adresse.toString(), email);
        SessionLocale session = SessionLocale.lire(espace).orElseThrow(() -> new ErreurConnexion(Champ.EMAIL,
                "Cette personne n’a encore rien reçu sur ce poste\u00a0: la première fois, il faut le réseau."));
        if (!session.verificateur().accepte(motDePasse)) {
            throw new ErreurConnexion(Champ.MOT_DE_PASSE,
                    "Ce mot de passe n’est pas celui de votre dernière connexion sur ce poste.");
        }
        return ouvrir(espace, new ClientServeur(adresse, jeton(session)), session);
    }

    /** As the person was when the workbench was closed; empty when somebody has to sign in. */
    public Optional<Entree> reprendre() throws CacheInaccessible {
        Preferences dernieres = preferences();
        Optional<AdresseServeur> adresse = AdresseServeur.lire(dernieres.serveur());
        if (dernieres.email().isEmpty() || adresse.isEmpty()) {
            return Optional.empty();
        }
        Espace espace = Espace.de(racine, adresse.get().toString(), dernieres.email());
        Optional<SessionLocale> session = SessionLocale.lire(espace).filter(s -> s.jeton() != null);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        return Optional
                .of(ouvrir(espace, new ClientServeur(adresse.get(), jeton(session.get())), session.get()));
    }

    /** The token was refused: a new one for the same person, nothing closed. */
    public void reconnecter(Entree entree, String motDePasse) throws ErreurConnexion, IOException, Arret {
        Espace espace = entree.poste().espace();
        Connexion connexion = connecter(entree.client(), espace, entree.email(), motDePasse);
        new SessionLocale(entree.nom(), connexion.jeton(), Verificateur.de(motDePasse, alea)).ecrire(espace);
    }

    /** Forgets the token. Rows and pending edits stay, behind the password. */
    public void sortir(Entree entree) throws IOException {
        SessionLocale.oublierLeJeton(entree.poste().espace());
    }

    private Connexion connecter(ClientServeur client, Espace espace, String email, String motDePasse)
            throws ErreurConnexion, Arret {
        try {
            return client.connecter(email.strip(), motDePasse, posteDeTravail);
        } catch (EchecServeur e) {
            throw switch (e.nature()) {
                case JETON -> new ErreurConnexion(Champ.MOT_DE_PASSE,
                        "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez l’une et l’autre.");
                case INJOIGNABLE -> new ErreurConnexion(Champ.SERVEUR,
                        "Ce serveur ne répond pas. Vérifiez le réseau et l’adresse.", horsLignePossible(espace));
                case TROP_D_ESSAIS -> new ErreurConnexion(Champ.MOT_DE_PASSE, e.phrase());
                default -> new ErreurConnexion(Champ.SERVEUR, e.phrase(), horsLignePossible(espace));
            };
        }
    }

    private static boolean horsLignePossible(Espace espace) {
        return espace.aUnCache() && SessionLocale.lire(espace).isPresent();
    }

    private Entree ouvrir(Espace espace, ClientServeur client, SessionLocale session) throws CacheInaccessible {
        return new Entree(PosteLocal.ouvrir(espace, registre, horloge, ids), client, session.nom(), espace.email());
    }

    private static String jeton(SessionLocale session) {
        @Nullable
        String jeton = session.jeton();
        return jeton == null ? "" : jeton;
    }

    private static AdresseServeur verifier(String serveur, String email, String motDePasse) throws ErreurConnexion {
        AdresseServeur adresse = AdresseServeur.lire(serveur).orElseThrow(() -> new ErreurConnexion(Champ.SERVEUR,
                "Cette adresse n’est pas celle d’un serveur\u00a0: elle ressemble à https://siimop.exemple.fr."));
        if (!email.strip().matches("\\S+@\\S+")) {
            throw new ErreurConnexion(Champ.EMAIL, "Écrivez votre adresse e-mail entière, avec son @.");
        }
        if (motDePasse.isEmpty()) {
            throw new ErreurConnexion(Champ.MOT_DE_PASSE, "Écrivez votre mot de passe.");
        }
        return adresse;
    }
}
