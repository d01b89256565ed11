package fr.siimop.serveur.echange;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.interne.Interne;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** A poste opened by an import has a place for everybody, those whom the importer does not see included (H-05). */
class PlacesDesAutresTest {

    @TempDir
    private Path dossier;

    @SurChaqueBase
    void qui_vient_apres_une_autre_subdivision_ajoute_une_place(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Agrement agrement = monde.ajouter(DescripteurAgrement.AGREMENT, new Agrement(monde.id(), "240000010002",
                monde.terrain.id(), TypeAgrement.PRINCIPAL, monde.des.id(), null, null, Phases.de(Phase.SOCLE), 5,
                LocalDate.of(2126, 5, 4), null, EtatAgrement.ACTIF, null));
        ImportTable importation = new ImportTable(essai.base(), RegistreSiimop.REGISTRE, Monde.HORLOGE,
                new UuidV7(Monde.HORLOGE, new Random(1)));
        Interne autre = monde.nouvelInterne(monde.subdivisionB);
        Interne sien = monde.nouvelInterne(monde.subdivisionA);
        assertThat(importer(essai, importation, Auteur.systeme("essai"), autre, agrement).ouvertures())
                .isEqualTo(new Ouvertures(1, 0));
        BilanImport bilan = importer(essai, importation, monde.agent(Monde.A), sien, agrement);
        assertThat(bilan.fautes()).isEmpty();
        assertThat(bilan.creees()).isEqualTo(1);
        int places = essai.base().jdbi().withHandle(
                handle -> handle.createQuery("select places from " + POSTE.table()).mapTo(Integer.class).one());
        assertThat(places).isEqualTo(2);
    }

    private BilanImport importer(BaseDeTest essai, ImportTable importation, Auteur auteur, Interne interne,
            Agrement agrement) throws Exception {
        Path fichier = Files.writeString(dossier.resolve(essai.moteur() + ".csv"),
                "SEMESTRE;INTERNE;STAGE / Nouveau poste;;;\n;Numéro étudiant;Durée;Agrément;Phase;Indication\n"
                        + "2126-11;" + interne.numero() + ";6;" + agrement.numero() + ";SOCLE;SASPAS\n");
        return importation.importer(fichier, ACTIVITE_SEMESTRIELLE, auteur, false, false);
    }
}
