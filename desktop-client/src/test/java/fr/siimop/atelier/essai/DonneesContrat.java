package fr.siimop.atelier.essai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.ControleSync;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.sync.Resultat;

/** Rows, their journal and the rules of the contract, in memory. */
public final class DonneesContrat {

    private record Trace(long seq, String table, UUID id, String sortie) {}

    private final Registre registre;
    private final Map<String, LinkedHashMap<UUID, Map<String, Object>>> tables = new LinkedHashMap<>();
    private final Map<String, List<String>> ecriture = new HashMap<>();
    private final List<Trace> journal = new ArrayList<>();
    private final Map<UUID, Resultat> connues = new ConcurrentHashMap<>();
    private Function<Mutation, String> regle = m -> null;
    private long seq;
    private String instance = "a";

    DonneesContrat(Registre registre) {
        this.registre = registre;
        registre.tous().forEach(d -> tables.put(d.table(), new LinkedHashMap<>()));
    }

    public Map<UUID, Map<String, Object>> table(String nom) {
        return tables.get(nom);
    }

    public List<String> ecriture(String table) {
        return ecriture.getOrDefault(table, List.of("national"));
    }

    public void droits(String table, String... portees) {
        ecriture.put(table, List.of(portees));
    }

    /** The reason of a refusal, or its code, or nothing. */
    public void refuserQuand(Function<Mutation, String> raison) {
        regle = raison;
    }

    public synchronized void poser(String table, UUID id, Object... champs) {
        Map<String, Object> ligne = tables.get(table).computeIfAbsent(id, i -> new LinkedHashMap<>());
        for (int i = 0; i < champs.length; i += 2) {
            ligne.put((String) champs[i], champs[i + 1]);
        }
        ligne.put("rev", ++seq);
        journal.add(new Trace(seq, table, id, null));
    }

    public synchronized void oter(String table, UUID id, String motif) {
        tables.get(table).remove(id);
        journal.add(new Trace(++seq, table, id, motif));
    }

    public synchronized void perimerLesCurseurs() {
        instance = instance + "x";
    }

    boolean connait(String curseur) {
        return curseur.split(":")[0].equals(instance);
    }

    /** Lines of a pull from a cursor; an empty one asks for a snapshot. */
    synchronized Iterator<String> lignes(String curseur, int parJalon) {
        String[] c = curseur.split(":");
        List<String> sortie = new ArrayList<>();
        long marque = seq;
        if (curseur.isEmpty() || c[1].equals("i")) {
            int depart = curseur.isEmpty() ? 0 : Integer.parseInt(c[2]);
            marque = curseur.isEmpty() ? seq : Long.parseLong(c[3]);
            instantane(depart, marque, parJalon, sortie);
        } else {
            marque = Long.parseLong(c[2]);
        }
        suite(marque, parJalon, sortie);
        sortie.add(jalon("f", seq, 0, true));
        return sortie.iterator();
    }

    private void instantane(int depart, long marque, int parJalon, List<String> sortie) {
        int rang = 0;
        for (DescripteurEntite<?> d : registre.tous()) {
            boolean ouverte = false;
            for (Map.Entry<UUID, Map<String, Object>> ligne : tables.get(d.table()).entrySet()) {
                if (rang++ < depart) {
                    continue;
                }
                if (!ouverte) {
                    sortie.add(entete(d));
                    ouverte = true;
                }
                sortie.add(rangee(d, ligne.getKey(), ligne.getValue()));
                if (rang % parJalon == 0) {
                    sortie.add(jalon("i", rang, marque, false));
                }
            }
        }
    }

    private void suite(long depuis, int parJalon, List<String> sortie) {
        int rang = 0;
        for (Trace trace : journal) {
            if (trace.seq() <= depuis) {
                continue;
            }
            DescripteurEntite<?> d = registre.descripteur(trace.table());
            Map<String, Object> ligne = tables.get(trace.table()).get(trace.id());
            if (ligne == null) {
                Map<String, Object> depart = new LinkedHashMap<>();
                depart.put("table", trace.table());
                depart.put("id", trace.id().toString());
                depart.put("rev", trace.seq());
                depart.put("sortie", trace.sortie() == null ? "supprime" : trace.sortie());
                sortie.add(Json.MAPPER.writeValueAsString(depart));
            } else {
                sortie.add(entete(d));
                sortie.add(rangee(d, trace.id(), ligne));
            }
            if (++rang % parJalon == 0) {
                sortie.add(jalon("f", trace.seq(), 0, false));
            }
        }
    }

