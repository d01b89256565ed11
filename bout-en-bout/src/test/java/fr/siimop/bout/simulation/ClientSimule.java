package fr.siimop.bout.simulation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.cache.chiffre.SystemeChiffre;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.image.Images;
import fr.siimop.atelier.cache.image.Mesures;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.PuitsEdition.Retour;
import fr.siimop.atelier.sync.AdresseServeur;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.ClientServeur;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.Json;

/** One workbench without a window: its real files, its real synchronisation, somebody who types. */
final class ClientSimule implements AutoCloseable {

    private static final String CLE = "envoi.cle";

    final UUID personne;
    final Mandataire reseau;
    final HorlogeDecalee horloge = new HorlogeDecalee();
    final Registre registre;
    final Regard regard = new Regard(this);
    private final Espace espace;
    private final Supplier<UUID> ids;
    private final String jeton;
    private final Mesures images;
    private final int lot;
    private final Rencontres rencontres;
    private Marche marche;
    /** The last thing that happened here is a synchronisation that went to its end. */
    boolean aJour;
    private boolean plante;

    private record Marche(PosteLocal poste, ClientServeur client, Passage passage, PuitsCache puits) {}

    /**
     * @param images from how many rows tables have one: those of a history are small
     * @param lot    how many rows leave together; with few, a gesture takes several, some of them on their way at once
     */
    ClientSimule(Path dossier, Registre registre, Mesures images, int lot, Mandataire reseau, UUID personne,
            String jeton,
            Supplier<UUID> ids, Rencontres rencontres) {
        this.images = images;
        this.lot = lot;
        this.rencontres = rencontres;
        this.registre = registre;
        this.reseau = reseau;
        this.personne = personne;
        this.jeton = jeton;
        this.ids = ids;
        this.espace = espace(dossier, personne);
        copierLeGabarit(dossier.resolveSibling("../gabarit-" + registre.tous().hashCode()).normalize());
        this.marche = ouvrir();
    }

    private static Espace espace(Path dossier, UUID personne) {
        try {
            return Espace.de(dossier, "http://simulation", personne + "@exemple.fr");
        } catch (CacheInaccessible e) {
            throw new AssertionError(e);
        }
    }

