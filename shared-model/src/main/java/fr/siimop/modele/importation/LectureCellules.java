package fr.siimop.modele.importation;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.ValeurListe;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.exportation.Normalisation;
import fr.siimop.modele.tableur.Cellule;

/** One cell read by the type of its column: a value, nothing, or the fault that says why it is neither. */
final class LectureCellules {

    /** Words of the sources for values that we call otherwise (H-05). */
    private static final Map<String, String> SYNONYMES = Map.of("hors subdivision", "inter chu", "interchu",
            "inter chu", "en subdivision", "stage normal");
    private static final int PROPOSITIONS = 200;
    /** Digits, and letters that pass for some of them. */
    private static final Pattern CONFUSION = Pattern.compile("(?=.*[OoIl])(?=(?:\\D*\\d){4})[0-9OoIl]+");

    private final Registre registre;
    private final Designations designations;
    private int propositions;

    LectureCellules(Registre registre, Designations designations) {
        this.registre = registre;
        this.designations = designations;
    }

    /** @return the value, {@code null} for a blank cell */
    @Nullable
    Object lire(Colonne<?, ?> colonne, Cellule cellule) throws CelluleRefusee {
        Cellule contenu = cellule instanceof Cellule.Formule formule ? formule.resultat() : cellule;
        if (contenu.vide()) {
            return null;
        }
        if (contenu instanceof Cellule.Erreur) {
            throw new CelluleRefusee(Anomalie.sur(colonne.id(), AnomalieImport.FORMULE_EN_ERREUR, contenu.texte()));
        }
        String cible = colonne.tableReferencee();
        if (colonne.type() instanceof TypeReference type && type.ditAbsente(contenu.texte())) {
            return null;
        }
        if (cible != null) {
            return reference(colonne.id(), cible, contenu.texte().strip());
        }
        if (contenu instanceof Cellule.Date date && colonne.type() instanceof TypeDate
                && date.valeur().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return date.valeur().toLocalDate();
        }
        try {
            Object valeur = colonne.type().lire(contenu.texte());
            return valeur.equals("") ? null : valeur;
        } catch (ValeurInvalide e) {
            Object autre = autreNom(colonne, contenu.texte());
            if (autre != null) {
                return autre;
            }
            throw new CelluleRefusee(e.sur(colonne.id()));
        }
    }

    private static @Nullable Object autreNom(Colonne<?, ?> colonne, String texte) {
        if (!(colonne.type() instanceof TypeListe<?> liste)) {
            return null;
        }
        String normal = Normalisation.de(texte);
        String cherche = SYNONYMES.getOrDefault(normal, normal);
        for (Enum<?> valeur : liste.valeurs()) {
            if (Normalisation.de(valeur.name()).equals(cherche)
                    || Normalisation.de(((ValeurListe) valeur).libelle()).equals(cherche)) {
                return valeur;
            }
        }
        return null;
    }

    /** @param champ what the anomaly is about */
    UUID reference(String champ, String table, String texte) throws CelluleRefusee {
        List<UUID> trouvees = designations.chercher(table, texte);
        if (trouvees.size() == 1) {
            return trouvees.getFirst();
        }
        String libelle = registre.descripteur(table).libellePluriel();
        if (trouvees.size() > 1) {
            String lesquelles = String.join(", ",
                    trouvees.stream().limit(3).map(id -> designations.texte(table, id)).toList());
            throw new CelluleRefusee(Anomalie.sur(champ, AnomalieImport.REFERENCE_AMBIGUE, texte, libelle,
                    trouvees.size(), lesquelles), trouvees);
        }
        List<String> proches = propositions++ < PROPOSITIONS ? designations.proches(table, texte) : List.of();
        AnomalieImport introuvable = CONFUSION.matcher(texte).matches()
                ? AnomalieImport.REFERENCE_AVEC_LETTRES
                : AnomalieImport.REFERENCE_INTROUVABLE;
        String lignes = lignes(designations.nombre(table), registre.descripteur(table).portee().nationale()
                ? " de tout le pays"
                : " que vous pouvez lire");
        throw new CelluleRefusee(proches.isEmpty()
                ? Anomalie.sur(champ, introuvable, texte, libelle, lignes)
                : Anomalie.sur(champ, AnomalieImport.REFERENCE_PROCHE, texte, libelle, lignes,
                        String.join(", ", proches)));
    }

    private static String lignes(long nombre, String lesquelles) {
        return nombre == 0
                ? "0 ligne" + lesquelles
                : nombre == 1
                        ? "la seule ligne" + lesquelles
                        : String.format(Locale.ROOT, "les %,d lignes", nombre).replace(',', '\u00a0') + lesquelles;
    }

    /** Why a cell has no value. */
    static final class CelluleRefusee extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Anomalie anomalie;
        private final transient List<UUID> candidats;

        CelluleRefusee(Anomalie anomalie) {
            this(anomalie, List.of());
        }

        CelluleRefusee(Anomalie anomalie, List<UUID> candidats) {
            super(anomalie.code(), null, false, false);
            this.anomalie = anomalie;
            this.candidats = candidats;
        }

        /** Rows between which the rest of the line may decide. */
        List<UUID> candidats() {
            return Objects.requireNonNull(candidats);
        }

        Anomalie anomalie() {
            return Objects.requireNonNull(anomalie);
        }
    }
}
