package fr.siimop.modele.appariement.fichiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

class LectureAppariementTest {

    private final FichiersMemoire fichiers = new FichiersMemoire()
            .mettre("internes.csv", "interne,subdivision,decale\nI1,T,\nI2,T,oui\n")
            .mettre("postes.csv", "poste,places,subdivision,decale\nP1,1,T,\nP2,1,,non\n")
            .mettre("voeux.csv", "interne,poste,coeurs\nI1,P1,5\n")
            .mettre("classements.csv", "poste,interne,rang\nP1,I1,1\n");

    @Test
    void refuse_les_internes_et_les_postes_en_double_ou_mal_ecrits() throws IOException {
        fichiers.mettre("internes.csv", "interne,subdivision,decale\nI1,T,peut-être\nI1,T,\n,T,\nI2,,\n")
                .mettre("postes.csv", "poste,places,subdivision,decale\nP1,-1,T,\nP2,1.5,T,\nP2,,T,Oui\n");
        assertThat(fautes()).containsExactly("internes.csv:2:decale:valeur_non_admise:peut-être",
                "internes.csv:3:interne:interne_en_double:I1", "internes.csv:4:interne:valeur_absente:",
                "postes.csv:2:places:entier_hors_limites:-1", "postes.csv:3:places:entier_invalide:1.5",
                "postes.csv:4:poste:poste_en_double:P2", "postes.csv:4:places:valeur_absente:",
                "postes.csv:4:decale:valeur_non_admise:Oui");
    }

    @Test
    void refuse_les_voeux_et_les_rangs_inconnus_ou_en_double_sans_s_arreter_au_premier() throws IOException {
        fichiers.mettre("voeux.csv", "interne,poste,coeurs\nI1,P1,5\nI9,P9,-1\nI1,P1,4\nI2,P1,deux\n")
                .mettre("classements.csv", "poste,interne,rang\nP1,I1,0\nP1,I2,1er\nP1,I1,\nP8,I8,2\n");
        assertThat(fautes()).containsExactly("voeux.csv:3:interne:interne_inconnu:I9",
                "voeux.csv:3:poste:poste_inconnu:P9", "voeux.csv:3:coeurs:entier_hors_limites:-1",
                "voeux.csv:4:poste:voeu_en_double:P1", "voeux.csv:5:coeurs:entier_invalide:deux",
                "classements.csv:2:rang:entier_hors_limites:0", "classements.csv:3:rang:entier_invalide:1er",
                "classements.csv:4:interne:classement_en_double:I1", "classements.csv:5:poste:poste_inconnu:P8",
                "classements.csv:5:interne:interne_inconnu:I8");
    }

    @Test
    void une_colonne_manquante_ne_rend_pas_inconnus_tous_les_internes() throws IOException {
        fichiers.mettre("internes.csv", "interne,subdivision\nI1,T\n").mettre("postes.csv", "poste;places\nP1;1\n");
        assertThat(fautes()).containsExactly("internes.csv:1:decale:colonne_manquante:",
                "postes.csv:1::separateur_inattendu:poste;places");
    }

    /** Characters beyond the first plane come last in the order of the identifiers, not in that of Java's strings. */
    @Test
    void numerote_tout_dans_le_meme_ordre_quels_que_soient_les_caracteres() throws IOException {
        fichiers.mettre("internes.csv", "interne,subdivision,decale\n\uD83D\uDE00,T,\n\uFFFC,T,\n")
                .mettre("voeux.csv", "interne,poste,coeurs\n\uD83D\uDE00,P1,5\n")
                .mettre("classements.csv", "poste,interne,rang\nP1,\uD83D\uDE00,3\n");
        EntreeAppariement entree = LectureAppariement.lire(fichiers, new Fautes());
        assertThat(entree).isNotNull();
        if (entree != null) {
            int interne = entree.voeux().getFirst().interne();
            assertThat(entree.internes().get(interne).interne()).isEqualTo("\uD83D\uDE00");
            assertThat(entree.rang(0, interne)).isEqualTo(3);
            assertThat(entree.rang(1, interne)).isEqualTo(Rang.NON_CLASSE);
        }
    }

    private List<String> fautes() throws IOException {
        var fautes = new Fautes();
        assertThat(LectureAppariement.lire(fichiers, fautes)).isNull();
        return fautes.liste().stream().map(f -> String.join(":", f.fichier(), Integer.toString(f.ligne()), f.colonne(),
                f.code().code(), f.valeur())).toList();
    }
}
