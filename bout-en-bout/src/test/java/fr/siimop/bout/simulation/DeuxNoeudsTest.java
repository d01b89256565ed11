package fr.siimop.bout.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.tache.Arret;
import fr.siimop.bout.AtelierSansFenetre;
import fr.siimop.bout.ServeurEnProcessus;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.serveur.stockage.ParametresBase;

/** Two nodes over one PostgreSQL behind HAProxy: any request goes to either, and one may die. */
class DeuxNoeudsTest {

    private static final int SAISIES = 300;
    private static final int AUDITEURS = 4;

    @TempDir
    Path dossier;

    @Test
    void les_ateliers_vont_d_un_noeud_a_l_autre_et_la_mort_de_l_un_ne_perd_rien() throws Exception {
        List<String> base = base();
        try (ServeurEnProcessus premier = noeud(base);
                ServeurEnProcessus second = noeud(base);
                Repartiteur repartiteur = Repartiteur.demarrer(dossier,
                        List.of(premier.adresse(), second.adresse()));
                AtelierSansFenetre un = atelier("un", repartiteur);
                AtelierSansFenetre autre = atelier("autre", repartiteur)) {
            un.synchroniser();
            autre.synchroniser();
            Map<UUID, String> attendues = new HashMap<>();
            List<Auditeur> auditeurs = ecouter(repartiteur);
            saisir(un, "01 ", attendues);
            un.synchroniser();
            jusqua(() -> auditeurs.stream().allMatch(a -> a.evenements() > 0));
            autre.recevoir();
            verifier(autre, attendues);

            saisir(un, "02 ", attendues);
            CompletableFuture<Boolean> envoi = CompletableFuture.supplyAsync(() -> tenter(un));
            Thread.sleep(30);
            premier.tuer();
            envoi.join();
            jusqua(() -> tenter(un) && un.poste().envoi().toutes().isEmpty());
            jusqua(() -> tenter(autre));
            verifier(un, attendues);
            verifier(autre, attendues);
            auditeurs.forEach(Auditeur::close);
        }
    }

    /** Some on each node: each makes three requests, and requests go to the nodes in turn. */
    private static List<Auditeur> ecouter(Repartiteur repartiteur) throws Exception {
        List<Auditeur> auditeurs = new ArrayList<>();
        for (int i = 0; i < AUDITEURS; i++) {
            auditeurs.add(new Auditeur(repartiteur.adresse(), ComptesDemo.DGOS.adresse()));
        }
        assertThat(auditeurs).extracting(Auditeur::noeud).contains("noeud0", "noeud1");
        return auditeurs;
    }

    private static void saisir(AtelierSansFenetre atelier, String debut, Map<UUID, String> attendues) {
        int source = RegistreSiimop.REGISTRE.descripteur("personne").position("source");
        Map<UUID, String> valeurs = new HashMap<>();
        for (Ligne ligne : atelier.poste().magasin().lignes("personne")) {
            if (ligne.valeur(source) == Source.LOCAL && valeurs.size() < SAISIES) {
                valeurs.put(ligne.id(), debut + valeurs.size());
            }
        }
        assertThat(valeurs).hasSize(SAISIES);
        atelier.saisir("personne", "telephone", valeurs);
        attendues.putAll(valeurs);
    }

    private static void verifier(AtelierSansFenetre atelier, Map<UUID, String> attendues) {
        int telephone = RegistreSiimop.REGISTRE.descripteur("personne").position("telephone");
        attendues.forEach((id, valeur) -> assertThat(atelier.poste().cache().lire("personne", id).valeur(telephone))
                .isEqualTo(valeur));
    }

    private static boolean tenter(AtelierSansFenetre atelier) {
        try {
            return atelier.tenter();
        } catch (Arret e) {
            throw new AssertionError(e);
        }
    }

    private static void jusqua(BooleanSupplier vrai) throws InterruptedException {
        for (int essai = 0; essai < 1_200; essai++) {
            if (vrai.getAsBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("It never came");
    }

    private AtelierSansFenetre atelier(String nom, Repartiteur repartiteur) throws Exception {
        return new AtelierSansFenetre(dossier, nom, repartiteur.adresse().toString(), ComptesDemo.ADMIN.adresse());
    }

    private List<String> base() throws Exception {
        ParametresBase parametres = Moteur.POSTGRESQL.neuve(dossier);
        Path motDePasse = Files.writeString(dossier.resolve("mdp"), String.valueOf(parametres.motDePasse()));
        return List.of("demo", "--taille", "petite", "--base", parametres.url(), "--utilisateur",
                String.valueOf(parametres.utilisateur()), "--mot-de-passe-fichier", motDePasse.toString());
    }

    private static ServeurEnProcessus noeud(List<String> base) throws Exception {
        return ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), base.toArray(String[]::new));
    }
}
