package fr.siimop.modele.tableur.xlsx;

/** Names that Excel accepts for a sheet. */
final class NomFeuille {

    private static final int LONGUEUR = 31;

    private NomFeuille() {}

    static String permis(String nom) {
        String propre = nom.replaceAll("[\\[\\]*?:/\\\\]", " ").strip();
        return propre.isEmpty() ? "Données" : propre.substring(0, Math.min(LONGUEUR, propre.length()));
    }
}
