package fr.siimop.bout;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.bout.MesureSynchro.Releve;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.serveur.stockage.ParametresBase;

/** First pull, delta, push, on a base and on one ten times larger in the same run; see docs/bancs.md. */
@Tag("banc")
class BancSynchroTest {

    private static final int GRANDE = Integer.getInteger("banc.lignes", 1_000_000);
    private static final int PETITE = GRANDE / 10;

    @TempDir
    Path dossier;

    @Test
    void tirer_suivre_et_pousser() throws Exception {
        Releve petite = mesurer(Taille.PETITE, PETITE);
        Releve grande = mesurer(Taille.NATIONALE, GRANDE);
        System.out.printf("base dix fois plus grande : delta × %.2f, poussée × %.2f%n",
                grande.delta().mediane() / petite.delta().mediane(),
                grande.poussee().aller().mediane() / petite.poussee().aller().mediane());
    }

    private Releve mesurer(Taille taille, int total) throws Exception {
        Path ici = Files.createDirectories(dossier.resolve("base" + total));
        long lignes = JeuDeBanc.remplir(ParametresBase.fichier(ici.resolve("serveur")), taille, total);
        System.out.printf("— base de %d lignes%n", lignes);
        return MesureSynchro.mesurer(ici);
    }
}
