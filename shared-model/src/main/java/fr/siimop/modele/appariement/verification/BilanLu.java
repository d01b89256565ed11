package fr.siimop.modele.appariement.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.appariement.fichiers.FichiersAppariement;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.sync.Json;

/** {@code bilan.json} as it stands; what is absent reads as −1 or nothing, and is then a violation. */
record BilanLu(boolean lisible, long places, long borne, String preuve, long coeurs, long borneCoeurs,
        String preuveCoeurs, Map<String, Set<String>> refus) {

    private static final BilanLu ILLISIBLE = new BilanLu(false, -1, -1, "", -1, -1, "", Map.of());

    static BilanLu lire(Fichiers sortie) throws IOException {
        try (InputStream flux = sortie.ouvrir(FichiersAppariement.BILAN)) {
            if (flux == null) {
                return ILLISIBLE;
            }
            JsonNode json = Json.MAPPER.readTree(flux.readAllBytes());
            Map<String, Set<String>> refus = new TreeMap<>();
            for (JsonNode motif : json.path("refus")) {
                refus.computeIfAbsent(motif.path("poste").asString(""), p -> new TreeSet<>())
                        .add(motif.path("motif").asString(""));
            }
            return new BilanLu(json.isObject(), nombre(json, "places"), nombre(json, "borne_superieure"),
                    json.path("preuve").asString(""), nombre(json, "coeurs"), nombre(json, "borne_coeurs"),
                    json.path("preuve_coeurs").asString(""), refus);
        } catch (JacksonException e) {
            return ILLISIBLE;
        }
    }

    private static long nombre(JsonNode json, String cle) {
        return json.path(cle).isIntegralNumber() ? json.path(cle).asLong() : -1;
    }

    /** P7. */
    void comparerRefus(EntreeAppariement entree, Candidats candidats, Enquete p7) {
        Set<String> connus = new TreeSet<>();
        for (int p = 0; p < entree.postes().size(); p++) {
            String poste = entree.postes().get(p).poste();
            connus.add(poste);
            List<String> attendus = new ArrayList<>();
            for (MotifRefus motif : candidats.motifs(p)) {
                attendus.add(motif.code());
            }
            Set<String> annonces = refus.getOrDefault(poste, Set.of());
            if (!annonces.equals(Set.copyOf(attendus))) {
                p7.temoin("poste " + poste + " : " + annonces + " au lieu de " + attendus);
            }
        }
        refus.keySet().stream().filter(p -> !connus.contains(p)).forEach(p -> p7.temoin("poste " + p + " inconnu"));
    }

    /** P8. */
    void comparerTotaux(int placesObtenues, long coeursObtenus, Enquete p8) {
        if (!lisible) {
            p8.temoin(FichiersAppariement.BILAN + " absent ou illisible");
            return;
        }
        if (places != placesObtenues) {
            p8.temoin("places : " + places + " au lieu de " + placesObtenues);
        }
        if (coeurs != coeursObtenus && (coeurs >= 0 || annonceUnePreuveDesCoeurs())) {
            p8.temoin("coeurs : " + coeurs + " au lieu de " + coeursObtenus);
        }
    }

    /** A bilan may keep to the places. */
    private boolean annonceUnePreuveDesCoeurs() {
        return borneCoeurs >= 0 || !preuveCoeurs.isEmpty();
    }

    /** P9. */
    void controlerPreuve(int placesObtenues, long coeursObtenus, Enquete p9) {
        if (borne < placesObtenues) {
            p9.temoin("borne_superieure " + borne + " pour " + placesObtenues + " places");
        }
        String attendue = preuve(borne == placesObtenues);
        if (!preuve.equals(attendue)) {
            p9.temoin("preuve « " + preuve + " » au lieu de « " + attendue + " »");
        }
        if (annonceUnePreuveDesCoeurs()) {
            controlerPreuveDesCoeurs(borne == placesObtenues, coeursObtenus, p9);
        }
    }

    private void controlerPreuveDesCoeurs(boolean placesProuvees, long coeursObtenus, Enquete p9) {
        if (borneCoeurs < coeursObtenus) {
            p9.temoin("borne_coeurs " + borneCoeurs + " pour " + coeursObtenus + " cœurs");
        }
        String attendue = preuve(placesProuvees && borneCoeurs == coeursObtenus);
        if (!preuveCoeurs.equals(attendue)) {
            p9.temoin("preuve_coeurs « " + preuveCoeurs + " » au lieu de « " + attendue + " »");
        }
    }

    private static String preuve(boolean optimal) {
        return (optimal ? Preuve.OPTIMAL : Preuve.BORNE).code();
    }
}
