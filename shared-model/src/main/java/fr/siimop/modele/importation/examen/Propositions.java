package fr.siimop.modele.importation.examen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.ValeurListe;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;

/** What would mend a faulty cell: the nearest rows, the semester that was meant, the value of the list, the right date. */
public final class Propositions {

    private static final int PROPOSEES = 3;
    private static final Pattern MOIS_ANNEE = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(?:20)?(\\d{2})");
    private static final Pattern ANNEE_MOIS = Pattern.compile("20(\\d{2})\\s*[/.-]\\s*(\\d{1,2})");
    private static final Pattern MOIS_JOUR = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})([/.-]\\d{2,4})");
    private static final Pattern SEPARATEURS = Pattern.compile("[\\s\\u00a0.,_-]+");

    private final Registre registre;
    private final DescripteurEntite<?> descripteur;
    private final Designations designations;
    private final BaseImport base;

    public Propositions(Registre registre, DescripteurEntite<?> descripteur, Designations designations,
            BaseImport base) {
        this.registre = registre;
        this.descripteur = descripteur;
        this.designations = designations;
        this.base = base;
    }

    /** May take long: looks through a whole table. */
    public List<Proposition> pour(Faute faute) {
        String table = table(faute.colonne());
        String texte = faute.valeur().strip();
        if (table != null) {
            return references(table, texte);
        }
        Colonne<?, ?> colonne = descripteur.colonne(faute.colonne());
        return colonne == null ? List.of() : valeurs(colonne, texte);
    }

    private @Nullable String table(String champ) {
        for (PrecisionStage precision : PrecisionStage.values()) {
            if (precision.id().equals(champ)) {
                return switch (precision) {
                    case SUBDIVISION -> "subdivision";
                    case AGREMENT_LIE -> "agrement";
                    case SPECIALITE -> "des";
                    case DUREE, TYPE, INDICATION -> null;
                };
            }
        }
        Colonne<?, ?> colonne = descripteur.colonne(champ);
        return colonne == null ? null : colonne.tableReferencee();
    }

    private List<Proposition> references(String table, String texte) {
        Set<String> noms = new LinkedHashSet<>();
        if (table.equals("semestre")) {
            semestre(texte).ifPresent(noms::add);
        }
        String enChiffres = enChiffres(texte);
        if (designations.chercher(table, enChiffres).size() == 1) {
            noms.add(enChiffres);
        }
        designations.chercher(table, texte).stream().limit(PROPOSEES)
                .forEach(id -> noms.add(designations.texte(table, id)));
        noms.addAll(designations.proches(table, texte));
        noms.remove(texte);
        return noms.stream().limit(PROPOSEES)
                .map(nom -> new Proposition(nom, detail(table, nom), Designations.ecarts(texte, nom))).toList();
    }

    /** « 24OOO858 » is 24000858. */
    private static String enChiffres(String texte) {
        return texte.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
    }

    /** « 05/27 » and « 2027-5 » are the semester of May 2027. */
    private Optional<String> semestre(String texte) {
        Matcher mois = MOIS_ANNEE.matcher(texte);
        Matcher annee = ANNEE_MOIS.matcher(texte);
        String code = mois.matches()
                ? code(mois.group(2), mois.group(1))
                : annee.matches() ? code(annee.group(1), annee.group(2)) : "";
        return designations.chercher("semestre", code).stream().findFirst()
                .map(id -> Objects.toString(base(id), code));
    }

    private @Nullable Object base(UUID semestre) {
        DescripteurEntite<?> descripteurSemestre = registre.descripteur("semestre");
        Ligne ligne = base.trouver(descripteurSemestre, semestre);
        return ligne == null ? null : ligne.valeur(descripteurSemestre.position("libelle"));
    }

    private static String code(String annee, String mois) {
        return "20" + annee + "-" + (mois.length() == 1 ? "0" : "") + mois;
    }

    /** « Pharmacie clinique, DES-PH, A C, 31/10/2029 »: what tells near rows apart. */
    private String detail(String table, String nom) {
        List<UUID> ids = designations.chercher(table, nom);
        DescripteurEntite<?> cible = registre.descripteur(table);
        Ligne ligne = ids.size() == 1 ? base.trouver(cible, ids.getFirst()) : null;
        if (ligne == null) {
            return "";
        }
        List<String> parties = new ArrayList<>();
        for (String champ : DetailsLigne.de(cible)) {
            Colonne<?, ?> colonne = cible.colonnes().get(cible.position(champ));
            Object valeur = ligne.valeur(cible.position(champ));
            String reference = colonne.tableReferencee();
            String texte = reference != null && valeur instanceof UUID id
                    ? DetailsLigne.libelle(registre, base, reference, id)
                    : colonne.type().afficherOuVide(valeur);
            if (!texte.isEmpty() && !texte.equals(nom)) {
                parties.add(texte);
            }
        }
        return String.join(" · ", parties);
    }

    private static List<Proposition> valeurs(Colonne<?, ?> colonne, String texte) {
        List<String> essais = switch (colonne.type()) {
            case TypeListe<?> liste -> liste.valeurs().stream().map(ValeurListe::libelle)
                    .sorted(Comparator.comparingInt(libelle -> Designations.ecarts(texte, libelle))).toList();
            case TypeDate date -> inverse(texte);
            case TypeEntier entier -> List.of(texte.replaceAll("[^0-9-]", ""));
            default -> List.of(SEPARATEURS.matcher(texte).replaceAll(""));
        };
        return essais.stream().filter(essai -> !essai.equals(texte) && lisible(colonne, essai)).limit(PROPOSEES)
                .map(essai -> new Proposition(essai, "", Designations.ecarts(texte, essai))).toList();
    }

    /** « 11/18/2026 » is the 18th of November for an English speaker. */
    private static List<String> inverse(String texte) {
        Matcher date = MOIS_JOUR.matcher(texte);
        return date.matches()
                ? List.of(date.group(3) + date.group(2) + date.group(1) + date.group(4))
                : List.of();
    }

    private static <V> boolean lisible(Colonne<?, V> colonne, String essai) {
        try {
            V valeur = colonne.type().lire(essai);
            return !essai.isEmpty() && colonne.controles().stream().allMatch(controle -> controle
                    .verifier(colonne.id(), valeur, Origine.SAISIE).isEmpty());
        } catch (ValeurInvalide e) {
            return false;
        }
    }
}
