package fr.siimop.serveur.echange;

import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.but.But;

class NumerosDuFichierTest {

    @TempDir
    Path dossier;

    @Test
    void ni_les_titres_ni_les_cellules_vides_ne_sont_des_numeros() throws Exception {
        Path fichier = Files.writeString(dossier.resolve("internes.csv"),
                "Internes;\nNuméro étudiant;Commentaire\n24000101;un\n;deux\n24000102 ;trois\n");
        Correspondance correspondance = new Correspondance(List.of("Numéro étudiant", "Commentaire"),
                List.of(new Cible.Champ(INTERNE.position("numero")), Cible.Autre.INCONNUE), 2);
        assertThat(NumerosDuFichier.lire(fichier, But.courant(INTERNE), correspondance))
                .containsExactlyInAnyOrder("24000101", "24000102");
    }
}
