package fr.siimop.modele.appariement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.siimop.modele.calcul.fichiers.EcrivainCsv;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;
import fr.siimop.modele.sync.Json;

/** Writes {@code affectations.csv} (one line per interne) and {@code bilan.json}. */
public final class EcritureAppariement {

    public static final String AFFECTATIONS = "affectations.csv";
    public static final String BILAN = "bilan.json";
    public static final List<String> FICHIERS = List.of(AFFECTATIONS, BILAN);
    public static final List<String> COLONNES = List.of("interne", "poste", "coeurs", "rang");

    private EcritureAppariement() {}

    public static void ecrire(SortieAppariement sortie, FichiersSortie fichiers) throws IOException {
        affectations(sortie, fichiers);
        try (OutputStream flux = fichiers.creer(BILAN)) {
            String json = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(bilan(sortie.bilan()));
            flux.write(json.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            flux.write('\n');
        }
    }

    private static void affectations(SortieAppariement sortie, FichiersSortie fichiers) throws IOException {
        Map<String, Affectation> parInterne = new TreeMap<>();
        sortie.affectations().forEach(a -> parInterne.put(a.interne(), a));
        try (EcrivainCsv csv = new EcrivainCsv(fichiers.creer(AFFECTATIONS), COLONNES)) {
            for (DocteurJunior interne : sortie.entree().internes()) {
                Affectation affectation = parInterne.get(interne.interne());
                csv.champ(interne.interne());
                if (affectation == null) {
                    csv.vide().vide().vide();
                } else {
                    csv.champ(affectation.poste()).champ(affectation.coeurs()).champ(affectation.rang());
                }
                csv.finDeLigne();
            }
        }
    }

    private static Map<String, Object> bilan(BilanAppariement bilan) {
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
        json.put("paires", bilan.paires());
        json.put("paires_retenues", bilan.pairesRetenues());
        json.put("marches", bilan.marches());
        json.put("refus", bilan.refus().stream().map(EcritureAppariement::refus).toList());
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
