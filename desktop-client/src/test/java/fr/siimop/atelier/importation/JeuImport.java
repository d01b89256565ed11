package fr.siimop.atelier.importation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.ListesReference;

/** The demonstration data in memory, and a file of stages as a subdivision sends it to another one (H-05, H-06). */
public final class JeuImport {

    private static final String ENTETES = "SEMESTRE;COMMENTAIRE;INTERNE;;;;STAGE;;STAGE / Poste existant;;"
            + "STAGE / Nouveau poste;;;;;;\n"
            + ";;Numéro étudiant;Numéro INE;Numéro RPPS;Adresse email;Fléchage;Validation;Numéro;Subdivision;Durée;"
            + "Type;Agrément;Agrément(s) lié(s);Spécialité;Phase;Indication\n";
    /** A semester that nobody of the demonstration has lived. */
    private static final String SEMESTRE = "NOVEMBRE 2031";

    private final SourceLignes source;

    public JeuImport(SourceLignes source) {
        this.source = source;
    }

    public static BaseMemoire demo() {
        BaseMemoire base = new BaseMemoire();
        ListesReference listes = ListesReference.charger();
        listes.parDescripteur().forEach((descripteur, lignes) -> toutes(base, descripteur, lignes));
        JeuDemo.generer(Taille.PETITE, 1, listes, lot -> toutes(base, lot.descripteur(), lot.entites()));
        return base;
    }

    private static <E extends Entite> void toutes(BaseMemoire base, DescripteurEntite<E> descripteur,
            List<? extends Entite> entites) {
        entites.forEach(e -> base.ajouter(descripteur, descripteur.type().cast(e)));
    }

    public List<Ligne> lignes(String table) {
        return source.lignes(table);
    }

    public Object valeur(String table, Ligne ligne, String colonne) {
        return ligne.valeur(RegistreSiimop.REGISTRE.descripteur(table).position(colonne));
    }

    public String interne(int rang) {
        return (String) valeur("interne", lignes("interne").get(rang), "numero");
    }

    /** A number that agréments have, and the same with two digits swapped, which none has. */
    public String agrement() {
        return (String) valeur("agrement", lignes("agrement").get(3), "numero");
    }

    public String agrementFaux() {
        Set<Object> connus = new HashSet<>();
        lignes("agrement").forEach(l -> connus.add(valeur("agrement", l, "numero")));
        StringBuilder faux = new StringBuilder(agrement());
        for (int i = 2; i < faux.length() - 1; i++) {
            StringBuilder essai = new StringBuilder(agrement());
            char c = essai.charAt(i);
            essai.setCharAt(i, essai.charAt(i + 1));
            essai.setCharAt(i + 1, c);
            if (!connus.contains(essai.toString())) {
                faux = essai;
            }
        }
        return faux.toString();
    }

    public String specialite() {
        Object des = valeur("agrement", lignes("agrement").get(3), "des");
        Ligne ligne = source.trouver("des", (UUID) des);
        return "DES-" + valeur("des", ligne, "code");
    }

    /** 12 right lines, 4 with the same wrong agrément, one semester written otherwise, one line twice, one question. */
    public List<String> interChu() {
        List<String> lignes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lignes.add(ligne(SEMESTRE, interne(i), agrement(), ""));
        }
        for (int i = 12; i < 16; i++) {
            lignes.add(ligne(SEMESTRE, interne(i), agrementFaux(), ""));
        }
        lignes.add(ligne("11/31", interne(16), agrement(), ""));
        lignes.add(ligne(SEMESTRE, interne(0), agrement(), ""));
        lignes.add(ligne(SEMESTRE, interne(17), agrement(), "DES-XYZ"));
        return lignes;
    }

    private String ligne(String semestre, String interne, String agrement, String specialite) {
        return semestre + ";essai;" + interne + ";;;;HORS SUBDIVISION;;;;6;SIMPLE;" + agrement + ";;"
                + (specialite.isEmpty() ? specialite() : specialite) + ";APPRO;";
    }

    public Path fichier(Path dossier) throws IOException {
        return fichier(dossier, interChu());
    }

    public Path fichier(Path dossier, List<String> lignes) throws IOException {
        return Files.writeString(dossier.resolve("inter-chu_nov_2031.csv"),
                ENTETES + String.join("\n", lignes) + "\n");
    }
}
