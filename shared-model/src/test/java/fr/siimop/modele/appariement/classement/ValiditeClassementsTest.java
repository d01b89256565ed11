package fr.siimop.modele.appariement.classement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.InstancesAppariement;
import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.RefusClassement;
import fr.siimop.modele.appariement.ReglesClassement;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** K-11 to K-13 and DJ-04 to DJ-07, one post at a time. */
class ValiditeClassementsTest {

    @Test
    void cinq_candidats_permettent_un_refus_et_quatre_aucun() {
        assertThat(motifs(1, "a:T:1 b:T:2 c:T:3 d:T:4 e:T:")).isEmpty();
        assertThat(motifs(1, "a:T:1 b:T:2 c:T:3 d:T:")).containsExactly(MotifRefus.TROP_DE_REFUS);
        assertThat(motifs(1, "a:T:1 b:T:2 c:T:3 d:T:4 e:T:5 f:T:6 g:T:7 h:T:8 i:T: j:T:")).isEmpty();
        assertThat(motifs(1, "a:T:1 b:T:2 c:T:3 d:T:4 e:T:5 f:T:6 g:T:7 h:T: i:T:"))
                .containsExactly(MotifRefus.TROP_DE_REFUS);
    }

    @Test
    void personne_ne_reste_non_classe() {
        assertThat(motifs(1, "a:T:1 b:T:2 c:T:3 d:T:4 e:T:?")).containsExactly(MotifRefus.CANDIDATS_NON_CLASSES);
        assertThat(motifs(1, "a:T:? b:T:2")).containsExactly(MotifRefus.CANDIDATS_NON_CLASSES,
                MotifRefus.TROP_DE_REFUS);
    }

    @Test
    void seul_un_candidat_de_la_subdivision_est_premier() {
        assertThat(motifs(1, "a:L:1 b:T:2")).containsExactly(MotifRefus.PREMIER_HORS_SUBDIVISION,
                MotifRefus.SUBDIVISION_INSUFFISANTE);
        assertThat(motifs(1, "a:L:1 b:T:1")).containsExactly(MotifRefus.PREMIER_HORS_SUBDIVISION);
        assertThat(motifs(1, "a:T:1 b:L:2")).isEmpty();
        assertThat(motifs(1, "a:L:1 b:L:2")).as("aucun candidat de la subdivision").isEmpty();
        assertThat(motifs(1, "a::1 b:T:1")).as("subdivision inconnue").containsExactly(
                MotifRefus.PREMIER_HORS_SUBDIVISION);
    }

    @Test
    void la_moitie_des_places_suivantes_est_pour_la_subdivision() {
        assertThat(motifs(3, "a:T:1 b:L:2 c:L:3 d:T:4")).containsExactly(MotifRefus.SUBDIVISION_INSUFFISANTE);
        assertThat(motifs(3, "a:T:1 b:L:2 c:T:3 d:L:4")).isEmpty();
        assertThat(motifs(3, "a:T:1 b:L:2 c:L:3")).as("un seul candidat de la subdivision").isEmpty();
        assertThat(motifs(3, "a:T:1 b:L:2 c:L:3 d:T:3")).as("troisième ex æquo").isEmpty();
        assertThat(motifs(2, "a:T:1 b:L:2 c:L:2 d:T:4")).as("M = 1 pour deux places").isEmpty();
    }

    @Test
    void un_refus_de_la_subdivision_ne_la_fait_pas_oublier() {
        assertThat(motifs(1, "a:T: b:L:1 c:L:2 d:L:3 e:L:4")).containsExactly(MotifRefus.PREMIER_HORS_SUBDIVISION,
                MotifRefus.SUBDIVISION_INSUFFISANTE);
    }

    @Test
    void un_decalage_different_ou_zero_coeur_ne_fait_pas_un_candidat() {
        FichiersMemoire fichiers = new FichiersMemoire()
                .mettre("internes.csv", "interne,subdivision,decale\na,T,oui\nb,T,non\nc,T,\n")
                .mettre("postes.csv", "poste,places,subdivision,decale\np,1,T,non\n")
                .mettre("voeux.csv", "interne,poste,coeurs\na,p,5\nb,p,1\nc,p,0\n")
                .mettre("classements.csv", "poste,interne,rang\np,b,3\n");
        assertThat(controler(fichiers)).isEmpty();
    }

    /** {@code interne:subdivision:rang}, the rank being empty for a refusal and ? for somebody not ranked. */
    private static List<MotifRefus> motifs(int places, String candidats) {
        StringBuilder internes = new StringBuilder("interne,subdivision,decale\n");
        StringBuilder voeux = new StringBuilder("interne,poste,coeurs\n");
        StringBuilder classements = new StringBuilder("poste,interne,rang\n");
        for (String candidat : candidats.split(" ")) {
            String[] champs = candidat.split(":", -1);
            internes.append(champs[0]).append(',').append(champs[1]).append(",\n");
            voeux.append(champs[0]).append(",p,3\n");
            if (!champs[2].equals("?")) {
                classements.append("p,").append(champs[0]).append(',').append(champs[2]).append('\n');
            }
        }
        return controler(new FichiersMemoire().mettre("internes.csv", internes.toString())
                .mettre("postes.csv", "poste,places,subdivision,decale\np," + places + ",T,\n")
                .mettre("voeux.csv", voeux.toString())
                .mettre("classements.csv", classements.toString()));
    }

    private static List<MotifRefus> controler(FichiersMemoire fichiers) {
        EntreeAppariement entree = InstancesAppariement.lire(fichiers);
        return ValiditeClassements.controler(entree, Candidatures.de(entree), ReglesClassement.dernieres())
                .stream()
                .map(RefusClassement::motif)
                .toList();
    }
}
