package fr.siimop.serveur.ligne;

import java.util.Optional;

import org.jdbi.v3.core.Jdbi;

/** Remembers which demonstration a base holds. */
final class DemoRepository {

    private final Jdbi jdbi;

    DemoRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Marque(String taille, long graine, boolean complet) {}

    Optional<Marque> lire() {
        return jdbi.withHandle(base -> base.createQuery("select taille, graine, complet from demo")
                .map((ligne, contexte) -> new Marque(ligne.getString(1), ligne.getLong(2), ligne.getBoolean(3)))
                .findFirst());
    }

    void marquer(Marque marque) {
        jdbi.useTransaction(base -> {
            base.execute("delete from demo");
            base.createUpdate("insert into demo (taille, graine, complet) values (:taille, :graine, :complet)")
                    .bind("taille", marque.taille()).bind("graine", marque.graine()).bind("complet", marque.complet())
                    .execute();
        });
    }
}
