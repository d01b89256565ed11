package fr.siimop.serveur.connexion;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.serveur.connexion.Essais.Decompte;

/**
 * Address and password to person. Says the same thing, in the same time, whether the address is unknown or the
 * password wrong; after five failures in a row the address rests for five minutes.
 */
public final class Authentification {

    public static final Duration PAUSE = Essais.PAUSE;

    static final int ESSAIS_PAR_ADRESSE = 5;

    /** A hospital or a university shares one network address: the count must not lock everybody out. */
    static final int ESSAIS_PAR_RESEAU = 50;

    private final Comptes comptes;
    private final MotsDePasse motsDePasse;
    private final Essais essais;
    private final boolean demo;

    Authentification(Comptes comptes, MotsDePasse motsDePasse, Essais essais, boolean demo) {
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.essais = essais;
        this.demo = demo;
    }

    public sealed interface Reponse {

        record Acceptee(UUID personne) implements Reponse {}

        record Refusee(int essaisRestants) implements Reponse {}

        record EnPause(Duration reste) implements Reponse {}
    }

    public Reponse verifier(String adresse, String motDePasse, String reseau) {
        String cleReseau = "reseau:" + reseau;
        String cleAdresse = "adresse:" + Secret.empreinte(Comptes.normaliser(adresse));
        if (essais.compter(cleReseau, ESSAIS_PAR_RESEAU) instanceof Decompte.Pause pause) {
            return new Reponse.EnPause(pause.reste());
        }
        return switch (essais.compter(cleAdresse, ESSAIS_PAR_ADRESSE)) {
            case Decompte.Pause pause -> new Reponse.EnPause(pause.reste());
            case Decompte.Permis permis -> {
                Optional<UUID> personne = reconnaitre(adresse, motDePasse);
                if (personne.isEmpty()) {
                    yield new Reponse.Refusee(ESSAIS_PAR_ADRESSE - permis.numero());
                }
                essais.oublier(cleAdresse);
                essais.reprendre(cleReseau);
                yield new Reponse.Acceptee(personne.get());
            }
        };
    }

    private Optional<UUID> reconnaitre(String adresse, String motDePasse) {
        if (motDePasse.length() > MotsDePasse.LONGUEUR_MAXIMALE) {
            return Optional.empty();
        }
        Optional<Comptes.Compte> compte = comptes.chercher(adresse).filter(c -> !c.demo() || demo);
        if (compte.isEmpty()) {
            motsDePasse.verifierPourRien(motDePasse);
            return Optional.empty();
        }
        return compte.filter(c -> motsDePasse.verifier(motDePasse, c.empreinte())).map(Comptes.Compte::personne);
    }
}
