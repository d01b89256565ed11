package fr.siimop.modele.appariement.fichiers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.siimop.modele.appariement.BilanAppariement;
import fr.siimop.modele.appariement.RefusClassement;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;
import fr.siimop.modele.sync.Json;

/** Writes {@code bilan.json}, with LF everywhere. */
final class EcritureBilan {

    private EcritureBilan() {}

    static void ecrire(BilanAppariement bilan, FichiersSortie fichiers) throws IOException {
        try (OutputStream flux = fichiers.creer(FichiersAppariement.BILAN)) {
            String json = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(champs(bilan));
            flux.write(json.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            flux.write('\n');
        }
    }

    private static Map<String, Object> champs(BilanAppariement bilan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("places", bilan.places());
        json.put("borne_superieure", bilan.borneSuperieure());
        json.put("preuve", bilan.preuve().code());
        json.put("methode", bilan.options().methode().code());
        json.put("graine", bilan.options().graine());
        json.put("duree_ms", bilan.dureeMs());
        json.put("coeurs", bilan.coeurs());
        json.put("borne_coeurs", bilan.borneCoeurs());
        json.put("preuve_coeurs", bilan.preuveCoeurs().code());
        json.put("temps_max_atteint", bilan.tempsMaxAtteint());
        json.put("classements_libres", bilan.options().classementsLibres());
        json.put("regles_depuis", bilan.options().regles().depuis().toString());
        json.put("paires", bilan.paires());
        json.put("paires_retenues", bilan.pairesRetenues());
        json.put("marches", bilan.marches());
        json.put("refus", bilan.refus().stream().map(EcritureBilan::refus).toList());
        return json;
    }

    private static Map<String, Object> refus(RefusClassement refus) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("poste", refus.poste());
        json.put("motif", refus.motif().code());
        json.put("attendu", refus.attendu());
        json.put("constate", refus.constate());
        json.put("internes", refus.internes());
        json.put("message", refus.message());
        return json;
    }
}
