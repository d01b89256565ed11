package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.sync.poussee.LotIllisible;
import fr.siimop.serveur.sync.poussee.Poussee;

/** The least that a workbench does with the lines of the contract: keep rows by table and id, and the cursor. */
public final class PosteDeTravail {

    private final Tirage tirage;
    private final Poussee poussee;
    public Auteur auteur;
    @Nullable
    String curseur;
    final Map<String, Map<String, JsonNode>> tables = new HashMap<>();
    final List<String> sorties = new ArrayList<>();
    int lignesRecues;

    public PosteDeTravail(Base base, Monde monde, Auteur auteur) {
        this.tirage = new Tirage(base, RegistreSiimop.REGISTRE);
        this.poussee = new Poussee(RegistreSiimop.REGISTRE, monde.ecriture, Monde.HORLOGE);
        this.auteur = auteur;
    }

    /** Until up to date, in answers of so many rows. */
    public void tirer(int maximum) throws CurseurPerime {
        while (!uneReponse(maximum)) {
            assertThat(curseur).isNotNull();
        }
    }

    boolean uneReponse(int maximum) throws CurseurPerime {
        return appliquer(lignes(maximum));
    }

    List<String> lignes(int maximum) throws CurseurPerime {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            tirage.preparer(auteur, handle -> true, curseur, maximum).ecrire(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toString(StandardCharsets.UTF_8).lines().toList();
    }

    boolean appliquer(List<String> lignes) {
        String table = "";
        boolean fin = false;
        for (String texte : lignes) {
            JsonNode ligne = Json.MAPPER.readTree(texte);
            if (ligne.isArray()) {
                tables.computeIfAbsent(table, nom -> new HashMap<>()).put(ligne.get(0).stringValue(), ligne);
                lignesRecues++;
            } else if (ligne.has("colonnes")) {
                table = ligne.get("table").stringValue();
            } else if (ligne.has("sortie")) {
                tables.getOrDefault(ligne.get("table").stringValue(), new HashMap<>())
                        .remove(ligne.get("id").stringValue());
                sorties.add(ligne.get("sortie").stringValue() + " " + ligne.get("id").stringValue());
            } else {
                curseur = ligne.get("curseur").stringValue();
                fin = ligne.get("fin").booleanValue();
            }
        }
        return fin;
    }

    public boolean a(String table, UUID id) {
        return tables.getOrDefault(table, Map.of()).containsKey(id.toString());
    }

    public Map<String, JsonNode> table(String nom) {
        return tables.getOrDefault(nom, Map.of());
    }

    public List<Resultat> pousser(Object... mutations) {
        return pousserJson(Json.MAPPER.writeValueAsString(Map.of("lot", mutations)));
    }

    public List<Resultat> pousserJson(String json) {
        try {
            return poussee
                    .pousser(auteur, handle -> true, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .resultats();
        } catch (LotIllisible e) {
            throw new AssertionError(e);
        }
    }

    public static Map<String, @Nullable Object> champ(@Nullable Object base, @Nullable Object valeur) {
        Map<String, @Nullable Object> champ = new LinkedHashMap<>();
        champ.put("base", base);
        champ.put("valeur", valeur);
        return champ;
    }

    public static Map<String, Object> mutation(UUID mutation, String table, UUID id, String op, Object champs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mutation", mutation.toString());
        json.put("table", table);
        json.put("id", id.toString());
        json.put("op", op);
        json.put("champs", champs);
        return json;
    }
}
