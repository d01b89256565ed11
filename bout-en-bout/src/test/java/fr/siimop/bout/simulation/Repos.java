package fr.siimop.bout.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.bout.simulation.Regard.Cellule;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.serveur.stockage.LigneBase;

/** The end of a history: the network is quiet, everybody synchronises, and everything must agree. */
final class Repos {

    private static final int TOURS = 6;

    private final Histoire histoire;
    private final Controle controle;
    private final Map<Cellule, Map<Object, Integer>> applications = new HashMap<>();

    Repos(Histoire histoire, Controle controle) {
        this.histoire = histoire;
        this.controle = controle;
    }

    void atteindre() {
        histoire.serveur.relancer();
        histoire.libererLesLents();
        controle.apresUnGeste();
        boolean fini = false;
        for (int tour = 0; tour < TOURS && !fini; tour++) {
            fini = true;
            for (ClientSimule client : histoire.clients) {
                client.reseau.calmer();
                fini &= client.passer(true).isPresent() && client.poste().envoi().toutes().stream()
                        .noneMatch(attente -> partira(client, attente));
                controle.apresUnGeste();
            }
        }
        if (!fini) {
            controle.faute(Propriete.POISON_ISOLE, "something still waits to be sent after " + TOURS + " rounds");
        }
        histoire.clients.forEach(client -> client.passer(false));
        controle.apresUnGeste();
        lireLeJournal();
        controle.verifierLesReferences();
        comparerLeModele();
        histoire.clients.forEach(this::comparerLeCache);
        histoire.gestes.saisies.toutes().forEach(this::aboutir);
        histoire.gestes.saisies.retraits().forEach(this::aboutir);
        histoire.gestes.saisies.jointes().forEach(this::aboutir);
        histoire.clients.forEach(this::verifierLesConflits);
        if (histoire.propriete == Propriete.RIEN_HORS_DES_DROITS) {
            histoire.clients.forEach(histoire::fouiller);
        }
    }

    private static boolean partira(ClientSimule client, EnAttente attente) {
        return attente.partira() && !retenue(client, attente)
                || client.poste().envoi().ensemble(attente).stream().allMatch(Repos::tombeeAvecLActe);
    }

    private void comparerLeModele() {
        for (String table : Univers.VIVANTES) {
            DescripteurEntite<?> descripteur = Univers.REGISTRE.descripteur(table);
            Map<Cle, Object> auServeur = new HashMap<>();
            histoire.auServeur(table).forEach(l -> auServeur.put(new Cle(table, l.ligne().id()),
                    sansNuls(Histoire.enJson(descripteur, l.ligne()))));
            Map<Cle, Object> attendues = new HashMap<>();
            histoire.modele.lignes.forEach((cle, ligne) -> {
                if (cle.table().equals(table)) {
                    attendues.put(cle, sansNuls(ligne));
                }
            });
            difference(attendues, auServeur).ifPresent(d -> controle.faute(
                    histoire.propriete == Propriete.ANCIEN_ATELIER_N_EFFACE_RIEN
                            ? Propriete.ANCIEN_ATELIER_N_EFFACE_RIEN
                            : Propriete.TOUTE_SAISIE_ABOUTIT,
                    "the server is not as the model: " + d));
        }
    }

    private static Map<String, Object> sansNuls(Map<String, Object> ligne) {
        Map<String, Object> copie = new TreeMap<>(ligne);
        copie.values().removeIf(Objects::isNull);
        return copie;
    }

    private void comparerLeCache(ClientSimule client) {
        for (DescripteurEntite<?> descripteur : client.registre.tous()) {
            String table = descripteur.table();
            var droits = histoire.serveur.connexion().identites().droits(client.personne);
            Map<Cle, Object> attendues = new HashMap<>();
            for (LigneBase l : histoire.auServeur(table)) {
                if (droits.peutLire(table, l.portee())) {
                    attendues.put(new Cle(table, l.ligne().id()), reduite(descripteur, l.ligne()).toString());
                }
            }
            Map<Cle, Object> presentes = new HashMap<>();
            client.poste().cache().charger(table)
                    .forEach(l -> presentes.put(new Cle(table, l.id()), l.toString()));
            difference(attendues, presentes).ifPresent(d -> controle.faute(
                    histoire.propriete == Propriete.AUCUN_CHANGEMENT_SAUTE
                            ? Propriete.AUCUN_CHANGEMENT_SAUTE
                            : Propriete.CACHE_EGAL_AU_SERVEUR,
                    "agent" + histoire.clients.indexOf(client) + " " + d));
        }
    }

