package fr.siimop.bout;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.importation.Compte;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.identifiant.Ine;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.Buts;
import fr.siimop.modele.sync.AnomalieRecue;

/** Two agents import the same people, neither knowing of the other, then the command line does: nobody is there twice. */
class DeuxImportsTest {

    private static final int GENS = 40;
    private static final String NOM = "PAULOWNIA-ESSAI";

    @TempDir
    Path dossier;

    @Test
    void les_memes_gens_importes_sur_deux_postes_ne_sont_la_qu_une_fois() throws Exception {
        But cng = Buts.chercher("internes_cng_ecn").orElseThrow();
        Path fichier = internes("cng.csv", i -> "Prénom" + lettres(i));
        try (ServeurEnProcessus serveur = demarrer();
                AtelierSansFenetre un = atelier("un", serveur);
                AtelierSansFenetre autre = atelier("autre", serveur)) {
            un.recevoir();
            autre.recevoir();
            assertThat(importer(un, cng, fichier)).isEqualTo(creees(GENS));
            Path presque = internes("presque.csv", i -> i == 3 ? "Autrement" : "Prénom" + lettres(i));
            assertThat(importer(autre, cng, presque)).isEqualTo(creees(GENS));
            un.synchroniser();
            autre.synchroniser();

            // only the one whose files disagree waits for a decision
            EnAttente attente = autre.poste().envoi().toutes().getFirst();
            assertThat(autre.poste().envoi().toutes()).hasSize(1);
            assertThat(attente.table()).isEqualTo(PERSONNE.table());
            assertThat(attente.anomalies()).extracting(AnomalieRecue::message).singleElement().asString()
                    .contains("existe déjà, avec d’autres valeurs", "abandonner la vôtre");
            autre.poste().envoi().abandonner(attente.cle());
            autre.poste().magasin().relire(List.of(attente.cle()));
            un.recevoir();
            for (AtelierSansFenetre atelier : List.of(un, autre)) {
                assertThat(gens(atelier)).hasSize(GENS).doesNotHaveDuplicates().contains("Prénomd")
                        .doesNotContain("Autrement");
                assertThat(inscriptions(atelier)).isEqualTo(GENS);
                assertThat(atelier.controler()).isTrue();
            }

            But stages = But.courant(ACTIVITE_SEMESTRIELLE);
            Path parcours = activites();
            assertThat(importer(un, stages, parcours)).isEqualTo(creees(GENS));
            assertThat(importer(autre, stages, parcours)).isEqualTo(creees(GENS));
            un.synchroniser();
            // what the other one did comes over what waits here
            autre.recevoir();
            autre.synchroniser();
            assertThat(autre.poste().envoi().toutes()).isEmpty();
            assertThat(importer(autre, stages, parcours)).isEqualTo(new Compte(0, 0, GENS, 0, 0, 0));
            un.recevoir();
            for (AtelierSansFenetre atelier : List.of(un, autre)) {
                assertThat(colonne(atelier, ACTIVITE_SEMESTRIELLE, "commentaire").filter("deux fois"::equals))
                        .hasSize(GENS);
                assertThat(atelier.controler()).isTrue();
            }
        }
        assertThat(commande("internes_cng_ecn", fichier)).contains("40 lignes : 0 creees, 0 modifiees, 40 inchangees");
        assertThat(commande("activite_semestrielle", dossier.resolve("parcours.csv")))
                .contains("40 lignes : 0 creees, 0 modifiees, 40 inchangees");
    }

    private static Compte creees(int nombre) {
        return new Compte(nombre, 0, 0, 0, 0, 0);
    }

    /** As the assistant does it: chosen, checked, looked at, applied. */
    private static Compte importer(AtelierSansFenetre atelier, But but, Path fichier) {
        PosteLocal poste = atelier.poste();
        ServicesGrille services = ServicesGrille.de(poste.magasin(),
                new PuitsCache(poste.magasin(), poste.envoi(), poste.droits(), () -> {}), Runnable::run,
                Runnable::run);
        ModeleImport modele = new ModeleImport(RegistreSiimop.REGISTRE.descripteur(but.table()), services,
                poste.imports(), Clock.systemUTC());
        modele.dossier().choisirBut(but);
        modele.choisir(fichier);
        assertThat(modele.cours().natures()).isEmpty();
        modele.voirApercu();
        modele.appliquer();
        return modele.applique();
    }

    private Path internes(String nom, IntFunction<String> prenom) throws Exception {
        StringBuilder texte = new StringBuilder(
                "Nom;Prénom;Né le;N° INE;Subdivision;Filière;DES;Année;Rang au concours;Participants\n");
        for (int i = 0; i < GENS; i++) {
            texte.append(String.format(Locale.ROOT, "%s;%s;%02d/03/2001;%s;SUBDI TOURS;MEDECINE;PED;2023;%d;9727%n",
                    NOM, prenom.apply(i), 1 + i % 28, ine(i), 100 + i));
        }
        return Files.writeString(dossier.resolve(nom), texte);
    }

    private Path activites() throws Exception {
        StringBuilder texte = new StringBuilder("Semestre;Numéro INE;Fléchage;Phase;Commentaire\n");
        for (int i = 0; i < GENS; i++) {
            texte.append("NOVEMBRE 2026;").append(ine(i)).append(";Année de recherche;;deux fois\n");
        }
        return Files.writeString(dossier.resolve("parcours.csv"), texte);
    }

    private static String ine(int rang) {
        return Ine.beaAvecCle("24188" + String.format(Locale.ROOT, "%05d", rang));
    }

    private static String lettres(int nombre) {
        return nombre < 26 ? String.valueOf((char) ('a' + nombre)) : lettres(nombre / 26 - 1) + lettres(nombre % 26);
    }

    private static List<String> gens(AtelierSansFenetre atelier) {
        return atelier.poste().magasin().lignes(PERSONNE.table()).stream().map(PERSONNE::creer)
                .filter(p -> p.nom().equals(NOM)).map(p -> String.valueOf(p.prenom())).toList();
    }

    private static long inscriptions(AtelierSansFenetre atelier) {
        return colonne(atelier, INTERNE, "ine").filter(ine -> String.valueOf(ine).startsWith("24188")).count();
    }

    private static Stream<Object> colonne(AtelierSansFenetre atelier,
            DescripteurEntite<?> descripteur, String colonne) {
        List<Object> valeurs = new ArrayList<>();
        for (Ligne ligne : atelier.poste().magasin().lignes(descripteur.table())) {
            Object valeur = ligne.valeur(descripteur.position(colonne));
            if (valeur != null) {
                valeurs.add(valeur);
            }
        }
        return valeurs.stream();
    }

    private String commande(String table, Path fichier) throws Exception {
        Process processus = ServeurEnProcessus.lancer("importer", "--table", table, "--donnees",
                dossier.resolve("serveur").toString(), "--compte", ComptesDemo.SCOLARITE.adresse(),
                fichier.toString());
        String dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        processus.waitFor();
        return dit;
    }

    private AtelierSansFenetre atelier(String nom, ServeurEnProcessus serveur) throws Exception {
        return new AtelierSansFenetre(dossier, nom, serveur.adresse().toString(), ComptesDemo.SCOLARITE.adresse());
    }

    private ServeurEnProcessus demarrer() throws Exception {
        return ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), "demo", "--taille", "petite", "--donnees",
                dossier.resolve("serveur").toString());
    }
}
