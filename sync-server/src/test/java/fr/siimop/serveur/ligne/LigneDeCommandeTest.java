package fr.siimop.serveur.ligne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.serveur.connexion.Authentification;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.BaseInaccessible;
import fr.siimop.serveur.stockage.ParametresBase;

class LigneDeCommandeTest {

    /** As the commands count days: an hour or two after midnight, another one would not be there yet. */
    private static final Clock HORLOGE = Clock.system(ZoneId.of("Europe/Paris"));

    @TempDir
    private Path dossier;

    private record Fin(int code, String sortie, String erreur) {}

    @Test
    void explique_chaque_mauvais_usage_en_une_phrase_et_sort_avec_2() {
        refuse("Il manque la commande");
        refuse("Vouliez-vous dire « servir »", "servr");
        refuse("L’option « --prt » n’existe pas ici.", "servir", "--prt", "1");
        refuse("L’option --port attend une valeur PORT.", "servir", "--port");
        refuse("L’option --port ne peut pas valoir « abc ». Un port est un nombre entier", "servir", "--port", "abc");
        refuse("L’option --port ne peut pas valoir « 70000 »", "servir", "--port=70000");
        refuse("L’option --port est donnée deux fois", "servir", "--port", "1", "--port", "2");
        refuse("vont avec --base", "servir", "--utilisateur", "x");
        refuse("Une taille est « petite » ou « nationale ».", "demo", "--taille", "moyenne");
        refuse("Une graine est un nombre entier.", "demo", "--graine", "x");
    }

    @Test
    void nomme_la_variable_d_environnement_qui_ne_convient_pas() {
        Fin fin = executer(Map.of("SIIMOP_PORT", "abc"), "servir");
        assertThat(fin.code()).isEqualTo(2);
        assertThat(fin.erreur()).startsWith("La variable SIIMOP_PORT ne peut pas valoir « abc ».");
    }

    @Test
    void aide_en_francais() {
        Fin fin = executer(Map.of(), "demo", "--help");
        assertThat(fin.code()).isZero();
        assertThat(fin.sortie()).contains("Usage : siimop-serveur demo", "--taille", "--sans-servir", "SIIMOP_PORT");
    }

