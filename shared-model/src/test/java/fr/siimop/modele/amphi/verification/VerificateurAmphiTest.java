package fr.siimop.modele.amphi.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.modele.amphi.algorithme.CalculAmphi;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Documentation;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** The worked example of docs/calculs.md, then each way of falsifying its result. */
class VerificateurAmphiTest {

    private final FichiersMemoire entree = new FichiersMemoire()
            .mettre("internes.csv", "interne,rang\nana,1\nbob,2\ncleo,4\ndan,7\n")
            .mettre("postes.csv", "poste,places\nnord,1\nsud,2\nest,0\n")
            .mettre("voeux.csv", """
                    interne,ordre,poste
                    ana,1,nord
                    ana,2,sud
                    bob,1,nord
                    bob,2,est
                    bob,3,sud
                    cleo,1,nord
                    dan,1,sud
                    """);
    private final FichiersMemoire sortie = new FichiersMemoire();

    @BeforeEach
    void calculer() throws IOException {
        var calcul = new CalculAmphi();
        var lue = calcul.lire(entree, new Fautes());
        if (lue != null) {
            calcul.ecrire(calcul.executer(lue), sortie);
        }
    }

    @Test
    void l_exemple_de_la_documentation() throws IOException {
        String documentation = Documentation.texte();
        assertThat(sortie.texte("affectations.csv")).isEqualTo("""
                interne,poste,ordre
                ana,nord,1
                bob,sud,3
                cleo,,
                dan,sud,1
                """);
        assertThat(sortie.texte("explications.csv")).isEqualTo("""
                interne,ordre,poste,issue,dernier_rang_admis
                ana,1,nord,obtenu,1
                ana,2,sud,voeu_prefere_obtenu,7
                bob,1,nord,poste_complet,1
                bob,2,est,poste_sans_place,
                bob,3,sud,obtenu,7
                cleo,1,nord,poste_complet,1
                dan,1,sud,obtenu,7
                """);
        assertThat(constats()).hasSize(8).allMatch(Constat::respectee);
        entree.contenus().keySet().forEach(nom -> assertThat(documentation).contains(entree.texte(nom)));
        sortie.contenus().keySet().forEach(nom -> assertThat(documentation).contains(sortie.texte(nom)));
    }

    @Test
    void a1_un_interne_manquant_ajoute_ou_repete() throws IOException {
        falsifier("affectations.csv", texte -> texte.replace("cleo,,\n", ""));
        viole("A1", "interne cleo sans ligne");
        falsifier("affectations.csv", texte -> texte + "cleo,,\ncleo,,\nzoe,,\n");
        viole("A1", "ligne 6, interne cleo déjà affecté plus haut", "ligne 7, interne zoe inconnu");
    }

    @Test
    void a2_un_poste_non_demande_ou_un_ordre_faux() throws IOException {
        falsifier("affectations.csv", texte -> texte.replace("cleo,,", "cleo,sud,1").replace("dan,sud,1", "dan,sud,2"));
        viole("A2", "ligne 4, interne cleo, poste sud, ordre 1", "ligne 5, interne dan, poste sud, ordre 2");
    }

    @Test
    void a3_un_poste_trop_rempli() throws IOException {
        falsifier("affectations.csv", texte -> texte.replace("cleo,,", "cleo,nord,1"));
        viole("A3", "poste nord : 2 internes pour 1 places");
    }

    @Test
    void a4_une_place_laissee_vide() throws IOException {
        falsifier("affectations.csv", texte -> texte.replace("bob,sud,3", "bob,,"));
        viole("A4", "interne bob (rang 2), poste sud : 1 internes pour 2 places");
    }

    @Test
    void a5_un_interne_depasse_par_un_moins_bien_classe() throws IOException {
        falsifier("affectations.csv", texte -> texte.replace("ana,nord,1", "ana,sud,2").replace("cleo,,",
                "cleo,nord,1"));
        viole("A5", "interne ana (rang 1), poste nord : rang 4 admis",
                "interne bob (rang 2), poste nord : rang 4 admis");
    }

    @Test
    void a6_une_explication_manquante_en_trop_ou_repetee() throws IOException {
        falsifier("explications.csv", texte -> texte.replace("cleo,1,nord,poste_complet,1\n", "")
                + "dan,1,sud,obtenu,7\ndan,2,nord,obtenu,1\n");
        viole("A6", "ligne 8, interne dan, ordre 1, poste sud : déjà expliqué plus haut",
                "ligne 9, interne dan, ordre 2, poste nord : ce vœu n’existe pas",
                "interne cleo, ordre 1 sans explication");
    }

    @Test
    void a7_une_issue_fausse() throws IOException {
        falsifier("explications.csv", texte -> texte.replace("bob,1,nord,poste_complet", "bob,1,nord,obtenu"));
        viole("A7", "ligne 4, interne bob, ordre 1, poste nord : obtenu au lieu de poste_complet");
    }

    @Test
    void a8_un_dernier_rang_faux() throws IOException {
        falsifier("explications.csv", texte -> texte.replace("dan,1,sud,obtenu,7", "dan,1,sud,obtenu,2"));
        viole("A8", "ligne 8, interne dan, ordre 1, poste sud : rang 2 au lieu de rang 7");
    }

    @Test
    void un_resultat_mal_ecrit_est_une_faute_de_fichier() throws IOException {
        falsifier("affectations.csv", texte -> texte.replace("bob,sud,3", "bob,sud,").replace("dan,sud,1",
                "dan,sud,un"));
        var fautes = new Fautes();
        assertThat(new VerificateurAmphi().verifier(entree, sortie, fautes)).isEmpty();
        assertThat(fautes.liste()).extracting(f -> f.ligne() + " " + f.code().code()).containsExactly(
                "3 valeur_absente", "5 entier_invalide");
    }

    private void falsifier(String fichier, UnaryOperator<String> changement) {
        String avant = sortie.texte(fichier);
        sortie.mettre(fichier, changement.apply(avant));
        assertThat(sortie.texte(fichier)).isNotEqualTo(avant);
    }

    private void viole(String numero, String... temoins) throws IOException {
        var constat = constats().stream().filter(c -> c.propriete().numero().equals(numero)).findFirst().orElseThrow();
        assertThat(constat.temoins()).containsExactly(temoins);
        assertThat(constat.enUneLigne()).startsWith(numero + " violée").contains(temoins);
    }

    private List<Constat> constats() throws IOException {
        var fautes = new Fautes();
        List<Constat> constats = new VerificateurAmphi().verifier(entree, sortie, fautes);
        assertThat(fautes.liste()).isEmpty();
        return constats;
    }
}
