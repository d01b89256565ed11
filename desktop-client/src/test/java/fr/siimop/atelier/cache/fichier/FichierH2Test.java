package fr.siimop.atelier.cache.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;

/** A copy is thrown away for what is in it, never for what the disk does not let it do. */
class FichierH2Test {

    private static SQLException erreur(int code, Exception cause) {
        return new SQLException("Essai", "90000", code, cause);
    }

    @Test
    void un_disque_plein_ou_un_fichier_tenu_n_est_pas_un_fichier_abime() {
        IOException plein = new IOException("No space left on device");
        for (SQLException erreur : new SQLException[]{erreur(ErrorCode.IO_EXCEPTION_1, plein),
            erreur(ErrorCode.IO_EXCEPTION_2, plein),
            erreur(ErrorCode.GENERAL_ERROR_1,
                    DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "Essai", plein))}) {
            assertThat(FichierH2.abime(erreur)).as("%s", erreur.getErrorCode()).isFalse();
            assertThat(FichierH2.duDisque(new ErreurCache(erreur))).isTrue();
        }
    }

    @Test
    void un_fichier_ferme_entre_temps_n_est_pas_abime() {
        SQLException erreur = erreur(ErrorCode.GENERAL_ERROR_1,
                DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED, "Essai"));
        assertThat(FichierH2.abime(erreur)).isFalse();
        assertThat(FichierH2.duDisque(erreur)).isFalse();
    }

    @Test
    void un_commit_que_h2_abandonne_en_route_condamne_la_copie() {
        SQLException perdue = erreur(ErrorCode.GENERAL_ERROR_1,
                DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Position 0"));
        SQLException fermee = erreur(ErrorCode.GENERAL_ERROR_1, DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED,
                "Fermé pour cela", DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Position 0")));
        SQLException memoire = erreur(ErrorCode.OUT_OF_MEMORY, null);
        assertThat(new SQLException[]{perdue, fermee, memoire}).allMatch(FichierH2::commitRompu);
        assertThat(ErreurCache.deLaCopie(perdue).phrase()).contains("relancez-le");

        SQLException plein = erreur(ErrorCode.GENERAL_ERROR_1, DataUtils.newMVStoreException(
                DataUtils.ERROR_WRITING_FAILED, "Essai", new IOException("No space left on device")));
        SQLException attente = erreur(ErrorCode.LOCK_TIMEOUT_1, null);
        SQLException arretee = erreur(ErrorCode.DATABASE_IS_CLOSED, null);
        assertThat(new SQLException[]{plein, attente, arretee}).noneMatch(FichierH2::commitRompu);
    }

    @Test
    void un_fichier_coupe_ou_illisible_est_abime() {
        for (SQLException erreur : new SQLException[]{erreur(ErrorCode.FILE_CORRUPTED_1, new IOException()),
            erreur(ErrorCode.IO_EXCEPTION_1,
                    DataUtils.newMVStoreException(DataUtils.ERROR_READING_FAILED, "Essai", new EOFException()))}) {
            assertThat(FichierH2.abime(erreur)).as("%s", erreur.getErrorCode()).isTrue();
            assertThat(FichierH2.duDisque(erreur)).isFalse();
        }
    }
}
