package fr.siimop.serveur.essai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class HorlogeReglable extends Clock {

    private final AtomicReference<Instant> instant;

    public HorlogeReglable(Instant depart) {
        this.instant = new AtomicReference<>(depart);
    }

    public void avancer(Duration duree) {
        instant.updateAndGet(maintenant -> maintenant.plus(duree));
    }

    @Override
    public Instant instant() {
        return instant.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("One zone is enough for the tests");
    }
}
