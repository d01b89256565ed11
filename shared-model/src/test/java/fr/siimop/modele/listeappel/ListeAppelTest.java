package fr.siimop.modele.listeappel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Documentation;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;
import fr.siimop.modele.listeappel.algorithme.CalculListeAppel;
import fr.siimop.modele.listeappel.verification.VerificateurListeAppel;

class ListeAppelTest {

    private static final String ENTETE = "interne,anciennete,rang_concours,participants\n";
    private static final String EXEMPLE = ENTETE + """
            dan,0,3426,7817
            ana,4,6129,7817
            eve,0,3427,7817
            bob,4,1000,2000
            cleo,4,500,1000
            """;

    @Test
    void l_exemple_de_la_documentation() throws IOException {
        var sortie = calculer(EXEMPLE);
        assertThat(Documentation.texte()).contains(EXEMPLE, sortie.texte("liste.csv"));
        assertThat(sortie.texte("liste.csv")).isEqualTo("""
                rang,interne,anciennete,position
                1,bob,4,0.50
                2,cleo,4,0.50
                3,ana,4,0.78
                4,dan,0,0.44
                5,eve,0,0.44
                """);
        assertThat(sortie.texte("explications.csv")).isEqualTo(
                """
                        rang,interne,rang_concours,participants,critere,precedent,explication
                        1,bob,1000,2000,premier,,"Premier de la liste : ancienneté 4, position 1000/2000."
                        2,cleo,500,1000,identifiant,bob,Même ancienneté et même position que bob : départage par l’ordre des identifiants.
                        3,ana,6129,7817,position,cleo,"Même ancienneté que cleo, dont la position 500/1000 est meilleure que 6129/7817."
                        4,dan,3426,7817,anciennete,ana,Ancienneté 0 contre 4 pour ana.
                        5,eve,3427,7817,position,dan,"Même ancienneté que dan, dont la position 3426/7817 est meilleure que 3427/7817."
                        """
                        .replace(" :", "\u00A0:"));
        assertThat(constats(EXEMPLE, sortie)).hasSize(7).allMatch(Constat::respectee);
    }

    @Test
    void trie_comme_des_fractions_exactes_quel_que_soit_l_ordre_des_lignes() throws IOException {
        for (long graine = 1; graine <= 500; graine++) {
            var hasard = new Random(graine);
            var lignes = new ArrayList<String>();
            for (int i = hasard.nextInt(60); i > 0; i--) {
                int participants = hasard.nextBoolean() ? Integer.MAX_VALUE - hasard.nextInt(3) : 1 + hasard.nextInt(6);
                lignes.add("I" + i + "," + hasard.nextInt(3) + "," + (1 + hasard.nextInt(participants)) + ","
                        + participants);
            }
            String entree = ENTETE + String.join("\n", lignes);
            var sortie = calculer(entree);
            assertThat(sortie.texte("liste.csv").lines().skip(1).map(l -> l.split(",")[1])).as("seed %d", graine)
                    .containsExactlyElementsOf(naif(lignes));
            assertThat(constats(entree, sortie)).as("seed %d", graine).allMatch(Constat::respectee);
            Collections.shuffle(lignes, hasard);
            assertThat(calculer(ENTETE + String.join("\n", lignes)).texte("explications.csv")).isEqualTo(sortie.texte(
                    "explications.csv"));
        }
    }

    /** Insertion sort with big integers, on the text of the lines. */
    private static List<String> naif(List<String> lignes) {
        var tries = new ArrayList<String[]>();
        for (String ligne : lignes) {
            String[] champs = ligne.split(",");
            int place = 0;
            while (place < tries.size() && avant(tries.get(place), champs)) {
                place++;
            }
            tries.add(place, champs);
        }
        return tries.stream().map(champs -> champs[0]).toList();
    }

    private static boolean avant(String[] a, String[] b) {
        int anciennete = new BigInteger(b[1]).compareTo(new BigInteger(a[1]));
        int position = new BigInteger(a[2]).multiply(new BigInteger(b[3])).compareTo(new BigInteger(b[2]).multiply(
                new BigInteger(a[3])));
        return anciennete != 0 ? anciennete < 0 : position != 0 ? position < 0 : a[0].compareTo(b[0]) < 0;
    }

