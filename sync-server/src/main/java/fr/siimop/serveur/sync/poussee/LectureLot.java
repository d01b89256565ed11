package fr.siimop.serveur.sync.poussee;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Operation;
import fr.siimop.serveur.sync.poussee.MutationRecue.Champ;
import fr.siimop.serveur.sync.poussee.MutationRecue.Cible;

/** Understands a push: what one mutation has wrong never prevents from reading the others. */
final class LectureLot {

    static final int MAXIMUM = 20_000;

    private final Registre registre;

    LectureLot(Registre registre) {
        this.registre = registre;
    }

    /** One mutation at a time: a body that is not what it should be is given up where that shows, not once it is read. */
    List<MutationRecue> lire(InputStream corps) throws LotIllisible {
        Optional<List<MutationRecue>> lot;
        try (JsonParser lecture = Json.MAPPER.createParser(corps)) {
            lot = lecture.nextToken() == JsonToken.START_OBJECT ? lot(lecture) : Optional.empty();
        } catch (JacksonException e) {
            throw illisible();
        }
        return lot.orElseThrow(() -> new LotIllisible(
                "L’envoi ne contient pas de «\u00a0lot\u00a0» de modifications\u00a0: mettez le poste de travail "
                        + "à jour."));
    }

    private Optional<List<MutationRecue>> lot(JsonParser lecture) throws LotIllisible {
        Optional<List<MutationRecue>> mutations = Optional.empty();
        while (lecture.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean lot = "lot".equals(lecture.currentName());
            if (lecture.nextToken() == JsonToken.START_ARRAY && lot) {
                mutations = Optional.of(mutations(lecture));
            } else {
                lecture.skipChildren();
            }
        }
        if (lecture.nextToken() != null) {
            throw illisible();
        }
        return mutations;
    }

    private static LotIllisible illisible() {
        return new LotIllisible(
                "L’envoi n’est pas du JSON lisible\u00a0: renvoyez-le, ou mettez le poste de travail à jour.");
    }

    private List<MutationRecue> mutations(JsonParser lecture) throws LotIllisible {
        List<MutationRecue> mutations = new ArrayList<>();
        while (lecture.nextToken() != JsonToken.END_ARRAY) {
            if (mutations.size() == MAXIMUM) {
                throw new LotIllisible("L’envoi contient plus de " + MAXIMUM
                        + " modifications\u00a0: envoyez-en au plus autant à la fois.");
            }
            mutations.add(mutation(lecture.readValueAsTree()));
        }
        return mutations;
    }

    private MutationRecue mutation(JsonNode recue) throws LotIllisible {
        UUID mutation = uuid(recue.get("mutation"));
        if (mutation == null) {
            throw new LotIllisible(
                    "Une modification de l’envoi n’a pas de numéro «\u00a0mutation\u00a0»\u00a0: mettez le poste de "
                            + "travail à jour.");
        }
        String empreinte = EmpreinteMutation.de(recue);
        List<Anomalie> refus = new ArrayList<>();
        Optional<Cible> cible = cible(recue, refus);
        UUID acte = uuid(recue.get("acte"));
        if (acte == null && recue.hasNonNull("acte")) {
            refus.add(Anomalie.surLigne(AnomalieSync.MUTATION_MAL_FORMEE, "acte"));
        }
        return new MutationRecue(mutation, empreinte, acte, refus.isEmpty() ? cible : Optional.empty(), refus);
    }

    private Optional<Cible> cible(JsonNode recue, List<Anomalie> refus) {
        JsonNode table = recue.get("table");
        UUID id = uuid(recue.get("id"));
        JsonNode champs = recue.get("champs");
        if (table == null || !table.isString()) {
            refus.add(Anomalie.surLigne(AnomalieSync.MUTATION_MAL_FORMEE, "table"));
        } else if (registre.chercher(table.stringValue()).isEmpty()) {
            refus.add(Anomalie.surLigne(AnomalieSync.TABLE_INCONNUE, court(table.stringValue())));
        }
        if (id == null) {
            refus.add(Anomalie.surLigne(AnomalieSync.MUTATION_MAL_FORMEE, "id"));
        }
        if (champs != null && !champs.isObject() && !champs.isNull()) {
            refus.add(Anomalie.surLigne(AnomalieSync.MUTATION_MAL_FORMEE, "champs"));
        }
        Optional<Operation> operation = operation(recue.get("op"), refus);
        if (!refus.isEmpty() || table == null || id == null || operation.isEmpty()) {
            return Optional.empty();
        }
        DescripteurEntite<?> descripteur = registre.descripteur(table.stringValue());
        return Optional.of(new Cible(descripteur, id, operation.get(), champs(descripteur, champs, refus)));
    }

    private static Optional<Operation> operation(@Nullable JsonNode op, List<Anomalie> refus) {
        try {
            if (op != null && op.isString()) {
                return Optional.of(Operation.lire(op.stringValue()));
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        refus.add(Anomalie.surLigne(AnomalieSync.OPERATION_INCONNUE, court(String.valueOf(op))));
        return Optional.empty();
    }

    /** What this program alone writes is asked for by nobody: it neither is a change nor has a conflict. */
    private static Map<String, Champ> champs(DescripteurEntite<?> descripteur, @Nullable JsonNode recus,
            List<Anomalie> refus) {
        Map<String, Champ> champs = new TreeMap<>();
        if (recus == null || recus.isNull()) {
            return champs;
        }
        for (Map.Entry<String, JsonNode> recu : recus.properties()) {
            Colonne<?, ?> colonne = descripteur.colonne(recu.getKey());
            if (colonne == null) {
                refus.add(Anomalie.sur(court(recu.getKey()), AnomalieSync.CHAMP_INCONNU, court(recu.getKey()),
                        descripteur.libelle()));
            } else if (!recu.getValue().isObject()) {
                refus.add(Anomalie.sur(colonne.id(), AnomalieSync.MUTATION_MAL_FORMEE, colonne.id()));
            } else if (colonne.edition() != Colonne.Edition.PROGRAMME) {
                try {
                    champs.put(colonne.id(), new Champ(valeur(colonne.type(), recu.getValue().get("base")),
                            valeur(colonne.type(), recu.getValue().get("valeur"))));
                } catch (ValeurInvalide e) {
                    refus.add(e.sur(colonne.id()));
                }
            }
        }
        return champs;
    }

    /** A blank text is no value; what is not a scalar is given as it is, for the type to refuse it in words. */
    private static @Nullable Object valeur(TypeColonne<?> type, @Nullable JsonNode json) throws ValeurInvalide {
        if (json == null || json.isNull() || json.isString() && json.stringValue().isBlank()) {
            return null;
        }
        if (json.isString()) {
            return type.depuisJson(json.stringValue());
        }
        if (json.isBoolean()) {
            return type.depuisJson(json.booleanValue());
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return type.depuisJson(json.longValue());
        }
        return type.depuisJson(new StringBuilder(court(json.toString())));
    }

    private static @Nullable UUID uuid(@Nullable JsonNode json) {
        try {
            return json != null && json.isString() && json.stringValue().length() == 36
                    ? UUID.fromString(json.stringValue())
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String court(String texte) {
        return texte.length() > 60 ? texte.substring(0, 60) + "…" : texte;
    }
}
