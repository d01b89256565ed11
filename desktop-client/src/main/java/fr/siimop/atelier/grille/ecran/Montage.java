package fr.siimop.atelier.grille.ecran;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;

/** Steps done one at a frame, in their order. */
final class Montage extends AnimationTimer {

    private final Deque<BooleanSupplier> etapes = new ArrayDeque<>();

    Montage puis(Runnable etape) {
        return tantQue(() -> {
            etape.run();
            return false;
        });
    }

    /** Done again with each frame until it says that it was the last time. */
    Montage tantQue(BooleanSupplier etape) {
        etapes.add(etape);
        return this;
    }

    /** What is left, at once: somebody needs it before its frame. */
    void finir() {
        while (!etapes.isEmpty()) {
            handle(0);
        }
    }

    @Override
    public void handle(long maintenant) {
        BooleanSupplier etape = etapes.poll();
        if (etape == null) {
            stop();
        } else if (etape.getAsBoolean()) {
            etapes.addFirst(etape);
        }
    }
}
