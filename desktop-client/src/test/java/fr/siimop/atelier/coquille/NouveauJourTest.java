package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.SeanceEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;

/** A workbench that nobody closes in the evening. */
class NouveauJourTest {

    private static final Instant SOIR = Instant.parse("2026-11-20T22:58:00Z");

    private final AtomicReference<Instant> heure = new AtomicReference<>(SOIR);
    private final List<ChangementLignes> dits = new CopyOnWriteArrayList<>();

    @TempDir
    Path dossier;

    @BeforeAll
    static void ecran() throws Exception {
        Ecran.ouvrir();
    }

    @Test
    void apres_minuit_les_tables_ouvertes_se_relisent_une_fois() throws Exception {
        InstantSource montre = heure::get;
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE);
                SeanceEssai essai = new SeanceEssai(serveur, TablesEssai.REGISTRE, dossier,
                        montre.withZone(ZoneOffset.UTC))) {
            ModeleCoquille modele = new ModeleCoquille(essai.seance);
            essai.seance.poste().magasin().lignes("unite");
            essai.seance.poste().magasin().ecouter(dits::add);
            modele.regarderLHeure();
            assertThat(dits).isEmpty();
            heure.set(SOIR.plus(Duration.ofMinutes(62)));
            modele.regarderLHeure();
            Ecran.attendre("dit", () -> dits.contains(ChangementLignes.table("unite")));
            modele.regarderLHeure();
            assertThat(dits).containsOnlyOnce(ChangementLignes.table("unite"));
        }
    }
}
