package fr.siimop.bout.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.bout.simulation.ClientSimule.Repere;
import fr.siimop.bout.simulation.Mandataire.Echange;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Resultat;

/** Brings the model up to what the server has done, and looks after each gesture at what must always hold. */
final class Controle {

    private final Histoire histoire;
    private final List<String> fautes = new ArrayList<>();
    private final List<Passe> enSuspens = new ArrayList<>();
    private final Map<UUID, Issue> connues = new HashMap<>();
    private final Set<UUID> envoyees = new HashSet<>();
    private final Rencontres rencontres;
    private final Map<ClientSimule, Long> positions = new HashMap<>();
    private final Map<ClientSimule, Integer> pannes = new HashMap<>();
    private final Set<Vie> commences = new HashSet<>();

    /** A workbench between two crashes: after one, what it had received may have to be received again. */
    private record Vie(ClientSimule client, int pannes) {}

    private record Passe(Vie vie, Echange echange) {

        ClientSimule client() {
            return vie.client();
        }
    }

    private record Lot(List<Mutation> lot) {}

    private record Reponse(List<Resultat> resultats) {}

    private record Conflits(List<ConflitOuvert> conflits) {}

    Controle(Histoire histoire) {
        this.histoire = histoire;
        this.rencontres = histoire.rencontres;
    }

    List<String> fautes() {
        return fautes;
    }

    void faute(Propriete propriete, String quoi) {
        fautes.add(propriete + ": " + quoi);
    }

    void apresUnGeste() {
        if (!histoire.serveur.enMarche()) {
            histoire.libererLesLents();
            histoire.clients.forEach(client -> client.aJour = false); // what it must have is known after the restart
        }
        histoire.clients.stream().filter(ClientSimule::vientDePlanter).forEach(client -> {
            positions.remove(client);
            pannes.merge(client, 1, Integer::sum);
        });
        relever();
        if (histoire.serveur.enMarche()) {
            enSuspens.forEach(this::suivre);
            enSuspens.clear();
            if (histoire.propriete == Propriete.AUCUN_CHANGEMENT_SAUTE) {
                histoire.naif.lire(histoire.serveur.base());
            }
            histoire.clients.forEach(this::regarder);
        }
    }

    /** Two pushes were there together: what was refused was because of what was applied. */
    void apresUneCourse() {
        verifierLesReferences();
        relever();
        enSuspens.sort(Comparator.comparing(this::refusee));
        apresUnGeste();
    }

    private void relever() {
        histoire.clients
                .forEach(client -> client.reseau.releve().forEach(e -> enSuspens.add(new Passe(vie(client), e))));
    }

    private boolean refusee(Passe passe) {
        return passe.echange().chemin().startsWith("/api/sync/pousser")
                && Json.MAPPER.readValue(passe.echange().envoye(), Lot.class).lot().stream()
                        .anyMatch(mutation -> issue(mutation).filter(Issue.REFUSEE::equals).isPresent());
    }

    /** What the server says of a mutation that it has treated. */
    private Optional<Issue> issue(Mutation mutation) {
        return histoire.serveur.base().jdbi()
                .withHandle(h -> h.createQuery("select resultat from mutation_recue where mutation = ?")
                        .bind(0, mutation.mutation()).mapTo(String.class).findOne())
                .map(resultat -> Json.MAPPER.readValue(resultat, Resultat.class).issue());
    }

    /** No row of the base refers to one that is not there. */
    void verifierLesReferences() {
        Modele.REFERENCES.forEach((table, references) -> references.forEach((champ, citee) -> histoire.serveur.base()
                .jdbi()
                .withHandle(h -> h.createQuery("select l.id from " + table + " l where l." + champ
                        + " is not null and not exists (select 1 from " + citee + " c where c.id = l." + champ + ")")
                        .mapTo(UUID.class).list())
                .forEach(id -> faute(Propriete.AUCUNE_REFERENCE_PERDUE,
                        table + " " + id + " refers to a " + citee + " that is no more"))));
    }

    private Vie vie(ClientSimule client) {
        return new Vie(client, pannes.getOrDefault(client, 0));
    }

    void alaFin() {
        new Repos(histoire, this).atteindre();
    }

