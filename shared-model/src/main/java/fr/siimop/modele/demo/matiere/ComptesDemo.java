package fr.siimop.modele.demo.matiere;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import fr.siimop.modele.personne.TypeFonction;

/** The seven accounts of the demonstration: same people, same ids, whatever the size and the seed. */
public enum ComptesDemo {
    ARS(TypeFonction.ARS, "Sauge", "NOISETIER", "ars-cvl.exemple.fr"),
    SCOLARITE(TypeFonction.SCOLARITE, "Romarin",
            "ÉRABLE", "univ-tours.exemple.fr"),
    COORDONNATEUR(TypeFonction.COORDONNATEUR, "Violette", "AULNE",
            "chu-tours.exemple.fr"),
    INTERNE(TypeFonction.INTERNE, "Prune", "CORMIER",
            "interne.exemple.fr"),
    RTS(TypeFonction.RTS, "Ancolie", "MÉLÈZE",
            "chu-tours.exemple.fr"),
    DGOS(TypeFonction.DGOS, "Jonquille", "SÉQUOIA",
            "dgos.exemple.fr"),
    ADMIN(TypeFonction.ADMIN, "Muscari", "PLATANE",
            "siimop.exemple.fr");

    /** All but the last two work there. */
    public static final String SUBDIVISION = "TOURS";
    /** Specialty of the coordonnateur, of the interne and of the RTS. */
    public static final String DES = "PED";

    private final TypeFonction fonction;
    private final String prenom;
    private final String nom;
    private final String domaine;

    ComptesDemo(TypeFonction fonction, String prenom, String nom, String domaine) {
        this.fonction = fonction;
        this.prenom = prenom;
        this.nom = nom;
        this.domaine = domaine;
    }

    /** What is typed on the login page. */
    public String adresse() {
        return name().toLowerCase(java.util.Locale.ROOT) + "@demo.siimop";
    }

    public UUID personne() {
        return UUID.nameUUIDFromBytes(("demo:" + name()).getBytes(UTF_8));
    }

    /** Id of the interne's registration, meaningful for {@link #INTERNE} alone. */
    public static UUID inscription() {
        return UUID.nameUUIDFromBytes("demo:inscription".getBytes(UTF_8));
    }

    public TypeFonction fonction() {
        return fonction;
    }

    public String prenom() {
        return prenom;
    }

    public String nom() {
        return nom;
    }

    public String email() {
        return Noms.sansAccents(prenom) + "." + Noms.sansAccents(nom) + "@" + domaine;
    }

    /** Person by login address, in the order of the login page. */
    public static Map<String, UUID> parAdresse() {
        Map<String, UUID> personnes = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(compte -> personnes.put(compte.adresse(), compte.personne()));
        return personnes;
    }
}
