package fr.siimop.serveur.sync;

import static fr.siimop.serveur.sync.PosteDeTravail.champ;
import static fr.siimop.serveur.sync.PosteDeTravail.mutation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

class MenageTest {

    @SurChaqueBase
    void n_oublie_que_les_reponses_plus_anciennes_que_la_duree_de_garde(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        poste(essai, monde).pousser(libelle(monde, "Médecine d’essai", "Un"));
        assertThat(menage(essai, Menage.GARDE).purger()).isZero();
        assertThat(menage(essai, Menage.GARDE.plusSeconds(1)).purger()).isEqualTo(1);
        assertThat(menage(essai, Menage.GARDE.plusSeconds(1)).purger()).isZero();
    }

    @SurChaqueBase
    void une_mutation_renvoyee_apres_l_oubli_recoit_une_reponse_juste(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde);
        Map<String, Object> modification = libelle(monde, "Médecine d’essai", "Un");
        Personne personne = monde.personne(monde.subdivisionA);
        Map<String, Object> creation = mutation(monde.id(), "personne", personne.id(), "creer", champs(personne));
        List<Resultat> premieres = poste.pousser(modification, creation);
        long seq = monde.dernierSeq.get();
        menage(essai, Menage.GARDE.plusSeconds(1)).purger();
        assertThat(poste.pousser(modification, creation)).as("nothing changed since")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("anomalies").isEqualTo(premieres);
        assertThat(monde.dernierSeq.get()).isEqualTo(seq);

        poste.pousser(libelle(monde, "Un", "Deux"));
        menage(essai, Menage.GARDE.plusSeconds(1)).purger();
        Resultat apres = poste.pousser(modification).getFirst();
        assertThat(apres.issue()).as("what others wrote since is never undone").isEqualTo(Issue.CONFLIT);
    }

    private static Map<String, Object> libelle(Monde monde, String base, String valeur) {
        return mutation(monde.id(), "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ(base, valeur)));
    }

    private static Map<String, Object> champs(Personne personne) {
        Ligne ligne = DescripteurPersonne.PERSONNE.ligne(personne);
        Map<String, Object> champs = new LinkedHashMap<>();
        DescripteurPersonne.PERSONNE.colonnes().forEach(colonne -> {
            @Nullable
            Object valeur = colonne.type()
                    .versJsonOuNul(ligne.valeur(DescripteurPersonne.PERSONNE.position(colonne.id())));
            if (valeur != null) {
                champs.put(colonne.id(), champ(null, valeur));
            }
        });
        return champs;
    }

    private static Menage menage(BaseDeTest essai, Duration plusTard) {
        return new Menage(essai.base(), Clock.offset(Monde.HORLOGE, plusTard));
    }

    private static PosteDeTravail poste(BaseDeTest essai, Monde monde) {
        return new PosteDeTravail(essai.base(), monde, Monde.agent(monde.id(), Monde.A));
    }
}
