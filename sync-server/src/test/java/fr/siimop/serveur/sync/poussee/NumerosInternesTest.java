package fr.siimop.serveur.sync.poussee;

import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.serveur.sync.PosteDeTravail.champ;
import static fr.siimop.serveur.sync.PosteDeTravail.mutation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;
import fr.siimop.serveur.sync.CurseurPerime;
import fr.siimop.serveur.sync.PosteDeTravail;

/** Subdivisions of one region share the numbers of its internes, and do not see each other's (2.15). */
class NumerosInternesTest {

    private static final List<Subdivision> SUBDIVISIONS = ListesReference.charger().subdivisions();

    private static Subdivision subdivision(String code) {
        return SUBDIVISIONS.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    }

    @SurChaqueBase
    void grenoble_apres_lyon_prend_la_suite_et_le_tirage_suivant_l_apporte(BaseDeTest essai) throws CurseurPerime {
        Monde monde = new Monde(essai.base());
        PosteDeTravail lyon = poste(essai, monde, "LYON");
        PosteDeTravail grenoble = poste(essai, monde, "GRENOBLE");
        Personne une = monde.personne(subdivision("LYON"));
        Personne autre = monde.personne(subdivision("GRENOBLE"));
        List<Object> parLyon = inscription(monde, une, subdivision("LYON"), null);
        List<Object> parGrenoble = inscription(monde, autre, subdivision("GRENOBLE"), null);

        assertThat(lyon.pousser(parLyon.toArray())).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        assertThat(grenoble.pousser(parGrenoble.toArray())).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        lyon.tirer(1_000);
        grenoble.tirer(1_000);
        assertThat(numeros(lyon)).containsExactly("84000001");
        assertThat(numeros(grenoble)).containsExactly("84000002");
        assertThat(grenoble.pousser(parGrenoble.toArray())).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        assertThat(numerosEnBase(essai)).containsExactly("84000001", "84000002");
    }

    @SurChaqueBase
    void un_numero_libre_est_garde_ou_qu_il_soit_dans_l_envoi(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail lyon = poste(essai, monde, "LYON");
        Subdivision chezElle = subdivision("LYON");
        List<Object> envoi = new ArrayList<>(inscription(monde, monde.personne(chezElle), chezElle, "84000007"));
        envoi.addAll(inscription(monde, monde.personne(chezElle), chezElle, null));
        envoi.addAll(inscription(monde, monde.personne(chezElle), chezElle, "84000001"));
        envoi.addAll(inscription(monde, monde.personne(chezElle), chezElle, null));
        assertThat(lyon.pousser(envoi.toArray())).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        assertThat(numerosEnBase(essai)).hasSize(4).contains("84000001", "84000007");

        List<Object> pris = inscription(monde, monde.personne(chezElle), chezElle, "84000007");
        assertThat(lyon.pousser(pris.toArray())).extracting(Resultat::issue).containsExactly(Issue.APPLIQUEE,
                Issue.REFUSEE);
    }

    /** Pushes are applied 2,000 mutations at a time. */
    @SurChaqueBase
    void un_numero_libre_est_garde_loin_dans_l_envoi(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Subdivision chezElle = subdivision("LYON");
        List<Object> envoi = new ArrayList<>(inscription(monde, monde.personne(chezElle), chezElle, null));
        for (int i = 0; i < 2_000; i++) {
            envoi.add(PousseeTest.creation(monde, PERSONNE, monde.personne(chezElle)));
        }
        envoi.addAll(inscription(monde, monde.personne(chezElle), chezElle, "84000001"));
        assertThat(poste(essai, monde, "LYON").pousser(envoi.toArray())).extracting(Resultat::issue)
                .containsOnly(Issue.APPLIQUEE);
        assertThat(numerosEnBase(essai)).containsExactly("84000001", "84000002");
    }

    @SurChaqueBase
    void apres_le_dernier_numero_ce_qui_est_libre_est_donne(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail lyon = poste(essai, monde, "LYON");
        Subdivision chezElle = subdivision("LYON");
        lyon.pousser(inscription(monde, monde.personne(chezElle), chezElle, "84999999").toArray());
        lyon.pousser(inscription(monde, monde.personne(chezElle), chezElle, "84000001").toArray());
        lyon.pousser(inscription(monde, monde.personne(chezElle), chezElle, null).toArray());
        assertThat(numerosEnBase(essai)).containsExactly("84000001", "84000002", "84999999");
    }

    @SurChaqueBase
    void un_numero_donne_ne_s_efface_pas(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Interne interne = monde.nouvelInterne(monde.subdivisionA);
        Resultat resultat = poste(essai, monde, Monde.A).pousser(mutation(monde.id(), "interne", interne.id(),
                "modifier", Map.of("numero", champ(interne.numero(), null)))).getFirst();
        assertThat(resultat.issue()).isEqualTo(Issue.REFUSEE);
        assertThat(Objects.requireNonNull(resultat.anomalies()).getFirst().champ()).isEqualTo("numero");
    }

    @SurChaqueBase
    void ensemble_personne_n_a_le_numero_d_un_autre(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        List<List<Object>> envois = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Subdivision chezElle = subdivision(i % 2 == 0 ? "LYON" : "GRENOBLE");
            envois.add(inscription(monde, monde.personne(chezElle), chezElle, null));
        }
        List<Future<List<Resultat>>> reponses = new ArrayList<>();
        try (ExecutorService fils = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < envois.size(); i++) {
                PosteDeTravail poste = poste(essai, monde, i % 2 == 0 ? "LYON" : "GRENOBLE");
                Object[] envoi = envois.get(i).toArray();
                reponses.add(fils.submit(() -> poste.pousser(envoi)));
            }
        }
        for (Future<List<Resultat>> reponse : reponses) {
            assertThat(reponse.get()).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        }
        assertThat(numerosEnBase(essai)).hasSize(24).doesNotHaveDuplicates().first().isEqualTo("84000001");
        assertThat(numerosEnBase(essai)).last().isEqualTo("84000024");
    }

    private static PosteDeTravail poste(BaseDeTest essai, Monde monde, String subdivision) {
        return new PosteDeTravail(essai.base(), monde, monde.agent(subdivision));
    }

    /** A person and his registration, as a workbench sends them. */
    private static List<Object> inscription(Monde monde, Personne personne, Subdivision subdivision,
            @Nullable String numero) {
        Interne interne = new Interne(monde.id(), numero, personne.id(), null, subdivision.id(), null,
                monde.filiere.id(), null, null, null, null, 2026, TypeConcours.ECN, false, Regime.R3C,
                StatutInterne.INACTIF);
        return List.of(PousseeTest.creation(monde, PERSONNE, personne), PousseeTest.creation(monde, INTERNE, interne));
    }

    private static List<String> numeros(PosteDeTravail poste) {
        int colonne = INTERNE.position(DescripteurInterne.NUMERO.id()) + 2;
        return poste.table("interne").values().stream().map(ligne -> ligne.get(colonne).stringValue()).sorted()
                .toList();
    }

    private static List<String> numerosEnBase(BaseDeTest essai) {
        return essai.base().jdbi().withHandle(
                handle -> handle.createQuery("select numero from interne order by numero").mapTo(String.class).list());
    }
}
