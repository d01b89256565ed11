package fr.siimop.serveur.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.verification.ContreExemple;
import fr.siimop.modele.appariement.verification.VerificateurAppariement;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Documentation;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** The worked example of docs/calculs.md, then each way of falsifying its result. */
class VerificateurAppariementTest {

    private static final OptionsAppariement OPTIONS = OptionsAppariement.PAR_DEFAUT;

    private final FichiersMemoire entree = new FichiersMemoire()
            .mettre("internes.csv", """
                    interne,subdivision,decale
                    ana,TOURS,
                    bob,TOURS,
                    cleo,LYON,
                    dan,TOURS,oui
                    eva,LYON,
                    """)
            .mettre("postes.csv", """
                    poste,places,subdivision,decale
                    est,1,TOURS,
                    nord,1,TOURS,non
                    ouest,2,LYON,
                    sud,1,TOURS,
                    """)
            .mettre("voeux.csv", """
                    interne,poste,coeurs
                    ana,nord,5
                    ana,sud,5
                    bob,nord,4
                    bob,ouest,0
                    cleo,sud,3
                    cleo,est,5
                    dan,nord,5
                    dan,ouest,2
                    eva,ouest,1
                    eva,est,2
                    """)
            .mettre("classements.csv", """
                    poste,interne,rang
                    nord,ana,1
                    nord,bob,2
                    sud,ana,1
                    sud,cleo,2
                    ouest,dan,2
                    ouest,eva,1
                    est,cleo,1
                    """);
    private final FichiersMemoire sortie = new FichiersMemoire();

    @BeforeEach
    void calculer() throws IOException {
        CalculAppariement calcul = new CalculAppariement(OPTIONS, () -> 0, 1);
        EntreeAppariement lue = calcul.lire(entree, new Fautes());
        if (lue != null) {
            calcul.ecrire(calcul.executer(lue), sortie);
        }
    }

    @Test
    void l_exemple_de_la_documentation() throws IOException {
        assertThat(sortie.texte("affectations.csv")).isEqualTo("""
                interne,poste,coeurs,rang
                ana,sud,5,1
                bob,nord,4,2
                cleo,,,
                dan,ouest,2,2
                eva,ouest,1,1
                """);
        assertThat(sortie.texte("bilan.json")).contains("\"places\" : 4", "\"borne_superieure\" : 4",
                "\"preuve\" : \"optimal\"", "\"poste\" : \"est\"", "\"motif\" : \"candidats_non_classes\"",
                "\"motif\" : \"trop_de_refus\"");
        assertThat(temoins()).isEmpty();
        String documentation = Documentation.texte();
        entree.contenus().keySet().forEach(nom -> assertThat(documentation).contains(entree.texte(nom)));
        assertThat(documentation).contains(sortie.texte("affectations.csv"), sortie.texte("explications.csv"));
    }

    @Test
    void un_interne_oublie_ou_en_double() throws IOException {
        affectations(t -> t.replace("cleo,,,\n", ""));
        assertThat(violees()).containsExactly("P1 interne cleo sans ligne");
        affectations(t -> t + "cleo,,,\ncleo,,,\nzoe,,,\n");
        assertThat(violees()).containsExactly("P1 ligne 7, interne cleo déjà présent plus haut",
                "P1 ligne 8, interne zoe inconnu");
    }

    @Test
    void une_place_de_trop() throws IOException {
        affectations(t -> t.replace("cleo,,,", "cleo,sud,3,2"));
        assertThat(violees()).contains("P2 poste sud : 2 internes pour 1 places");
    }

    @Test
    void un_poste_que_personne_n_a_voulu() throws IOException {
        affectations(t -> t.replace("bob,nord,4,2", "bob,ouest,0,1"));
        assertThat(violees()).anyMatch(v -> v.startsWith("P3 ligne 3, interne bob, poste ouest"));
    }

    @Test
    void des_coeurs_inventes() throws IOException {
        affectations(t -> t.replace("bob,nord,4,2", "bob,nord,5,2"));
        assertThat(violees())
                .containsExactly("P4 ligne 3, interne bob, poste nord : 5 cœurs et rang 2 au lieu de 4 et 2");
    }

    @Test
    void un_poste_au_classement_refuse_qui_prend_quelqu_un() throws IOException {
        affectations(t -> t.replace("cleo,,,", "cleo,est,5,1"));
        assertThat(violees()).contains("P5 ligne 4, interne cleo, poste est");
    }