    private void suivre(Passe passe) {
        if (passe.echange().chemin().startsWith("/api/sync/pousser")) {
            if (passe.echange().livre()) {
                apprendre(passe.client(), passe.echange().envoye());
                verifierLaReponse(passe.echange().recu());
            }
        } else if (passe.echange().chemin().startsWith("/api/sync/tirer")) {
            verifierLeFil(passe.vie(), passe.echange());
        } else if (passe.echange().chemin().equals("/api/sync/conflits")) {
            verifierLesConflits(passe.client(), passe.echange().recu());
        }
    }

    /** Each mutation that the server says it has treated is applied to the model, which must come to the same. */
    private void apprendre(ClientSimule client, String corps) {
        List<Mutation> lot = Json.MAPPER.readValue(corps, Lot.class).lot();
        for (Mutation mutation : lot) {
            if (!envoyees.add(mutation.mutation())) {
                rencontres.noter("mutation renvoyée sous le même numéro");
            }
            if (connues.containsKey(mutation.mutation())) {
                continue;
            }
            issue(mutation).ifPresent(issue -> {
                connues.put(mutation.mutation(), issue);
                Issue attendue = histoire.modele.appliquer(client.personne, mutation);
                rencontres.noter("mutation " + mutation.op() + " " + issue);
                if (client.registre != Univers.REGISTRE) {
                    rencontres.noter("mutation d’un atelier ancien");
                }
                if (issue != attendue) {
                    faute(Propriete.TOUTE_SAISIE_ABOUTIT, mutation + " : " + issue + " and not " + attendue);
                }
            });
        }
        verifierLesActes(lot);
    }

    /** Of the mutations of an act all have an outcome, and none was refused, or none has: it left no trace. */
    private void verifierLesActes(List<Mutation> lot) {
        Map<UUID, Set<String>> issues = new HashMap<>();
        lot.stream().filter(m -> m.acte() != null).forEach(m -> issues
                .computeIfAbsent(m.acte(), nouveau -> new HashSet<>()).add(sort(connues.get(m.mutation()))));
        issues.forEach((acte, sorts) -> {
            rencontres.noter("acte " + sorts);
            if (sorts.size() > 1 || sorts.contains("refusé")) {
                faute(Propriete.TRANSACTION_ENTIERE, "an act in part: " + acte + " " + sorts);
            }
        });
    }

    private static String sort(@Nullable Issue issue) {
        return issue == null ? "sans trace" : issue == Issue.REFUSEE ? "refusé" : "appliqué";
    }

    /** What was answered once is answered again. */
    private void verifierLaReponse(String corps) {
        if (lire(corps) == null || !corps.contains("\"resultats\"")) {
            return; // lost, or cut
        }
        for (Resultat resultat : Json.MAPPER.readValue(corps, Reponse.class).resultats()) {
            Issue gardee = connues.get(resultat.mutation());
            if (gardee != null && gardee != resultat.issue()) {
                faute(Propriete.POUSSEE_APPLIQUEE_UNE_FOIS, "kept as " + gardee + ", then answered " + resultat);
            }
        }
    }

    /** Nothing that its reader may not read, and never a new start once something was kept. */
    private void verifierLeFil(Vie vie, Echange echange) {
        ClientSimule client = vie.client();
        Repere depart = Repere.de(echange.chemin()).orElse(null);
        rencontres.noter(depart == null
                ? "tirage d’un instantané"
                : depart.table() == null ? "tirage du fil" : "tirage d’un instantané coupé puis repris");
        if (echange.perime()) {
            commences.remove(vie);
            return;
        }
        if (depart != null) {
            commences.add(vie);
        } else if (commences.contains(vie)) {
            faute(Propriete.REPRISE_SANS_RECOMMENCER, "a snapshot started again: " + echange.chemin());
        }
        String table = "";
        for (String texte : echange.recu().lines().toList()) {
            JsonNode ligne = lire(texte);
            if (ligne != null && ligne.has("colonnes")) {
                table = ligne.get("table").stringValue();
            } else if (ligne != null && ligne.has("sortie")) {
                rencontres.noter("ligne partie, " + ligne.get("sortie").stringValue());
            } else if (ligne != null && ligne.has("curseur")) {
                Repere suite = Repere.lire(ligne.get("curseur").stringValue());
                if (depart != null && depart.table() == null && suite.table() != null) {
                    rencontres.noter("tirage de ce qu’un droit nouveau ouvre");
                }
            } else if (ligne != null && ligne.isArray() && Univers.VIVANTES.contains(table)) {
                Cle cle = new Cle(table, UUID.fromString(ligne.get(0).stringValue()));
                if (!histoire.modele.lit(client.personne, histoire.modele.portee(cle))) {
                    faute(Propriete.RIEN_HORS_DES_DROITS, "crossed the wire: " + texte);
                }
            }
        }
    }