    @Test
    void une_donnee_manquante_est_une_faute_qui_nomme_l_interne() throws IOException {
        var fautes = new Fautes();
        assertThat(new CalculListeAppel().lire(new FichiersMemoire().mettre("internes.csv", ENTETE + """
                ana,,1,10
                bob,2,,10
                ana,2,11,10
                cleo,-1,0,0
                """), fautes)).isNull();
        assertThat(fautes.liste()).extracting(f -> f.ligne() + " " + f.colonne() + " " + f.code().code())
                .containsExactly("2 anciennete donnee_manquante", "3 rang_concours donnee_manquante",
                        "4 interne interne_en_double", "5 anciennete entier_hors_limites",
                        "5 rang_concours entier_hors_limites", "5 participants entier_hors_limites");
        assertThat(fautes.liste().get(0).message()).contains("ana");
        assertThat(fautes.liste().get(1).message()).contains("bob");
    }

    @Test
    void un_rang_superieur_aux_participants_est_une_faute() throws IOException {
        var fautes = new Fautes();
        assertThat(new CalculListeAppel().lire(new FichiersMemoire().mettre("internes.csv", ENTETE + "ana,2,11,10\n"),
                fautes)).isNull();
        assertThat(fautes.liste().getFirst().enUneLigne()).contains("ligne 2", "colonne rang_concours", "ana", "10");
    }

    @Test
    void chaque_falsification_est_refusee_avec_son_temoin() throws IOException {
        viole("L1", "liste.csv", t -> t.replace("3,ana", "3,zoe"), "rang 3, interne zoe inconnu",
                "interne ana absent de la liste");
        viole("L1", "liste.csv", t -> t.replace("3,ana", "3,bob"), "rang 3, interne bob déjà plus haut",
                "interne ana absent de la liste");
        viole("L2", "liste.csv", t -> t.replace("3,ana", "4,ana"), "interne ana : rang 4 au lieu de 3");
        viole("L3", "liste.csv", t -> t.replace("1,bob,4,0.50\n", "").replace("5,eve", "4,eve") + "5,bob,4,0.50\n",
                "interne eve avant bob : 0 contre 4");
        viole("L4", "liste.csv", t -> t.replace("dan", "x").replace("eve", "dan").replace("x", "eve"),
                "interne eve avant dan : 3427/7817 contre 3426/7817");
        viole("L5", "liste.csv", t -> t.replace("bob", "x").replace("cleo", "bob").replace("x", "cleo"),
                "interne cleo avant bob : ancienneté et position égales");
        viole("L6", "liste.csv", t -> t.replace("ana,4,0.78", "ana,5,0.79"),
                "interne ana : ancienneté 5 au lieu de 4", "interne ana : position 0.79 au lieu de 0.78");
        viole("L7", "explications.csv", t -> t.replace("anciennete,ana", "position,ana"),
                "ligne 5 : 4,dan,3426,7817,position,ana,Ancienneté 0 contre 4 pour ana."
                        + " au lieu de 4,dan,3426,7817,anciennete,ana,Ancienneté 0 contre 4 pour ana.");
        viole("L7", "explications.csv", t -> t.replace("4,dan,3426,7817", "4,dan,3425,7817"),
                "ligne 5 : 4,dan,3425,7817,anciennete,ana,Ancienneté 0 contre 4 pour ana."
                        + " au lieu de 4,dan,3426,7817,anciennete,ana,Ancienneté 0 contre 4 pour ana.");
    }

    @Test
    void une_liste_sans_explications_est_refusee() throws IOException {
        var sortie = new FichiersMemoire().mettre("liste.csv", calculer(EXEMPLE).texte("liste.csv"));
        assertThat(constats(EXEMPLE, sortie)).filteredOn(c -> !c.respectee()).singleElement()
                .extracting(Constat::temoins).isEqualTo(List.of("explications.csv absent"));
    }

    private static void viole(String numero, String fichier, UnaryOperator<String> changement, String... temoins)
            throws IOException {
        var sortie = calculer(EXEMPLE);
        sortie.mettre(fichier, changement.apply(sortie.texte(fichier)));
        var constat = constats(EXEMPLE, sortie).stream().filter(c -> c.propriete().numero().equals(numero)).findFirst()
                .orElseThrow();
        assertThat(constat.temoins()).containsExactly(temoins);
    }

    private static FichiersMemoire calculer(String internes) throws IOException {
        var sortie = new FichiersMemoire();
        var calcul = new CalculListeAppel();
        var fautes = new Fautes();
        var entree = calcul.lire(new FichiersMemoire().mettre("internes.csv", internes), fautes);
        if (entree == null) {
            throw new AssertionError(fautes.liste());
        }
        calcul.ecrire(calcul.executer(entree), sortie);
        return sortie;
    }

    private static List<Constat> constats(String internes, FichiersMemoire sortie) throws IOException {
        var fautes = new Fautes();
        var constats = new VerificateurListeAppel().verifier(new FichiersMemoire().mettre("internes.csv", internes),
                sortie, fautes);
        assertThat(fautes.liste()).isEmpty();
        return constats;
    }
}