    @Test
    void explique_chaque_entree_incorrecte_en_une_phrase_et_sort_avec_1() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("fichier"), "x");
        entreeRefusee("absent.txt", "servir", "--base", "jdbc:postgresql://localhost/x", "--mot-de-passe-fichier",
                dossier.resolve("absent.txt").toString());
        entreeRefusee("n’est pas celle d’une base que SiiMOP connaît", "servir", "--base", "jdbc:truc:x");
        entreeRefusee("localhost:1", "servir", "--base", "jdbc:postgresql://localhost:1/x");
        entreeRefusee("fichier", "servir", "--donnees", fichier.toString());
    }

    @Test
    void dit_qu_un_port_est_pris() throws IOException {
        try (ServerSocket occupant = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            entreeRefusee("Le port " + occupant.getLocalPort() + " est déjà pris", "servir", "--adresse", "localhost",
                    "--port", String.valueOf(occupant.getLocalPort()), "--donnees", dossier.toString());
        }
    }

    @Test
    void remplit_une_base_vide_et_la_reconnait_ensuite() throws BaseInaccessible {
        String donnees = dossier.resolve("demo").toString();
        Fin premiere = executer(Map.of(), "demo", "--sans-servir", "--donnees", donnees);
        assertThat(premiere.code()).as(premiere.erreur()).isZero();
        assertThat(premiere.sortie()).startsWith("Base remplie :");
        Fin seconde = executer(Map.of("SIIMOP_DONNEES", donnees), "demo", "--sans-servir");
        assertThat(seconde.code()).isZero();
        assertThat(seconde.sortie()).startsWith("Base déjà remplie :");
        entreeRefusee("contient déjà la démonstration « petite » de graine 1", "demo", "--sans-servir", "--donnees",
                donnees, "--graine", "2");
        try (Base base = Base.ouvrir(ParametresBase.fichier(Path.of(donnees)))) {
            int comptes = base.jdbi().withHandle(
                    h -> h.createQuery("select count(*) from compte where demo = true").mapTo(Integer.class).one());
            assertThat(comptes).isEqualTo(7);
            base.jdbi().useHandle(h -> h.execute("delete from demo"));
        }
        entreeRefusee("ne sont pas celles d’une démonstration", "demo", "--sans-servir", "--donnees", donnees);
    }

    @Test
    void chaque_commande_se_decrit_elle_meme() {
        assertThat(executer(Map.of(), "--help").sortie()).contains("Serveur de SiiMOP.", "administrateur");
        assertThat(executer(Map.of(), "calculer", "--help").sortie()).contains("Exécute un calcul officiel")
                .doesNotContain("Serveur de SiiMOP");
        assertThat(executer(Map.of(), "verifier", "--help").sortie()).contains("Vérifie un résultat")
                .doesNotContain("Serveur de SiiMOP");
    }

    @Test
    void donne_son_premier_administrateur_a_une_installation() throws Exception {
        Fin creation = administrateur("longue-phrase-de-passe", "--prenom", "Aubépine", "--nom", "Houx");
        assertThat(creation.code()).as(creation.erreur()).isZero();
        assertThat(creation.sortie()).startsWith("Compte créé : aubepine.houx@exemple.fr administre ");
        assertThat(creation.erreur()).isEmpty();
        assertThat(entre("longue-phrase-de-passe")).isTrue();

        Fin changement = administrateur("une-autre-phrase-de-passe");
        assertThat(changement.sortie()).isEqualToIgnoringNewLines("Mot de passe changé : aubepine.houx@exemple.fr.");
        assertThat(entre("longue-phrase-de-passe")).isFalse();
        assertThat(entre("une-autre-phrase-de-passe")).isTrue();
    }

    @Test
    void n_ouvre_pas_de_compte_a_moitie() throws Exception {
        assertThat(administrateur("trop-court").erreur()).contains("au moins 12 caractères");
        assertThat(administrateur("aaaaaaaaaaaaaaaa").erreur()).contains("5 caractères différents");
        assertThat(administrateur("longue-phrase-de-passe").erreur()).contains("donnez aussi --prenom et --nom");
        Fin adresseFausse = executer(Map.of(), "administrateur", "--email", "pas-une-adresse", "--prenom", "A",
                "--nom", "B", "--donnees", dossier.resolve("reelle").toString(), "--nouveau-mot-de-passe-fichier",
                Files.writeString(dossier.resolve("passe"), "longue-phrase-de-passe").toString());
        assertThat(adresseFausse.code()).isEqualTo(1);
        assertThat(adresseFausse.erreur()).hasLineCount(1);
        try (Base base = Base.ouvrir(ParametresBase.fichier(dossier.resolve("reelle")))) {
            int lignes = base.jdbi().withHandle(h -> h.createQuery(
                    "select (select count(*) from compte) + (select count(*) from personne)").mapTo(Integer.class)
                    .one());
            assertThat(lignes).isZero();
        }
    }

    private Fin administrateur(String motDePasse, String... autres) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("passe"), motDePasse + "\n");
        List<String> arguments = new ArrayList<>(List.of("administrateur", "--email", "aubepine.houx@exemple.fr",
                "--nouveau-mot-de-passe-fichier", fichier.toString(), "--donnees",
                dossier.resolve("reelle").toString()));
        arguments.addAll(List.of(autres));
        return executer(Map.of(), arguments.toArray(String[]::new));
    }

    private boolean entre(String motDePasse) throws BaseInaccessible {
        try (Base base = Base.ouvrir(ParametresBase.fichier(dossier.resolve("reelle")))) {
            Connexion connexion = Connexion.sur(base.jdbi(), HORLOGE, new SecureRandom(), false);
            return connexion.authentification().verifier("Aubepine.Houx@exemple.fr", motDePasse,
                    "ici") instanceof Authentification.Reponse.Acceptee acceptee
                    && connexion.identites().droits(acceptee.personne()).peutEcrire("region", "national");
        }
    }

    private static void refuse(String phrase, String... arguments) {
        Fin fin = executer(Map.of(), arguments);
        assertThat(fin.code()).as(phrase).isEqualTo(2);
        assertThat(fin.erreur()).contains(phrase).contains("Aide : siimop-serveur").hasLineCount(2);
        assertThat(fin.sortie()).isEmpty();
    }

    private static void entreeRefusee(String phrase, String... arguments) {
        Fin fin = executer(Map.of(), arguments);
        assertThat(fin.code()).as(phrase).isEqualTo(1);
        assertThat(fin.erreur()).contains(phrase).hasLineCount(1);
        assertThat(fin.sortie()).isEmpty();
    }

    private static Fin executer(Map<String, String> environnement, String... arguments) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ByteArrayOutputStream erreur = new ByteArrayOutputStream();
        int code = Principal.executer(new PrintStream(sortie, true, StandardCharsets.UTF_8),
                new PrintStream(erreur, true, StandardCharsets.UTF_8), environnement, arguments);
        return new Fin(code, sortie.toString(StandardCharsets.UTF_8), erreur.toString(StandardCharsets.UTF_8));
    }
}