    @Test
    void une_paire_bloquante() throws IOException {
        affectations(t -> t.replace("dan,ouest,2,2", "dan,,,"));
        assertThat(violees()).contains("P6 interne dan (2 cœurs au lieu de 0), poste ouest (place libre)");
        affectations(t -> t.replace("ana,sud,5,1", "ana,,,").replace("dan,,,", "dan,ouest,2,2"));
        assertThat(violees()).contains("P6 interne ana (5 cœurs au lieu de 0), poste nord (rang 1 avant 2)");
    }

    @Test
    void un_refus_cache_ou_invente() throws IOException {
        bilan(t -> t.replace("\"est\"", "\"sud\""));
        assertThat(violees()).contains(
                "P7 poste est : [] au lieu de [candidats_non_classes, trop_de_refus]",
                "P7 poste sud : [candidats_non_classes, trop_de_refus] au lieu de []");
    }

    @Test
    void des_totaux_faux() throws IOException {
        bilan(t -> t.replace("\"coeurs\" : 12", "\"coeurs\" : 13"));
        assertThat(violees()).containsExactly("P8 coeurs : 13 au lieu de 12");
        sortie.mettre("bilan.json", "pas du JSON");
        assertThat(violees()).contains("P8 bilan.json absent ou illisible");
    }

    @Test
    void une_preuve_qui_contredit_la_borne() throws IOException {
        bilan(t -> t.replace("\"borne_superieure\" : 4", "\"borne_superieure\" : 5"));
        assertThat(violees()).containsExactly("P9 preuve « optimal » au lieu de « borne »",
                "P9 preuve_coeurs « optimal » au lieu de « borne »");
        bilan(t -> t.replace("\"borne_superieure\" : 5", "\"borne_superieure\" : 3"));
        assertThat(violees()).contains("P9 borne_superieure 3 pour 4 places");
    }

    @Test
    void une_preuve_des_coeurs_qui_contredit_leur_borne() throws IOException {
        bilan(t -> t.replace("\"borne_coeurs\" : 12", "\"borne_coeurs\" : 13"));
        assertThat(violees()).containsExactly("P9 preuve_coeurs « optimal » au lieu de « borne »");
        bilan(t -> t.replace("\"borne_coeurs\" : 13", "\"borne_coeurs\" : 5"));
        assertThat(violees()).contains("P9 borne_coeurs 5 pour 12 cœurs");
    }

    /** The keys fixed from outside, and nothing else. */
    @Test
    void un_bilan_qui_ne_dit_rien_des_coeurs_est_admis() throws IOException {
        bilan(t -> t.replaceAll("\"(borne_|preuve_)?coeurs\" :[^,]*,", ""));
        assertThat(sortie.texte("bilan.json")).doesNotContain("coeurs");
        assertThat(violees()).isEmpty();
    }

    /** Stable, well counted, but ana took the only post of bob: not the largest. */
    @Test
    void un_appariement_trop_petit_dit_optimal() throws IOException {
        affectations(t -> t.replace("ana,sud,5,1", "ana,nord,5,1")
                .replace("bob,nord,4,2", "bob,,,"));
        bilan(t -> t.replace("\"places\" : 4", "\"places\" : 3").replace("\"borne_superieure\" : 4",
                "\"borne_superieure\" : 3"));
        assertThat(violees()).anyMatch(v -> v.startsWith("P6 interne cleo (3 cœurs au lieu de 0), poste sud"));
        affectations(t -> t.replace("cleo,,,", "cleo,sud,3,2"));
        bilan(t -> t.replace("\"places\" : 3", "\"places\" : 4").replace("\"borne_superieure\" : 3",
                "\"borne_superieure\" : 4").replace("\"coeurs\" : 12", "\"coeurs\" : 11")
                .replace("\"borne_coeurs\" : 12", "\"borne_coeurs\" : 11"));
        assertThat(violees())
                .containsExactly("P11 un appariement faiblement stable d’autant de places a 12 cœurs au lieu de 11");
    }