    /**
     * What others have to decide holds values too. One's own is told in any case, so that it can be closed; once its row
     * is out of reach it holds none.
     */
    private void verifierLesConflits(ClientSimule client, String corps) {
        JsonNode reponse = lire(corps);
        if (reponse != null && reponse.has("conflits")) {
            rencontres.noter("conflits demandés, " + (reponse.get("conflits").isEmpty() ? "aucun" : "il y en a"));
            Json.MAPPER.treeToValue(reponse, Conflits.class).conflits().stream()
                    .filter(conflit -> !sansValeurs(conflit))
                    .forEach(conflit -> verifierLaPortee(client, "crossed the wire, a conflict of ",
                            new Cle(conflit.table(), conflit.ligne())));
        }
    }

    private boolean sansValeurs(ConflitOuvert conflit) {
        ConflitChamp valeurs = conflit.conflit();
        boolean rien = conflit.ici() && valeurs.auteur().isEmpty()
                && Stream.of(valeurs.base(), valeurs.mienne(), valeurs.serveur()).allMatch(Objects::isNull);
        if (rien) {
            rencontres.noter("conflit d’ici, sa ligne hors de portée");
        }
        return rien;
    }

    private void verifierLaPortee(ClientSimule client, String quoi, Cle cle) {
        if (!histoire.modele.lit(client.personne, histoire.modele.portee(cle))) {
            faute(Propriete.RIEN_HORS_DES_DROITS, quoi + cle);
        }
    }

    private static @Nullable JsonNode lire(String texte) {
        try {
            return Json.MAPPER.readTree(texte);
        } catch (tools.jackson.core.JacksonException e) {
            return null; // the answer was cut here
        }
    }

    private void regarder(ClientSimule client) {
        client.regard.clignotements(histoire.modele)
                .forEach(faute -> faute(Propriete.SAISIES_SANS_CLIGNOTEMENT, faute));
        Repere repere = client.repere().orElse(null);
        if (repere != null) {
            long avant = Objects.requireNonNullElse(positions.put(client, repere.position()), 0L);
            if (repere.position() < avant) {
                faute(Propriete.SAISIES_SANS_CLIGNOTEMENT, "the cursor went from " + avant + " to " + repere);
            }
            if (repere.entier()) {
                verifierLaFamille(client);
            }
        }
        if (client.aJour) {
            client.aJour = false;
            verifierLesDroits(client);
        }
    }

    private void verifierLaFamille(ClientSimule client) {
        if (client.registre != Univers.REGISTRE) {
            return;
        }
        Set<Object> marques = new HashSet<>();
        int civilite = client.registre.descripteur("personne").position("civilite");
        histoire.famille.forEach(cle -> {
            var ligne = client.poste().cache().lire(cle.table(), cle.id());
            if (ligne != null) {
                marques.add(String.valueOf(ligne.valeur(civilite)));
            }
        });
        if (marques.size() > 1) {
            faute(Propriete.TRANSACTION_ENTIERE, "marks of several transactions together: " + marques);
        }
    }

    private void verifierLesDroits(ClientSimule client) {
        client.conflitsDesAutres().forEach(conflit -> verifierLaPortee(client, "still kept, a conflict of ",
                new Cle(conflit.table(), conflit.ligne())));
        for (String table : Univers.VIVANTES) {
            client.poste().cache().charger(table).forEach(ligne -> {
                Cle cle = new Cle(table, ligne.id());
                if (!histoire.modele.lignes.containsKey(cle)) {
                    faute(Propriete.CACHE_EGAL_AU_SERVEUR, "a row that is no more: " + cle);
                } else if (!histoire.modele.lit(client.personne, histoire.modele.portee(cle))) {
                    faute(Propriete.RIEN_HORS_DES_DROITS, "still in the cache: " + cle);
                }
            });
        }
    }
}