    /** Up to date when the cursor is that of the last change. */
    synchronized ControleSync controle(String curseur) {
        String[] c = curseur.split(":");
        if (!c[1].equals("f") || Long.parseLong(c[2]) != seq) {
            return new ControleSync(false, List.of());
        }
        return new ControleSync(true, registre.tous().stream().map(d -> {
            EmpreinteTable empreinte = new EmpreinteTable();
            tables.get(d.table())
                    .forEach((id, ligne) -> empreinte.ajouter(id, ((Number) ligne.get("rev")).longValue()));
            return new ControleSync.TableControle(d.table(), empreinte.tranches());
        }).toList());
    }

    synchronized String tranche(String table, int tranche) {
        DescripteurEntite<?> d = registre.descripteur(table);
        StringBuilder sortie = new StringBuilder(entete(d)).append('\n');
        tables.get(table).forEach((id, ligne) -> {
            if (EmpreinteTable.tranche(id) == tranche) {
                sortie.append(rangee(d, id, ligne)).append('\n');
            }
        });
        return sortie.toString();
    }

    private String jalon(String nature, long position, long marque, boolean fin) {
        return "{\"curseur\":\"" + instance + ":" + nature + ":" + position + ":" + marque + "\",\"fin\":" + fin + "}";
    }

    private static String entete(DescripteurEntite<?> d) {
        List<String> colonnes = new ArrayList<>(List.of("id", "rev"));
        d.colonnes().forEach(c -> colonnes.add(c.id()));
        Map<String, Object> entete = new LinkedHashMap<>();
        entete.put("table", d.table());
        entete.put("colonnes", colonnes);
        return Json.MAPPER.writeValueAsString(entete);
    }

    private static String rangee(DescripteurEntite<?> d, UUID id, Map<String, Object> ligne) {
        List<Object> valeurs = new ArrayList<>();
        valeurs.add(id.toString());
        valeurs.add(ligne.get("rev"));
        d.colonnes().forEach(c -> valeurs.add(ligne.get(c.id())));
        return Json.MAPPER.writeValueAsString(valeurs);
    }

    synchronized Resultat appliquer(Mutation mutation) {
        return connues.computeIfAbsent(mutation.mutation(), m -> decider(mutation));
    }

    private Resultat decider(Mutation mutation) {
        String refus = regle.apply(mutation);
        if (refus != null) {
            return new Resultat(mutation.mutation(), Issue.REFUSEE, null, null,
                    List.of(new AnomalieRecue(refus.startsWith("sync.") ? refus : "essai.refus", null, refus)));
        }
        if (mutation.op() == Operation.SUPPRIMER) {
            oter(mutation.table(), mutation.id(), "supprime");
            return new Resultat(mutation.mutation(), Issue.APPLIQUEE, seq, null, null);
        }
        Map<String, Object> presente = tables.get(mutation.table()).getOrDefault(mutation.id(), Map.of());
        Map<String, ConflitChamp> conflits = new LinkedHashMap<>();
        List<Object> acceptes = new ArrayList<>();
        mutation.champs().forEach((champ, changement) -> {
            Object serveur = presente.get(champ);
            if (Objects.equals(serveur, changement.base()) || Objects.equals(serveur, changement.valeur())) {
                acceptes.add(champ);
                acceptes.add(changement.valeur());
            } else {
                conflits.put(champ, conflit(changement, serveur));
            }
        });
        poser(mutation.table(), mutation.id(), acceptes.toArray());
        Issue issue = conflits.isEmpty() ? Issue.APPLIQUEE : acceptes.isEmpty() ? Issue.CONFLIT : Issue.FUSIONNEE;
        return new Resultat(mutation.mutation(), issue, seq, conflits.isEmpty() ? null : conflits, null);
    }

    private static ConflitChamp conflit(Changement changement, Object serveur) {
        return new ConflitChamp(changement.base(), changement.valeur(), serveur, "Romarin ÉRABLE",
                Instant.parse("2026-11-20T12:47:00Z"));
    }
}
