package fr.siimop.modele.amphi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

class LectureAmphiTest {

    private static final String INTERNES = "interne,rang\nI1,1\nI2,2\n";
    private static final String POSTES = "poste,places\nP1,1\nP2,1\n";
    private static final String VOEUX = "interne,ordre,poste\nI1,1,P1\n";

    @Test
    void refuse_deux_internes_de_meme_rang_et_un_interne_en_double() throws IOException {
        assertThat(fautes("interne,rang\nI1,5\nI2,5\nI1,6\nI3,0\nI4,x\n,9\n", POSTES, VOEUX)).containsExactly(
                "internes.csv:3:rang:rang_en_double:5", "internes.csv:4:interne:interne_en_double:I1",
                "internes.csv:5:rang:entier_hors_limites:0", "internes.csv:6:rang:entier_invalide:x",
                "internes.csv:7:interne:valeur_absente:");
    }

    @Test
    void refuse_un_nombre_de_places_negatif_et_un_poste_en_double() throws IOException {
        assertThat(fautes(INTERNES, "poste,places\nP1,-1\nP2,1\nP2,2\n", VOEUX)).containsExactly(
                "postes.csv:2:places:entier_hors_limites:-1", "postes.csv:4:poste:poste_en_double:P2");
    }

    @Test
    void refuse_les_voeux_inconnus_ou_en_double_sans_s_arreter_au_premier() throws IOException {
        assertThat(fautes(INTERNES, POSTES, """
                interne,ordre,poste
                I1,1,P1
                I2,1,P9
                I8,1,P9
                I1,2,P1
                I1,1,P2
                I2,0,P1
                I2,1,P2
                """)).containsExactly("voeux.csv:3:poste:poste_inconnu:P9", "voeux.csv:4:interne:interne_inconnu:I8",
                "voeux.csv:4:poste:poste_inconnu:P9", "voeux.csv:5:poste:voeu_en_double:P1",
                "voeux.csv:6:ordre:ordre_en_double:1", "voeux.csv:7:ordre:entier_hors_limites:0");
    }

    @Test
    void une_colonne_manquante_ne_rend_pas_inconnus_tous_les_internes() throws IOException {
        assertThat(fautes("interne;rang\nI1;1\n", POSTES, VOEUX)).containsExactly(
                "internes.csv:1::separateur_inattendu:interne;rang");
        assertThat(fautes("interne,place\nI1,1\n", "poste\nP1\n", VOEUX)).containsExactly(
                "internes.csv:1:rang:colonne_manquante:", "postes.csv:1:places:colonne_manquante:");
    }

    @Test
    void nomme_chaque_fichier_absent() throws IOException {
        var fautes = new Fautes();
        assertThat(LectureAmphi.lire(new FichiersMemoire(), fautes)).isNull();
        assertThat(fautes.liste()).extracting(f -> f.fichier() + " " + f.code().code()).containsExactly(
                "internes.csv fichier_absent", "postes.csv fichier_absent", "voeux.csv fichier_absent");
    }

    private static List<String> fautes(String internes, String postes, String voeux) throws IOException {
        var fautes = new Fautes();
        var fichiers = new FichiersMemoire().mettre("internes.csv", internes).mettre("postes.csv", postes)
                .mettre("voeux.csv", voeux);
        assertThat(LectureAmphi.lire(fichiers, fautes)).isNull();
        return fautes.liste().stream().map(f -> String.join(":", f.fichier(), Integer.toString(f.ligne()), f.colonne(),
                f.code().code(), f.valeur())).toList();
    }
}