    /** The columns that this workbench knows. */
    private static Ligne reduite(DescripteurEntite<?> descripteur, Ligne ligne) {
        DescripteurEntite<?> complet = Univers.REGISTRE.descripteur(descripteur.table());
        return new Ligne(ligne.id(), ligne.revision(), descripteur.colonnes().stream()
                .map(c -> ligne.valeur(complet.position(c.id()))).toArray());
    }

    private static java.util.Optional<String> difference(Map<Cle, Object> attendues, Map<Cle, Object> presentes) {
        StringBuilder dit = new StringBuilder();
        attendues.forEach((cle, attendue) -> {
            if (!attendue.equals(presentes.get(cle))) {
                dit.append("\n  expected ").append(cle).append(' ').append(attendue).append("\n  found    ")
                        .append(presentes.get(cle));
            }
        });
        presentes.keySet().stream().filter(cle -> !attendues.containsKey(cle))
                .forEach(cle -> dit.append("\n  too many ").append(cle).append(' ').append(presentes.get(cle)));
        return dit.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(dit.toString());
    }

    private void lireLeJournal() {
        histoire.serveur.base().jdbi().useHandle(h -> h.createQuery("select table_nom, ligne, champs from journal")
                .map((ligne, contexte) -> {
                    Cle cle = new Cle(ligne.getString(1), ligne.getObject(2, java.util.UUID.class));
                    JsonNode champs = Json.MAPPER.readTree(ligne.getString(3));
                    champs.properties().forEach(champ -> applications
                            .computeIfAbsent(new Cellule(cle, champ.getKey()), c -> new HashMap<>())
                            .merge(texte(champ.getValue().get("apres")), 1, Integer::sum));
                    return cle;
                }).list());
    }

    private static String texte(JsonNode valeur) {
        return valeur == null ? "" : valeur.asString("");
    }

    private static boolean bloquee(EnAttente attente) {
        return List.of(EtatLigne.CONFLIT, EtatLigne.REFUSE).contains(attente.etat());
    }

    /** When no other row of its act is left, the next pass sends it again. */
    private static boolean tombeeAvecLActe(EnAttente attente) {
        return attente.etat() == EtatLigne.REFUSE
                && attente.anomalies().stream().allMatch(a -> a.code().equals("sync.acte_incomplet"));
    }

    /** By a rule, or with another row of the same act. */
    private static boolean retenue(ClientSimule client, EnAttente attente) {
        return client.poste().envoi().ensemble(attente).stream()
                .anyMatch(autre -> !client.poste().juste(autre) || bloquee(autre) && !autre.equals(attente));
    }

    private void aboutir(Saisies.Saisie saisie) {
        int fois = applications.getOrDefault(new Cellule(saisie.cle, saisie.champ), Map.of())
                .getOrDefault(saisie.valeur.toString(), 0);
        if (fois > saisie.applicationsPermises()) {
            controle.faute(Propriete.POUSSEE_APPLIQUEE_UNE_FOIS, saisie + " was applied " + fois + " times");
        }
        EnAttente attente = saisie.client.attente(saisie.cle);
        if (attente != null && !attente.conflits().isEmpty()) {
            histoire.rencontres.noter("conflit gardé à la fin");
        } else if (attente != null && attente.etat() == EtatLigne.REFUSE) {
            attente.anomalies().forEach(raison -> histoire.rencontres.noter("refus gardé " + raison.code()));
        } else if (attente != null) {
            histoire.rencontres.noter("saisie retenue par une règle");
        }
        if (attente != null && attente.enVol() != null) {
            controle.faute(Propriete.TOUTE_SAISIE_ABOUTIT, saisie + " is still on its way: " + attente);
        }
        boolean gardee = attente != null && attente.champs().containsKey(saisie.champ)
                && Objects.equals(attente.champs().get(saisie.champ).valeur(), saisie.valeur)
                && (bloquee(attente) || retenue(saisie.client, attente));
        if (fois == 0 && !gardee && !saisie.remplacee) {
            controle.faute(Propriete.TOUTE_SAISIE_ABOUTIT,
                    saisie + " was neither applied nor kept with its reason: " + attente);
        }
    }

