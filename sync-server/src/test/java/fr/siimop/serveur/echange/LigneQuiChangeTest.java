package fr.siimop.serveur.echange;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.Interne;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** Somebody types in a row each time that the import of it is about to write. */
class LigneQuiChangeTest {

    @TempDir
    private Path dossier;
    private final AtomicInteger saisies = new AtomicInteger();

    @SurChaqueBase
    void ce_qui_s_ecrit_a_chaque_examen_n_est_pas_efface_au_dernier(BaseDeTest essai) throws Exception {
        saisies.set(0);
        Monde monde = new Monde(essai.base());
        Interne connu = monde.nouvelInterne(monde.subdivisionA);
        Interne nouveau = monde.nouvelInterne(monde.subdivisionA);
        UUID disputee = monde.nouvelleActivite(connu, monde.semestre).id();
        String seconde = "2126-11;" + nouveau.numero() + ";SOCLE;Tours\n";
        // the id that comes of its key is taken: the import asks for another one once it has read the first line
        assertThat(importer(essai, monde, seconde, new UuidV7(Monde.HORLOGE, new Random(1))).creees()).isEqualTo(1);
        deplacer(monde, essai, nouveau);
        UuidV7 ids = new UuidV7(Monde.HORLOGE, new Random(2));
        BilanImport bilan = importer(essai, monde, "2126-11;" + connu.numero() + ";SOCLE;Tours\n" + seconde, () -> {
            CompletableFuture.runAsync(() -> commenter(monde, disputee)).join();
            return ids.nouveau();
        });
        assertThat(saisies.get()).isGreaterThan(1);
        assertThat(bilan.fautes()).extracting(Faute::code)
                .containsExactly(AnomalieImport.MODIFIEE_ENTRE_TEMPS.code());
        assertThat(bilan.creees()).isEqualTo(1);
        assertThat(bilan.enErreur()).isEqualTo(1);
        ActiviteSemestrielle restee = ACTIVITE_SEMESTRIELLE.creer(lire(monde, disputee));
        assertThat(restee.commentaire()).isEqualTo("saisie " + saisies.get());
        assertThat(restee.lieu()).isNull();
    }

    private BilanImport importer(BaseDeTest essai, Monde monde, String lignes, GenerateurId ids) throws Exception {
        Path fichier = Files.writeString(dossier.resolve(essai.moteur() + ".csv"),
                "Semestre;Numéro étudiant;Phase;Lieu\n" + lignes);
        return new ImportTable(essai.base(), RegistreSiimop.REGISTRE, Monde.HORLOGE, ids).importer(fichier,
                But.courant(ACTIVITE_SEMESTRIELLE), monde.agent(Monde.A),
                new ImportTable.Mode(false, true, false, false));
    }

    private static void deplacer(Monde monde, BaseDeTest essai, Interne interne) {
        UUID activite = essai.base().jdbi().withHandle(
                handle -> handle.createQuery("select id from activite_semestrielle where interne = ?")
                        .bind(0, interne.id()).mapTo(UUID.class).one());
        assertThat(monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> unite.modifier(
                ACTIVITE_SEMESTRIELLE, unite.lire(ACTIVITE_SEMESTRIELLE, activite).orElseThrow().avec(
                        ACTIVITE_SEMESTRIELLE.position("semestre"), monde.suivant.id())))
                .resultat()).noneMatch(Anomalie::bloquante);
    }

    private void commenter(Monde monde, UUID ligne) {
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> unite.modifier(ACTIVITE_SEMESTRIELLE,
                unite.lire(ACTIVITE_SEMESTRIELLE, ligne).orElseThrow().avec(
                        ACTIVITE_SEMESTRIELLE.position("commentaire"), "saisie " + saisies.incrementAndGet())));
    }

    private static Ligne lire(Monde monde, UUID ligne) {
        return monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE,
                unite -> unite.lire(ACTIVITE_SEMESTRIELLE, ligne).orElseThrow()).resultat();
    }
}
