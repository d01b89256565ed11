package fr.siimop.modele.demo.matiere;

import java.util.Map;

/**
 * Orders of magnitude of the country: shares of the subdivisions (in thousandths), places opened a year by DES, sizes
 * of promotions. Codes that are not here get the usual share.
 */
public final class Poids {

    private static final Map<String, Integer> SUBDIVISIONS = Map.ofEntries(Map.entry("ILE_DE_FRANCE", 180),
            Map.entry("LILLE", 65), Map.entry("LYON", 62), Map.entry("BORDEAUX", 52), Map.entry("AIX_MARSEILLE", 50),
            Map.entry("TOULOUSE", 46), Map.entry("MONTPELLIER", 44), Map.entry("STRASBOURG", 37),
            Map.entry("NANCY", 37), Map.entry("TOURS", 34), Map.entry("NANTES", 32), Map.entry("RENNES", 32),
            Map.entry("ROUEN", 30), Map.entry("GRENOBLE", 30), Map.entry("ANGERS", 29), Map.entry("AMIENS", 29),
            Map.entry("POITIERS", 28), Map.entry("DIJON", 27), Map.entry("REIMS", 27), Map.entry("CAEN", 26),
            Map.entry("BESANCON", 25), Map.entry("CLERMONT_FERRAND", 23), Map.entry("BREST", 22),
            Map.entry("NICE", 21), Map.entry("ANTILLES_GUYANE", 19), Map.entry("SAINT_ETIENNE", 18),
            Map.entry("LIMOGES", 16), Map.entry("OCEAN_INDIEN", 16));

    private static final Map<String, Integer> DES = Map.ofEntries(Map.entry("MGE", 3700), Map.entry("PSY", 530),
            Map.entry("ARE", 490), Map.entry("MUR", 470), Map.entry("PED", 350), Map.entry("RAI", 270),
            Map.entry("GYO", 220), Map.entry("MCA", 210), Map.entry("GER", 200), Map.entry("OPH", 160),
            Map.entry("HGE", 140), Map.entry("COT", 130), Map.entry("MII", 130), Map.entry("MTR", 130),
            Map.entry("NEU", 130), Map.entry("ONC", 130), Map.entry("PNE", 130), Map.entry("BM", 110),
            Map.entry("MPR", 110), Map.entry("DVE", 100), Map.entry("CVD", 95), Map.entry("EDN", 90),
            Map.entry("GYM", 90), Map.entry("MIR", 90), Map.entry("NEP", 90), Map.entry("ORL", 90),
            Map.entry("RHU", 90), Map.entry("SPU", 90), Map.entry("ACP", 75), Map.entry("URO", 65),
            Map.entry("MIT", 60), Map.entry("HEM", 55), Map.entry("MVA", 45), Map.entry("ALL", 35),
            Map.entry("CVA", 35), Map.entry("NUC", 35), Map.entry("MLE", 33), Map.entry("CMF", 30),
            Map.entry("CPR", 30), Map.entry("CPD", 28), Map.entry("CTC", 28), Map.entry("NCU", 25),
            Map.entry("GEN", 22), Map.entry("COR", 12), Map.entry("DES-PH", 320),
            Map.entry("DES-BM", 150), Map.entry("ODF", 40), Map.entry("MBD", 40), Map.entry("COR-OD", 12));

    /** Places that students fight for come first: from 0, the most wanted, to 100. */
    private static final Map<String, Integer> DERNIERS_PRIS = Map.ofEntries(Map.entry("CPR", 5), Map.entry("OPH", 8),
            Map.entry("DVE", 12), Map.entry("NEP", 25), Map.entry("MCA", 22), Map.entry("RAI", 24),
            Map.entry("ORL", 22), Map.entry("HGE", 32), Map.entry("RHU", 32), Map.entry("MGE", 62),
            Map.entry("PSY", 70), Map.entry("SPU", 78), Map.entry("MTR", 84), Map.entry("GER", 74),
            Map.entry("BM", 66), Map.entry("MUR", 48), Map.entry("PED", 40));

    /** Ranked students: 2.3, LA-12, then round figures for the two last promotions, which no source gives. */
    private static final Map<Integer, Integer> CLASSES = Map.of(2018, 8706, 2019, 8728, 2020, 8820, 2021, 9032, 2022,
            9298, 2023, 9727, 2024, 7817, 2025, 8200, 2026, 8500);

    private Poids() {}

    public static int subdivision(String code) {
        return SUBDIVISIONS.getOrDefault(code, 25);
    }

    static int des(String code) {
        return DES.getOrDefault(code, 60);
    }

    public static int dernierPris(String code) {
        return DERNIERS_PRIS.getOrDefault(code, 45);
    }

    public static int classes(int promotion) {
        return CLASSES.getOrDefault(promotion, 8800);
    }
}