    private void aboutir(Saisies.Retrait retrait) {
        boolean partie = !histoire.modele.lignes.containsKey(retrait.cle())
                || histoire.modele.suppressions(retrait.cle()) > retrait.deja();
        EnAttente attente = retrait.client().attente(retrait.cle());
        boolean gardee = attente != null && attente.operation() == Operation.SUPPRIMER
                && (attente.etat() == EtatLigne.REFUSE || retenue(retrait.client(), attente));
        if (!partie && !gardee) {
            controle.faute(Propriete.TOUTE_SUPPRESSION_ABOUTIT,
                    retrait.cle() + " was neither deleted nor kept with a reason: " + attente);
        }
    }

    /** The content of a row that the server has is there too, once; it stays here with one that it does not have. */
    private void aboutir(Saisies.Jointe jointe) {
        String empreinte = ContenuPiece.empreinte(jointe.contenu());
        List<byte[]> arrives = histoire.serveur.base().jdbi().withHandle(h -> h
                .createQuery("select morceau from contenu_piece where empreinte = ?").bind(0, empreinte)
                .map((ligne, contexte) -> ligne.getBytes(1)).list());
        boolean arrive = arrives.size() == 1 && Arrays.equals(arrives.getFirst(), jointe.contenu());
        Map<String, Object> ligne = histoire.modele.lignes.get(jointe.cle());
        boolean garde = jointe.client().poste().contenus().aEnvoyer(empreinte) && jointe.client().poste().contenus()
                .lire(empreinte).filter(la -> Arrays.equals(la, jointe.contenu())).isPresent();
        boolean tenu = ligne == null
                ? jointe.client().attente(jointe.cle()) == null || arrive || garde
                : arrive || garde && !histoire.modele.ecrit(jointe.client().personne, jointe.cle().table(), ligne);
        histoire.rencontres.noter("contenu " + (arrive ? "arrivé" : garde ? "gardé" : "abandonné"));
        if (!tenu || !arrives.isEmpty() && !arrive) {
            controle.faute(Propriete.AUCUN_CONTENU_PERDU, jointe.cle() + " " + empreinte + " of " + ligne + ": "
                    + arrives.size() + " at the server, " + (garde ? "kept" : "not kept") + " by its author, "
                    + jointe.client().attente(jointe.cle()));
        }
    }

    /**
     * A conflict waits on the server too, where whoever is concerned can see it. It holds what the server has: its row is
     * within reach.
     */
    private void verifierLesConflits(ClientSimule client) {
        for (EnAttente attente : client.poste().envoi().toutes()) {
            if (!attente.conflits().isEmpty() && histoire.modele.lignes.containsKey(attente.cle())
                    && !histoire.modele.lit(client.personne, histoire.modele.portee(attente.cle()))) {
                controle.faute(Propriete.RIEN_HORS_DES_DROITS, "the outbox still holds a conflict of " + attente.cle());
            }
            attente.conflits().keySet().forEach(champ -> {
                int gardes = histoire.serveur.base().jdbi().withHandle(h -> h.createQuery(
                        "select count(*) from conflit where ligne = ? and champ = ? and auteur = ? and resolution is null")
                        .bind(0, attente.id()).bind(1, champ).bind(2, client.personne).mapTo(Integer.class).one());
                if (gardes != 1) {
                    controle.faute(Propriete.TOUTE_SAISIE_ABOUTIT,
                            gardes + " conflicts on the server for " + attente.cle() + "." + champ);
                }
            });
        }
    }
}
