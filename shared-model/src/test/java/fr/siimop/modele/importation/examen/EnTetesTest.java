package fr.siimop.modele.importation.examen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;

class EnTetesTest {

    private static List<Cible> cibles(String... titres) {
        LigneTableur ligne = new LigneTableur(1, Stream.of(titres).map(Cellule::texte).toList());
        Correspondance trouvee = LignesImport.entetes(DescripteurPoste.POSTE, List.of(ligne));
        return trouvee.cibles();
    }

    @Test
    void reconnait_un_titre_quels_que_soient_ses_mots_de_liaison() {
        assertThat(cibles("Numéro d’agrément", "numero du poste", "NOMBRE PLACES"))
                .isEqualTo(cibles("agrement", "numero", "places"))
                .allSatisfy(cible -> assertThat(cible).isInstanceOf(Cible.Champ.class));
    }
}
