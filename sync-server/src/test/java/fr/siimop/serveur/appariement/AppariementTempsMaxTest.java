package fr.siimop.serveur.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.BilanAppariement;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.FichiersEntree;
import fr.siimop.modele.appariement.GenerateurAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.appariement.SortieAppariement;
import fr.siimop.modele.appariement.verification.VerificateurAppariement;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** A run that its time limit cuts: less is proven, nothing is wrong, and it says so. */
class AppariementTempsMaxTest {

    private static final OptionsAppariement OPTIONS = OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(true);
    /** One market too hard for the local search alone. */
    private final EntreeAppariement entree = new GenerateurAppariement(150, 120, 1, 0.7, 3, 2).generer(3);

    @Test
    void un_calcul_interrompu_le_dit_et_son_resultat_est_verifie() throws IOException {
        AtomicLong heure = new AtomicLong();
        SortieAppariement sortie = calculer(Duration.ofSeconds(1), () -> heure.addAndGet(400_000_000));
        BilanAppariement bilan = sortie.bilan();
        assertThat(bilan.tempsMaxAtteint()).isTrue();
        assertThat(bilan.preuveCoeurs()).isEqualTo(Preuve.BORNE);
        assertThat(bilan.borneSuperieure()).isGreaterThanOrEqualTo(bilan.places());
        FichiersMemoire fichiers = new FichiersMemoire();
        new CalculAppariement(OPTIONS, () -> 0, 1).ecrire(sortie, fichiers);
        assertThat(fichiers.texte("bilan.json")).contains("\"temps_max_atteint\" : true");
        Fautes fautes = new Fautes();
        List<Constat> constats = new VerificateurAppariement(OPTIONS, new ContreExempleCpSat())
                .verifier(FichiersEntree.de(entree), fichiers, fautes);
        assertThat(fautes.liste()).isEmpty();
        assertThat(constats).hasSize(12).allMatch(Constat::respectee);
    }

    @Test
    void une_limite_qui_n_est_pas_atteinte_ne_change_rien() throws IOException {
        SortieAppariement libre = calculer(null, () -> 0);
        SortieAppariement large = calculer(Duration.ofHours(1), () -> 0);
        assertThat(large.bilan().tempsMaxAtteint()).isFalse();
        assertThat(large.affectations()).isEqualTo(libre.affectations());
        assertThat(large.bilan().borneCoeurs()).isEqualTo(libre.bilan().borneCoeurs());
    }

    private SortieAppariement calculer(@Nullable Duration tempsMax, LongSupplier nanos) {
        return new CalculAppariement(OPTIONS.avecTempsMax(tempsMax), nanos, 2).executer(entree);
    }
}
