package fr.siimop.atelier.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import fr.siimop.atelier.sync.EtatLiaison.Evenement;

/** The state of the link, since when, and who wants to know. */
public final class Liaison {

    private final Clock horloge;
    private final AtomicReference<Situation> situation;
    private final List<Consumer<Situation>> auditeurs = new CopyOnWriteArrayList<>();

    public record Situation(EtatLiaison etat, Instant depuis) {}

    public Liaison(Clock horloge) {
        this.horloge = horloge;
        this.situation = new AtomicReference<>(new Situation(EtatLiaison.HORS_LIGNE, horloge.instant()));
    }

    public Situation situation() {
        return Objects.requireNonNull(situation.get());
    }

    /** Told at once, then at each change, from any thread. */
    public void suivre(Consumer<Situation> auditeur) {
        auditeurs.add(auditeur);
        auditeur.accept(situation());
    }

    public void recevoir(Evenement evenement) {
        recevoir(evenement, false);
    }

    private void recevoir(Evenement evenement, boolean enFond) {
        Situation avant = situation();
        if (enFond && avant.etat() == EtatLiaison.EN_COURS) {
            return;
        }
        avant.etat().apres(evenement).filter(suivant -> suivant != avant.etat()).ifPresent(suivant -> {
            Situation apres = new Situation(suivant, horloge.instant());
            if (situation.compareAndSet(avant, apres)) {
                auditeurs.forEach(a -> a.accept(apres));
            } else {
                recevoir(evenement, enFond);
            }
        });
    }

    /** What a failed request says of the link. */
    public void recevoir(EchecServeur echec) {
        recevoir(evenement(echec));
    }

    /** What is heard in the background: a synchronisation under way says itself how it ends. */
    public void recevoirEnFond(Evenement evenement) {
        recevoir(evenement, true);
    }

    public void recevoirEnFond(EchecServeur echec) {
        recevoirEnFond(evenement(echec));
    }

    private static Evenement evenement(EchecServeur echec) {
        return switch (echec.nature()) {
            case JETON -> Evenement.JETON_REFUSE;
            case VERSION -> Evenement.VERSION_REFUSEE;
            case INJOIGNABLE, ETRANGER, TROP_GROS, PANNE, TROP_D_ESSAIS -> Evenement.PERDRE;
            case CURSEUR_PERIME, REFUS, OCCUPE -> Evenement.REUSSIR;
        };
    }
}
