package fr.siimop.bout.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.PuitsEdition.Retour;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.piece.DescripteurPieceTerrain;
import fr.siimop.modele.terrain.piece.PieceTerrain;

/** Does one gesture, with what its random source chooses; says in a few words what it was. */
final class Gestes {

    static final String POISON = "POISON";
    /** Fewer than a terrain may have. */
    private static final int JOINTES = 10;

    private final Histoire histoire;
    final Saisies saisies = new Saisies();
    private final Map<ClientSimule, Suppression> suppressions = new HashMap<>();

    /** @param tapees what was typed in the row before */
    private record Suppression(Cle cle, Ligne vue, Retour retour, List<Saisies.Saisie> tapees) {}

    Gestes(Histoire histoire) {
        this.histoire = histoire;
    }

    String faire(Geste geste, Random hasard) {
        ClientSimule client = quelquun(geste, hasard);
        String qui = " agent" + histoire.clients.indexOf(client);
        return switch (geste) {
            case EDITER -> qui + editer(client, hasard, 1, 1);
            case EDITER_PLUSIEURS_CHAMPS -> qui + editer(client, hasard, 1, 3);
            case EDITER_PLUSIEURS_LIGNES -> qui + editer(client, hasard, 4, 1);
            case EDITER_ENSEMBLE -> qui + editerEnsemble(client, hasard);
            case REVENIR -> qui + revenir(client, hasard);
            case CREER -> qui + creer(client, hasard);
            case SUPPRIMER -> qui + supprimer(client, hasard);
            case DEFAIRE -> qui + defaire(client);
            case DEFAIRE_EN_ROUTE -> qui + defaireEnRoute(client, hasard);
            case EMPOISONNER -> qui + empoisonner(client, hasard);
            case TRANCHER -> qui + trancher(client, hasard);
            case RENVOYER -> qui + renvoyer(client);
            case ABANDONNER -> qui + abandonner(client, hasard);
            case PASSER, TIRER -> qui + passer(client, geste == Geste.PASSER);
            case PASSER_EN_PANNE, TIRER_EN_PANNE -> {
                String pannes = gater(client, hasard);
                yield qui + passer(client, geste == Geste.PASSER_EN_PANNE) + pannes;
            }
            case PERDRE_DE_VUE -> qui + perdreDeVue(client, hasard);
            case JOINDRE -> qui + joindre(client, hasard);
            case COURIR_APRES_UN_PARENT -> new Courses(histoire).faire(geste, hasard);
            case PLANTER -> {
                client.planter();
                suppressions.remove(client);
                yield qui;
            }
            case TUER -> {
                histoire.serveur.tuer();
                yield "";
            }
            case DECALER -> {
                Duration ecart = Duration.ofMinutes(hasard.nextInt(-180, 180));
                (hasard.nextBoolean() ? client.horloge : histoire.serveur.horloge).decaler(ecart);
                yield qui + " " + ecart;
            }
            default -> {
                histoire.relancer();
                yield new GestesDuServeur(histoire).faire(geste, client, hasard);
            }
        };
    }

    /** Somebody who has what the gesture needs, when there is one. */
    private ClientSimule quelquun(Geste geste, Random hasard) {
        List<ClientSimule> choix = histoire.clients.stream().filter(client -> aDeQuoi(geste, client)).toList();
        List<ClientSimule> tous = choix.isEmpty() ? histoire.clients : choix;
        return tous.get(hasard.nextInt(tous.size()));
    }

    private boolean aDeQuoi(Geste geste, ClientSimule client) {
        return switch (geste) {
            case TRANCHER -> !enAttente(client, EtatLigne.CONFLIT).isEmpty();
            case RENVOYER -> !enAttente(client, EtatLigne.REFUSE).isEmpty();
            case ABANDONNER ->
                !enAttente(client, EtatLigne.MODIFIE, EtatLigne.CONFLIT, EtatLigne.REFUSE).isEmpty();
            case REVENIR -> !enAttente(client, EtatLigne.MODIFIE, EtatLigne.EN_ENVOI).isEmpty();
            case PERDRE_DE_VUE -> !enAttente(client, EtatLigne.values()).isEmpty();
            case DEFAIRE -> suppressions.containsKey(client);
            case JOINDRE -> !terrains(client).isEmpty();
            case DEFAIRE_EN_ROUTE -> !modifiables(client, "personne").isEmpty();
            default -> false;
        };
    }

    private String passer(ClientSimule client, boolean envoyer) {
        boolean fait = client.passer(envoyer).isPresent();
        client.reseau.calmer();
        return fait ? " jusqu’au bout" : " sans succès";
    }