    /** Files that hold nothing yet, made once for all: making their tables takes longer than some histories. */
    private void copierLeGabarit(Path ou) {
        synchronized (ClientSimule.class) {
            try {
                Espace modele = Espace.de(ou, "http://gabarit", "gabarit@exemple.fr");
                if (!Files.exists(ou)) {
                    PosteLocal.ouvrir(modele, registre, horloge, ids).close();
                }
                Files.createDirectories(espace.dossier());
                for (Path fichier : List.of(modele.cache(), modele.envoi(), modele.dossier().resolve(CLE))) {
                    Files.copy(fichier, espace.dossier().resolve(fichier.getFileName()),
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            } catch (CacheInaccessible | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Marche ouvrir() {
        try {
            PosteLocal poste = PosteLocal.ouvrir(espace, registre, horloge, ids, images);
            if (!poste.avertissements().isEmpty()) {
                throw new AssertionError("Files damaged by a crash: " + poste.avertissements() + ecartes());
            }
            ClientServeur client = new ClientServeur(AdresseServeur.lire(reseau.adresse().toString()).orElseThrow(),
                    jeton);
            regard.suivre(poste.magasin());
            return new Marche(poste, client, new Passage(client, poste, horloge, lot),
                    new PuitsCache(poste.magasin(), poste.envoi(), poste.droits(), () -> {}));
        } catch (CacheInaccessible e) {
            throw new AssertionError(e);
        }
    }

    PosteLocal poste() {
        return marche.poste();
    }

    /** One synchronisation; absent when the network or the server did not allow it. */
    Optional<Bilan> passer(boolean envoyer) {
        aJour = false;
        try {
            Optional<Bilan> bilan = Optional.of(marche.passage().faire(Suivi.muet(), envoyer));
            aJour = true;
            return bilan;
        } catch (EchecServeur e) {
            return Optional.empty();
        } catch (Arret e) {
            throw new AssertionError(e);
        }
    }

    /** One gesture on some rows of one table, as a grid sends it. */
    void saisir(String table, Map<UUID, Map<String, Object>> valeurs) {
        marche.puits().appliquer(new Commande("Saisie", table, modifications(table, valeurs)));
    }

    void saisirEnsemble(String table, Map<UUID, Map<String, Object>> valeurs) {
        marche.puits().executer(Acte.indivisible("Saisie",
                modifications(table, valeurs).stream().<Acte.Pas>map(m -> new Acte.Changement(table, m)).toList()));
    }

    private List<Commande.Modification> modifications(String table, Map<UUID, Map<String, Object>> valeurs) {
        DescripteurEntite<?> descripteur = registre.descripteur(table);
        List<Commande.Modification> modifications = new ArrayList<>();
        valeurs.forEach((id, champs) -> champs.forEach((champ, valeur) -> modifications.add(
                new Commande.Modification(id, champ, lire(table, id).valeur(descripteur.position(champ)), valeur))));
        return modifications;
    }

    void creer(Cle cle, Ligne ligne) {
        Map<String, Object> champs = new LinkedHashMap<>();
        registre.descripteur(cle.table()).colonnes().forEach(colonne -> {
            Object valeur = colonne.type()
                    .versJsonOuNul(ligne.valeur(registre.descripteur(cle.table()).position(colonne.id())));
            if (valeur != null) {
                champs.put(colonne.id(), valeur);
            }
        });
        poste().envoi().creer(cle, champs);
        poste().magasin().relire(List.of(cle));
    }

    /** As long as the program runs, the gesture can be taken back. */
    Retour supprimer(Cle cle) {
        Ligne vue = lire(cle.table(), cle.id());
        return marche.puits().executer(new Acte("Suppression", List.of(new Acte.Retrait(cle.table(), vue))));
    }

    /** What the person sees, her own values included. */
    Ligne lire(String table, UUID id) {
        return poste().magasin().trouver(table, id);
    }

    List<Ligne> lignes(String table) {
        return poste().magasin().lignes(table);
    }

    /** What waits to be decided on the other workbenches, as this one says it. */
    List<ConflitOuvert> conflitsDesAutres() {
        return marche.passage().partage().conflitsDesAutres();
    }

    EnAttente attente(Cle cle) {
        return poste().envoi().trouver(cle);
    }

    /** Where the cache is, as the server will read it; absent before the first checkpoint. */
    Optional<Repere> repere() {
        return poste().cache().curseur().map(Repere::lire);
    }

    /** The part of a cursor that tests look at: nobody else may. */
    record Repere(long position, long jusqua, String table) {

        static Repere lire(String curseur) {
            return Json.MAPPER.readValue(Base64.getUrlDecoder().decode(curseur.substring(0, curseur.indexOf('.'))),
                    Repere.class);
        }

        /** The one that a request says, when it says one. */
        static Optional<Repere> de(String chemin) {
            int debut = chemin.indexOf("curseur=");
            return debut < 0 ? Optional.empty() : Optional.of(lire(chemin.substring(debut + "curseur=".length())));
        }

        /** Every change up to the position is here, in full. */
        boolean entier() {
            return table == null && position >= jusqua;
        }
    }

    /** Told once: what was received last may have to be received again. */
    boolean vientDePlanter() {
        boolean vient = plante;
        plante = false;
        return vient;
    }

    /** The power goes: what is on the disk is all that remains. */
    void planter() {
        if (aDesImages()) {
            rencontres.noter("coupure d’un atelier, des images de tables");
        }
        poste().envoi().toutes()
                .forEach(attente -> rencontres.noter("coupure d’un atelier, une ligne " + attente.etat()));
        eteindre();
        regard.oublier();
        plante = true;
        marche = ouvrir();
    }

    private void eteindre() {
        couper(espace.cache());
        couper(espace.envoi());
        try {
            marche.poste().close();
        } catch (RuntimeException e) {
            // its files are closed already
        }
        marche.client().close();
    }

    private boolean aDesImages() {
        try (Connection connexion = connecter(espace.cache());
                Statement requete = connexion.createStatement();
                var lignes = requete.executeQuery("select 1 from image fetch first row only")) {
            return lignes.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the images of tables, as they are in the file. */
    Map<Cle, Ligne> lesImages() {
        Map<Cle, Ligne> lignes = new LinkedHashMap<>();
        Images fichier = new Images(() -> connecter(espace.cache()), images);
        try (Connection inutile = connecter(espace.cache())) {
            for (DescripteurEntite<?> descripteur : registre.tous()) {
                fichier.lire(descripteur).ifPresent(image -> image.lignes()
                        .forEach(ligne -> lignes.put(new Cle(descripteur.table(), ligne.id()), ligne)));
            }
            return lignes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a person leaves: what is left for the end is done. */
    void quitter() {
        poste().close();
    }

    /** And comes back. */
    void rouvrir() {
        marche.client().close();
        regard.oublier();
        marche = ouvrir();
    }

    /** What is wrong with the files that were set aside; they are kept for whoever looks into it. */
    private String ecartes() {
        StringBuilder dit = new StringBuilder();
        try (Stream<Path> fichiers = Files.list(espace.dossier())) {
            for (Path fichier : fichiers.filter(f -> f.getFileName().toString().contains("illisible")).toList()) {
                Path copie = Files.createTempFile("siimop-illisible", ".mv.db");
                Files.copy(fichier, copie, StandardCopyOption.REPLACE_EXISTING);
                dit.append("\n").append(copie).append(", key ").append(cle()).append(": ");
                try {
                    connecter(fichier).close();
                    dit.append("opens now");
                } catch (SQLException e) {
                    StringWriter trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace));
                    dit.append(trace);
                }
            }
            return dit.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the cache holds, as SQL. */
    String contenu() {
        try (Connection connexion = connecter(espace.cache());
                Statement requete = connexion.createStatement();
                var lignes = requete.executeQuery("script")) {
            StringBuilder contenu = new StringBuilder();
            while (lignes.next()) {
                contenu.append(lignes.getString(1)).append('\n');
            }
            return contenu.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String cle() {
        try {
            return Files.readString(espace.dossier().resolve(CLE)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void couper(Path fichier) {
        try (Connection connexion = connecter(fichier);
                Statement requete = connexion.createStatement()) {
            requete.execute("shutdown immediately");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connecter(Path fichier) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + SystemeChiffre.nom(fichier, cle()).replace(".mv.db", "")
                + ";DB_CLOSE_ON_EXIT=FALSE", "siimop", "siimop");
    }

    /** Its files are not to be used again: closing them in order would take longer than many a history. */
    @Override
    public void close() {
        eteindre();
        reseau.close();
    }
}