    @Test
    void une_borne_trop_basse() throws IOException {
        entree.mettre("voeux.csv", "interne,poste,coeurs\nana,nord,5\nana,sud,5\nbob,nord,4\n")
                .mettre("classements.csv", "poste,interne,rang\nnord,ana,1\nnord,bob,2\nsud,ana,1\n");
        affectations(t -> "interne,poste,coeurs,rang\nana,nord,5,1\nbob,,,\ncleo,,,\ndan,,,\neva,,,\n");
        sortie.mettre("bilan.json",
                "{\"places\":1,\"borne_superieure\":1,\"preuve\":\"optimal\",\"coeurs\":5,\"refus\":[]}");
        assertThat(violees())
                .containsExactly("P10 un appariement faiblement stable a 2 places, la borne annoncée est 1");
    }

    @Test
    void une_explication_fausse_manquante_en_trop_ou_repetee() throws IOException {
        explications(t -> t.replace("cleo,sud,3,2,poste_complet,1,", "cleo,sud,3,2,poste_complet_a_egalite,1,"));
        assertThat(explicationsFausses()).containsExactly("P12 ligne 7, interne cleo, poste sud : "
                + "3,2,poste_complet_a_egalite,1, au lieu de 3,2,poste_complet,1,");
        explications(t -> t.replace("cleo,sud,3,2,poste_complet_a_egalite,1,\n", "")
                .replace("candidats_non_classes trop_de_refus", "trop_de_refus")
                + "ana,nord,5,1,voeu_egal_obtenu,2,\nbob,sud,5,1,obtenu,1,\n");
        assertThat(explicationsFausses()).hasSize(5).contains(
                "P12 ligne 11, interne ana, poste nord : déjà expliqué plus haut",
                "P12 ligne 12, interne bob, poste sud : ce vœu n’existe pas",
                "P12 interne cleo, poste sud sans explication").anyMatch(v -> v.contains("eva, poste est : 2,,class"));
    }

    @Test
    void des_explications_absentes_ne_disent_rien_de_faux() throws IOException {
        FichiersMemoire sansElles = new FichiersMemoire();
        sortie.contenus().forEach((nom, octets) -> {
            if (!nom.equals("explications.csv")) {
                sansElles.mettre(nom, octets);
            }
        });
        List<Constat> constats = new VerificateurAppariement(OPTIONS, new ContreExempleCpSat())
                .verifier(entree, sansElles, new Fautes());
        assertThat(constats).hasSize(12).allMatch(Constat::respectee);
    }

    @Test
    void ce_qui_n_a_pas_ete_examine_est_dit() throws IOException {
        ContreExemple presse = new ContreExemple() {

            @Override
            public Recherche plusDePlaces(List<Paire> paires, int[] places) {
                return new Recherche(4, 2, 1);
            }

            @Override
            public Recherche plusDeCoeurs(List<Paire> paires, int[] places) {
                return new Recherche(12, 2, 0);
            }
        };
        List<Constat> constats = new VerificateurAppariement(OPTIONS, presse).verifier(entree, sortie, new Fautes());
        assertThat(constats).allMatch(Constat::respectee);
        assertThat(constats.get(9).enUneLigne()).startsWith("P10 respectée : ")
                .endsWith("Réserve : contre-exemple non cherché jusqu’au bout dans 1 partie(s) sur 2.");
        assertThat(constats.get(10).enUneLigne()).doesNotContain("Réserve");
    }

    private void explications(UnaryOperator<String> falsification) {
        sortie.mettre("explications.csv", falsification.apply(sortie.texte("explications.csv")));
    }

    private void affectations(UnaryOperator<String> falsification) {
        sortie.mettre("affectations.csv", falsification.apply(sortie.texte("affectations.csv")));
    }

    private void bilan(UnaryOperator<String> falsification) {
        sortie.mettre("bilan.json", falsification.apply(sortie.texte("bilan.json")));
    }

    /** Falsified affectations belie the explanations too: those have their own test. */
    private List<String> violees() throws IOException {
        return temoins().filter(t -> !t.startsWith("P12")).toList();
    }

    private List<String> explicationsFausses() throws IOException {
        return temoins().filter(t -> t.startsWith("P12")).toList();
    }

    private Stream<String> temoins() throws IOException {
        Fautes fautes = new Fautes();
        List<Constat> constats = new VerificateurAppariement(OPTIONS, new ContreExempleCpSat())
                .verifier(entree, sortie, fautes);
        assertThat(fautes.liste()).isEmpty();
        return constats.stream().flatMap(c -> c.temoins().stream().map(t -> c.propriete().numero() + " " + t));
    }
}