    private static String gater(ClientSimule client, Random hasard) {
        StringBuilder dit = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            Panne panne = hasard.nextBoolean() ? Panne.AUCUNE : Panne.values()[hasard.nextInt(Panne.values().length)];
            if (panne == Panne.MORT_DU_SERVEUR && hasard.nextInt(4) > 0) {
                panne = Panne.COUPE_PENDANT; // a restart costs more than all the rest
            }
            int octets = hasard.nextInt(1, 3_000);
            client.reseau.prevoir(panne, octets);
            dit.append(' ').append(panne).append('@').append(octets);
        }
        return dit.toString();
    }

    private String editer(ClientSimule client, Random hasard, int lignes, int champs) {
        String table = hasard.nextInt(4) == 0 ? "rang_concours" : "personne";
        Map<UUID, Map<String, Object>> valeurs = valeurs(client, table, hasard, lignes, champs);
        if (table.equals("personne") && hasard.nextInt(12) == 0) {
            valeurs.values().forEach(v -> v.put("subdivision", uneSubdivision(hasard)));
        }
        return saisir(client, table, valeurs, false);
    }

    /** Rows tied by one gesture, of which the server often refuses one. */
    private String editerEnsemble(ClientSimule client, Random hasard) {
        Map<UUID, Map<String, Object>> valeurs = valeurs(client, "personne", hasard, 3, 1);
        valeurs.values().stream().findFirst().filter(v -> hasard.nextInt(3) > 0)
                .ifPresent(v -> v.put("subdivision", uneSubdivision(hasard)));
        return saisir(client, "personne", valeurs, true);
    }

    private UUID uneSubdivision(Random hasard) {
        return histoire.univers.subdivisions.get(hasard.nextInt(3)).id();
    }

    private Map<UUID, Map<String, Object>> valeurs(ClientSimule client, String table, Random hasard, int lignes,
            int champs) {
        List<Ligne> choix = modifiables(client, table);
        Map<UUID, Map<String, Object>> valeurs = new LinkedHashMap<>();
        for (int i = 0; i < lignes && !choix.isEmpty(); i++) {
            // often the same rows: it takes two on one to disagree
            int parmi = hasard.nextBoolean() ? Math.min(2, choix.size()) : choix.size();
            UUID id = choix.remove(hasard.nextInt(parmi)).id();
            Map<String, Object> nouvelles = new LinkedHashMap<>();
            for (int j = 0; j < champs; j++) {
                inedite(client, table, hasard, nouvelles);
            }
            valeurs.put(id, nouvelles);
        }
        return valeurs;
    }

    private void inedite(ClientSimule client, String table, Random hasard, Map<String, Object> nouvelles) {
        int numero = histoire.inedit();
        if (table.equals("rang_concours")) {
            boolean rang = hasard.nextBoolean();
            nouvelles.put(rang ? "rang" : "participants", rang ? 1_000 + numero : 50_000 + numero);
        } else {
            List<String> champs = client.registre == Univers.REGISTRE
                    ? List.of("nom", "prenom", "telephone")
                    : List.of("nom", "prenom");
            nouvelles.put(champs.get(hasard.nextInt(champs.size())), "s" + numero);
        }
    }

    private String saisir(ClientSimule client, String table, Map<UUID, Map<String, Object>> valeurs,
            boolean ensemble) {
        if (valeurs.isEmpty()) {
            return " rien à modifier";
        }
        valeurs.forEach((id, champs) -> champs.forEach((champ, valeur) -> {
            Cle cle = new Cle(table, id);
            if (!champ.equals("subdivision")) {
                saisies.noter(client, cle, champ, valeur);
            }
        }));
        if (ensemble) {
            client.saisirEnsemble(table, valeurs);
        } else {
            client.saisir(table, valeurs);
        }
        valeurs.forEach((id, champs) -> champs.forEach((champ, valeur) -> {
            if (!champ.equals("subdivision")) {
                client.regard.surveiller(new Cle(table, id), champ, valeur);
            }
        }));
        return " " + table + " " + valeurs;
    }

    /** Types back what was there before. */
    private String revenir(ClientSimule client, Random hasard) {
        List<EnAttente> choix = enAttente(client, EtatLigne.MODIFIE, EtatLigne.EN_ENVOI);
        choix.removeIf(a -> a.champs().isEmpty() || client.lire(a.table(), a.id()) == null
                || a.champs().values().stream().anyMatch(c -> c.base() == null));
        if (choix.isEmpty()) {
            return " rien";
        }
        EnAttente attente = choix.get(hasard.nextInt(choix.size()));
        String champ = attente.champs().keySet().iterator().next();
        var colonne = client.registre.descripteur(attente.table()).colonne(champ);
        Object base = attente.champs().get(champ).base();
        saisies.oublier(client, attente.cle(), champ);
        saisies.reprendre(attente.cle(), champ, base);
        client.regard.oublier();
        client.saisir(attente.table(), Map.of(attente.id(), Map.of(champ, typee(colonne, base))));
        return " " + attente.cle() + "." + champ + " = " + base;
    }

    private static Object typee(fr.siimop.modele.descripteur.Colonne<?, ?> colonne, Object json) {
        return colonne.type() instanceof fr.siimop.modele.descripteur.TypeReference
                ? UUID.fromString(json.toString())
                : json;
    }

    private String creer(ClientSimule client, Random hasard) {
        int numero = histoire.inedit();
        Personne personne = histoire.univers.personne(histoire.univers.nouvelId(), "c" + numero,
                histoire.univers.subdivisions.get(hasard.nextInt(3)));
        Cle cle = new Cle("personne", personne.id());
        var complet = DescripteurPersonne.PERSONNE;
        Ligne ligne = complet.ligne(personne);
        if (client.registre != Univers.REGISTRE) {
            var ancien = AncienRegistre.REGISTRE.descripteur("personne");
            ligne = new Ligne(personne.id(), 0, ancien.colonnes().stream()
                    .map(c -> complet.ligne(personne).valeur(complet.position(c.id()))).toArray());
        }
        client.creer(cle, ligne);
        saisies.noter(client, cle, "nom", personne.nom());
        client.regard.surveiller(cle, "nom", personne.nom());
        return " " + cle.id() + " " + personne.nom();
    }

    private String supprimer(ClientSimule client, Random hasard) {
        List<Cle> choix = supprimables(client, hasard);
        if (choix.isEmpty()) {
            return " rien";
        }
        Cle cle = choix.get(hasard.nextInt(choix.size()));
        List<Saisies.Saisie> tapees = saisies.oublierLaLigne(client, cle);
        Ligne vue = client.lire(cle.table(), cle.id());
        suppressions.put(client, new Suppression(cle, vue, client.supprimer(cle), tapees));
        saisies.retirer(client, cle, dejaSupprimee(cle));
        return " " + cle;
    }

    /** How often, before now: the one that the server has done already may be the only one of a row still seen here. */
    private int dejaSupprimee(Cle cle) {
        int fois = histoire.modele.suppressions(cle);
        return fois > 0 && !histoire.modele.lignes.containsKey(cle) ? fois - 1 : fois;
    }

    /** Often those in which something was typed. */
    private List<Cle> supprimables(ClientSimule client, Random hasard) {
        List<Cle> cles = new ArrayList<>();
        for (String table : List.of("rang_concours", "personne")) {
            modifiables(client, table).forEach(ligne -> cles.add(new Cle(table, ligne.id())));
        }
        cles.removeAll(histoire.famille);
        saisies.jointes().stream().filter(jointe -> jointe.client() == client)
                .filter(jointe -> client.lire("piece_terrain", jointe.cle().id()) != null)
                .forEach(jointe -> cles.add(jointe.cle()));
        List<Cle> tapees = cles.stream().filter(cle -> client.attente(cle) != null).toList();
        return tapees.isEmpty() || hasard.nextBoolean() ? cles : tapees;
    }

    /** The last deletion is taken back: the row comes again as it was seen, whatever became of it meanwhile. */
    private String defaire(ClientSimule client) {
        Suppression suppression = suppressions.remove(client);
        if (suppression == null) {
            return " rien";
        }
        Histoire.enJson(client.registre.descripteur(suppression.cle().table()), suppression.vue())
                .forEach((champ, valeur) -> saisies.reprendre(suppression.cle(), champ, valeur));
        EnAttente attente = client.attente(suppression.cle());
        if (attente == null || attente.operation() == Operation.SUPPRIMER) {
            suppression.tapees().forEach(saisie -> saisie.remplacee = false);
        }
        saisies.garder(client, suppression.cle());
        client.regard.oublier();
        suppression.retour().prendre();
        return " " + suppression.cle();
    }

    /** A row is deleted and wanted again, one of both while what was sent is on its way. */
    private String defaireEnRoute(ClientSimule client, Random hasard) {
        boolean avant = hasard.nextBoolean();
        String supprimee = avant ? supprimer(client, hasard) : "";
        FutureTask<String> repentir = new FutureTask<>(
                () -> avant ? " défaite" + defaire(client, hasard) : supprimer(client, hasard));
        client.reseau.pendantLaPoussee(repentir);
        String pannes = gater(client, hasard);
        String passe = passer(client, true);
        repentir.run(); // unless it was done on the way
        try {
            return supprimee + passe + pannes + repentir.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** And something is typed in it again. */
    private String defaire(ClientSimule client, Random hasard) {
        Suppression suppression = suppressions.get(client);
        String defaite = defaire(client);
        if (suppression == null || suppression.cle().table().equals("piece_terrain")
                || client.lire(suppression.cle().table(), suppression.cle().id()) == null
                || hasard.nextBoolean()) {
            return defaite;
        }
        Map<String, Object> nouvelles = new LinkedHashMap<>();
        inedite(client, suppression.cle().table(), hasard, nouvelles);
        return defaite + saisir(client, suppression.cle().table(), Map.of(suppression.cle().id(), nouvelles), false);
    }

    private List<Terrain> terrains(ClientSimule client) {
        return histoire.univers.terrains.stream()
                .filter(terrain -> client.poste().droits().ecrit("piece_terrain", DescripteurPieceTerrain.PIECE_TERRAIN
                        .ligne(histoire.univers.piece(terrain.id(), terrain.id(), "", new byte[0]))))
                .toList();
    }

    /** A file, now and then one that somebody has attached already; its content is kept here until it leaves. */
    private String joindre(ClientSimule client, Random hasard) {
        List<Terrain> choix = terrains(client);
        List<Saisies.Jointe> jointes = saisies.jointes();
        if (choix.isEmpty() || jointes.size() == JOINTES) {
            return " rien";
        }
        String nom = "f" + histoire.inedit() + ".pdf";
        byte[] contenu = jointes.isEmpty() || hasard.nextInt(3) > 0
                ? ("%PDF-1.7 " + nom).getBytes(StandardCharsets.US_ASCII)
                : jointes.get(hasard.nextInt(jointes.size())).contenu();
        PieceTerrain piece = histoire.univers.piece(histoire.univers.nouvelId(),
                choix.get(hasard.nextInt(choix.size())).id(), nom, contenu);
        Cle cle = new Cle("piece_terrain", piece.id());
        client.poste().contenus().garder(piece.empreinte(), contenu);
        client.creer(cle, DescripteurPieceTerrain.PIECE_TERRAIN.ligne(piece));
        saisies.noter(client, cle, "nom", nom);
        saisies.joindre(client, cle, contenu);
        return " " + cle.id() + " " + nom + " " + piece.empreinte().substring(0, 8);
    }

    private String empoisonner(ClientSimule client, Random hasard) {
        List<Ligne> choix = modifiables(client, "personne");
        if (choix.isEmpty() || enAttente(client, EtatLigne.values()).stream()
                .filter(a -> a.champs().toString().contains(POISON)).count() >= 2) {
            return " rien";
        }
        UUID id = choix.get(hasard.nextInt(choix.size())).id();
        return saisir(client, "personne", Map.of(id, Map.of("nom", POISON + histoire.inedit())),
                false);
    }

    private String trancher(ClientSimule client, Random hasard) {
        String conteste = contestees(client).isEmpty() ? contester(client, hasard) : "";
        List<EnAttente> choix = contestees(client);
        if (choix.isEmpty()) {
            return " rien" + conteste;
        }
        EnAttente attente = choix.get(hasard.nextInt(choix.size()));
        String champ = attente.conflits().keySet().iterator().next();
        boolean mienne = hasard.nextBoolean();
        if (!mienne) {
            saisies.oublier(client, attente.cle(), champ);
            saisies.reprendre(attente.cle(), champ, attente.conflits().get(champ).serveur());
            client.regard.oublier();
        }
        var present = attente.champs().get(champ);
        client.poste().envoi().executer(List.of(new Envoi.Decision(attente.cle(), champ, mienne && present != null
                ? present.valeur()
                : attente.conflits().get(champ).serveur())));
        client.poste().magasin().relire(List.of(attente.cle()));
        return conteste + " " + attente.cle() + "." + champ + (mienne ? " : la mienne" : " : celle du serveur");
    }

    private static List<EnAttente> contestees(ClientSimule client) {
        List<EnAttente> lignes = enAttente(client, EtatLigne.CONFLIT);
        lignes.removeIf(a -> a.conflits().isEmpty());
        return lignes;
    }

    /** A name typed here, and another one written meanwhile by somebody else. */
    private String contester(ClientSimule client, Random hasard) {
        histoire.relancer();
        passer(client, false);
        List<Ligne> choix = modifiables(client, "personne");
        choix.removeIf(ligne -> !histoire.modele.lignes.containsKey(new Cle("personne", ligne.id())));
        if (choix.isEmpty()) {
            return "";
        }
        UUID id = choix.get(hasard.nextInt(choix.size())).id();
        String saisie = saisir(client, "personne", Map.of(id, Map.of("nom", "s" + histoire.inedit())), false);
        histoire.ecrireAuServeur(Map.of(new Cle("personne", id), Map.of("nom", "a" + histoire.inedit())));
        return saisie + passer(client, true);
    }

    private String renvoyer(ClientSimule client) {
        List<EnAttente> choix = enAttente(client, EtatLigne.REFUSE);
        choix.forEach(a -> client.poste().envoi().renvoyer(a.cle()));
        return " " + choix.size() + " lignes";
    }

    private String abandonner(ClientSimule client, Random hasard) {
        List<EnAttente> choix = enAttente(client, EtatLigne.MODIFIE, EtatLigne.CONFLIT, EtatLigne.REFUSE);
        if (choix.isEmpty()) {
            return " rien";
        }
        List<EnAttente> ensemble = client.poste().envoi().ensemble(choix.get(hasard.nextInt(choix.size())));
        if (!ensemble.stream().allMatch(EnAttente::abandonnable)) {
            return " rien, une partie est en route";
        }
        List<Cle> cles = ensemble.stream().map(EnAttente::cle).toList();
        cles.forEach(cle -> saisies.oublierLaLigne(client, cle));
        client.regard.oublier();
        client.poste().envoi().abandonner(cles.getFirst());
        client.poste().magasin().relire(cles);
        return " " + cles;
    }

    /** The subdivision of a row that waits is taken from its author, and often given back to him. */
    private String perdreDeVue(ClientSimule client, Random hasard) {
        List<EnAttente> contestees = enAttente(client, EtatLigne.CONFLIT);
        List<EnAttente> choix = contestees.isEmpty() ? enAttente(client, EtatLigne.values()) : contestees;
        if (choix.isEmpty()) {
            return " rien";
        }
        EnAttente attente = choix.get(hasard.nextInt(choix.size()));
        histoire.relancer();
        String portee = histoire.modele.portee(attente.cle());
        int ou = histoire.univers.subdivisions.stream().map(Subdivision::code).toList().indexOf(portee);
        if (ou < 0 || !histoire.modele.droits.get(client.personne).contains(portee)) {
            return " rien";
        }
        histoire.retirer(client.personne, ou);
        String perdue = " " + attente.cle() + " de " + portee + (hasard.nextInt(3) == 0 ? gater(client, hasard) : "")
                + passer(client, hasard.nextBoolean());
        boolean partie = client.aJour;
        histoire.constater();
        if (partie && hasard.nextInt(3) == 0) {
            histoire.fouiller(client);
            suppressions.remove(client);
            client.rouvrir();
        }
        histoire.relancer();
        if (hasard.nextBoolean()) {
            histoire.ecrireAuServeur(memesChamps(attente));
        }
        if (hasard.nextInt(4) == 0) {
            return perdue;
        }
        histoire.accorder(client.personne, ou);
        return perdue + " puis rendue" + passer(client, true);
    }

    /** What others write in the meantime where something waits. */
    private Map<Cle, Map<String, Object>> memesChamps(EnAttente attente) {
        Map<String, Object> champs = new LinkedHashMap<>();
        if (attente.table().equals("personne") && histoire.modele.lignes.containsKey(attente.cle())) {
            attente.champs().keySet().stream().filter(champ -> List.of("nom", "prenom", "telephone").contains(champ))
                    .forEach(champ -> champs.put(champ, "a" + histoire.inedit()));
        }
        return champs.isEmpty() ? Map.of() : Map.of(attente.cle(), champs);
    }

    private static List<Ligne> modifiables(ClientSimule client, String table) {
        List<Ligne> lignes = new ArrayList<>(client.lignes(table));
        lignes.removeIf(ligne -> !client.poste().droits().ecrit(table, ligne));
        lignes.sort(java.util.Comparator.comparing(Ligne::id));
        return lignes;
    }

    private static List<EnAttente> enAttente(ClientSimule client, EtatLigne... etats) {
        List<EnAttente> lignes = new ArrayList<>(client.poste().envoi().toutes());
        lignes.removeIf(a -> !List.of(etats).contains(a.etat()));
        lignes.sort(java.util.Comparator.comparing(EnAttente::id));
        return lignes;
    }
}
