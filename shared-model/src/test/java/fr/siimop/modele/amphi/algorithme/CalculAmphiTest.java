package fr.siimop.modele.amphi.algorithme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.amphi.AmphiNaif;
import fr.siimop.modele.amphi.EntreeAmphi;
import fr.siimop.modele.amphi.InstancesAmphi;
import fr.siimop.modele.amphi.SortieAmphi;
import fr.siimop.modele.amphi.verification.VerificateurAmphi;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

class CalculAmphiTest {

    private static final int INSTANCES = 10_000;

    @Test
    void donne_le_resultat_d_une_seconde_ecriture_naive_et_verifie_sur_10_000_instances() throws IOException {
        for (long graine = 1; graine <= INSTANCES; graine++) {
            var instance = InstancesAmphi.auHasard(new Random(graine));
            var sortie = calculer(instance.fichiers());
            List<String> lignes = sortie.texte("affectations.csv").lines().skip(1).toList();
            assertThat(lignes).as("seed %d", graine).isEqualTo(AmphiNaif.affectations(instance));
            var fautes = new Fautes();
            List<Constat> constats = new VerificateurAmphi().verifier(instance.fichiers(), sortie, fautes);
            assertThat(constats).as("seed %d", graine).hasSize(8).allMatch(Constat::respectee);
        }
    }

    @Test
    void l_ordre_des_lignes_ne_change_pas_un_octet() throws IOException {
        for (long graine = 1; graine <= 200; graine++) {
            var hasard = new Random(graine);
            var instance = InstancesAmphi.auHasard(hasard, 40, 15, 5);
            var attendue = calculer(instance.fichiers()).contenus();
            var melangee = calculer(instance.melangee(hasard).fichiers()).contenus();
            assertThat(melangee.keySet()).isEqualTo(attendue.keySet());
            attendue.forEach((nom, octets) -> assertThat(melangee.get(nom)).isEqualTo(octets));
        }
    }

    @Test
    void la_resimulation_donne_le_calcul_entier_apres_chaque_changement() throws IOException {
        for (long graine = 1; graine <= 300; graine++) {
            var hasard = new Random(graine);
            EntreeAmphi entree = lire(InstancesAmphi.auHasard(hasard, 1 + hasard.nextInt(25), 1 + hasard.nextInt(12), 4)
                    .fichiers());
            var simulation = new Resimulation(entree);
            int[] avant = postes(simulation, entree);
            for (int changement = 0; changement < 40; changement++) {
                int interne = hasard.nextInt(entree.internes());
                int[] voeux = voeuxAuHasard(hasard, entree.postes());
                entree = entree.avecVoeux(interne, voeux);
                List<Deplacement> deplacements = simulation.changer(interne, voeux);
                int[] apres = postes(simulation, entree);
                var complet = new CalculAmphi().executer(entree);
                assertThat(apres).as("seed %d, change %d", graine, changement)
                        .isEqualTo(IntStream.range(0, entree.internes()).map(complet::poste).toArray());
                deplacer(avant, deplacements);
                assertThat(avant).isEqualTo(apres);
                assertThat(deplacements).isSortedAccordingTo((a, b) -> Integer.compare(a.interne(), b.interne()));
            }
            var sortie = simulation.sortie();
            assertThat(ecrire(sortie).texte("explications.csv")).isEqualTo(ecrire(new CalculAmphi().executer(
                    entree)).texte("explications.csv"));
        }
    }

    private static void deplacer(int[] postes, List<Deplacement> deplacements) {
        for (var deplacement : deplacements) {
            assertThat(postes[deplacement.interne()]).isEqualTo(deplacement.avant());
            assertThat(deplacement.apres()).isNotEqualTo(deplacement.avant());
            postes[deplacement.interne()] = deplacement.apres();
        }
    }

    private static int[] postes(Resimulation simulation, EntreeAmphi entree) {
        return IntStream.range(0, entree.internes()).map(simulation::poste).toArray();
    }

    private static int[] voeuxAuHasard(Random hasard, int postes) {
        return hasard.ints(0, postes).distinct().limit(1 + hasard.nextInt(postes)).toArray();
    }

    private static FichiersMemoire calculer(FichiersMemoire entree) throws IOException {
        return ecrire(new CalculAmphi().executer(lire(entree)));
    }

    private static FichiersMemoire ecrire(SortieAmphi resultat) throws IOException {
        var sortie = new FichiersMemoire();
        new CalculAmphi().ecrire(resultat, sortie);
        return sortie;
    }

    private static EntreeAmphi lire(FichiersMemoire fichiers) throws IOException {
        var fautes = new Fautes();
        EntreeAmphi entree = new CalculAmphi().lire(fichiers, fautes);
        if (entree == null) {
            throw new AssertionError(Arrays.toString(fautes.liste().toArray()));
        }
        return entree;
    }
}
