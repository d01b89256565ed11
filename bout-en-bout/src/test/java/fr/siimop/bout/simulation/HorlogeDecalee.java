package fr.siimop.bout.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of one computer, more or less right. */
final class HorlogeDecalee extends Clock {

    private final AtomicReference<Duration> ecart = new AtomicReference<>(Duration.ZERO);

    void decaler(Duration autre) {
        ecart.set(autre);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ecart.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ecart.get());
    }
}
