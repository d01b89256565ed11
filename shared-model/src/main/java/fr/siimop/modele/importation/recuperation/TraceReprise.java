package fr.siimop.modele.importation.recuperation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.reprise.DescripteurLigneReprise;
import fr.siimop.modele.reprise.LigneReprise;
import fr.siimop.modele.reprise.StatutReprise;
import fr.siimop.modele.reprise.TableReprise;
import fr.siimop.modele.tableur.LigneTableur;

/** What is kept of a recovered line: what the file said, under its headers, and why it was not right. */
final class TraceReprise {

    private static final int PARTIES_DU_TITRE = 3;
    private static final String SUITE = "…";

    private final DescripteurEntite<?> descripteur;
    private final TableReprise table;
    private final Correspondance correspondance;
    private final String fichier;

    TraceReprise(DescripteurEntite<?> descripteur, Correspondance correspondance, String fichier) {
        this.descripteur = descripteur;
        this.table = TableReprise.de(descripteur.table()).orElseThrow(() -> new IllegalArgumentException(
                descripteur.table() + " holds no data of the former program"));
        this.correspondance = correspondance;
        this.fichier = fichier;
    }

    /** The same whatever the file is called and wherever its line stands. */
    String empreinte(LigneTableur ligne) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(table.name().getBytes(UTF_8));
            cellules(ligne).forEach(texte -> sha.update(("\n" + texte).getBytes(UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @param ligne the row that it makes, {@code null} when it makes none */
    LigneReprise trace(UUID id, LigneTableur lue, List<Faute> fautes, @Nullable UUID ligne,
            @Nullable UUID subdivision) {
        return new LigneReprise(id, table, titre(lue),
                ligne == null ? StatutReprise.TOUT_VENANT : StatutReprise.A_CORRIGER, motifs(fautes),
                court(String.join("\n", cellules(lue)), DescripteurLigneReprise.TEXTE_LONG),
                court(fichier, DescripteurLigneReprise.TEXTE_COURT), lue.numero(), subdivision,
                ligne == null ? null : ligne.toString(), empreinte(lue));
    }

    static Ligne ligne(LigneReprise reprise) {
        return DescripteurLigneReprise.LIGNE_REPRISE.ligne(reprise);
    }

    private String motifs(List<Faute> fautes) {
        String tous = fautes.stream().map(faute -> faute.motif(descripteur)).distinct()
                .collect(Collectors.joining("\n"));
        return tous.isEmpty()
                ? "Aucune cellule de cette ligne n’a pu être reprise."
                : court(tous, DescripteurLigneReprise.TEXTE_LONG);
    }

    private String titre(LigneTableur ligne) {
        List<String> parties = new ArrayList<>();
        for (String colonne : colonnesDuTitre()) {
            String texte = descripteur.colonne(colonne) == null
                    ? ""
                    : correspondance.texte(ligne, descripteur.position(colonne)).strip();
            if (!texte.isEmpty() && !parties.contains(texte)) {
                parties.add(texte);
            }
        }
        String titre = parties.stream().limit(PARTIES_DU_TITRE).collect(Collectors.joining(" · "));
        return court(titre.isEmpty() ? "Ligne " + ligne.numero() : titre, DescripteurLigneReprise.TEXTE_COURT);
    }

    private List<String> colonnesDuTitre() {
        List<String> colonnes = new ArrayList<>(descripteur.cle());
        colonnes.add(descripteur.intitule());
        colonnes.add("prenom");
        return colonnes;
    }

    /** Cells that hold something, as a person reads them; what an import adds to a file is none of them. */
    private List<String> cellules(LigneTableur ligne) {
        List<String> cellules = new ArrayList<>();
        for (int i = 0; i < correspondance.titres().size(); i++) {
            Cible cible = correspondance.cibles().get(i);
            String texte = ligne.cellule(i).texte().strip();
            if (!texte.isEmpty() && cible != Cible.Autre.IDENTIFIANT && cible != Cible.Autre.CONFIRMATION) {
                cellules.add(correspondance.titres().get(i) + "\u00a0: " + texte);
            }
        }
        return cellules;
    }

    private static String court(String texte, int longueur) {
        return texte.length() <= longueur ? texte : texte.substring(0, longueur - 1) + SUITE;
    }
}
