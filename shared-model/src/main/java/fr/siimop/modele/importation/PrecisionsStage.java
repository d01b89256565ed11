package fr.siimop.modele.importation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.exportation.Normalisation;
import fr.siimop.modele.importation.LectureCellules.CelluleRefusee;
import fr.siimop.modele.tableur.Cellule;

/**
 * What the template of semester activities says of the post and of its agrément (H-05): it decides between several posts
 * of the same number, is compared with the row found, and asks when they disagree. Without a post, what only a post could
 * hold is said not to be kept.
 */
final class PrecisionsStage {

    static final String TABLE = "activite_semestrielle";
    private static final String POSTE = "poste";
    private static final String AGREMENT = "agrement";
    private static final String TERRAIN = "terrain";
    private static final String SUBDIVISION = "subdivision";
    private static final List<String> FORMATIONS = List.of("des", "option_des", "fst");
    /** The sources write « DES-PH » where our code is « PH ». */
    private static final Pattern PREFIXE = Pattern.compile("^(?:DES|DESC|OPT|OPTION|FST)[-_ ]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DUREE = Pattern.compile("(\\d{1,2})\\s*(?:m(?:ois)?\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNEES = Pattern.compile("(\\d)\\s*ans?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTE = Pattern.compile("\\s*[,;\\n]\\s*");

    private static final int EXAMINES = 500;

    private final Registre registre;
    private final LectureCellules lecture;
    private final Designations designations;
    private final BaseImport base;
    private final int poste;
    private final int agrement;
    private final int semestre;
    private final int phase;
    private final Map<Object, List<Ligne>> parAgrement = new HashMap<>();
    private final NouveauxPostes nouveaux;

    /** @param rang place of the column in the file */
    record Dite(int rang, String texte) {}

    /** A number that several posts have. */
    record Ambigu(List<UUID> candidats, Faute faute) {}

    PrecisionsStage(Registre registre, DescripteurEntite<?> descripteur, LectureCellules lecture,
            Designations designations, BaseImport base, Predicate<Ligne> ouvrable) {
        this.nouveaux = new NouveauxPostes(base, ouvrable);
        this.registre = registre;
        this.lecture = lecture;
        this.designations = designations;
        this.base = base;
        this.poste = descripteur.position(POSTE);
        this.agrement = descripteur.position(AGREMENT);
        this.semestre = descripteur.position("semestre");
        this.phase = descripteur.position("phase");
    }

    /** Whether several rows found for this column may be told apart by the rest of the line. */
    boolean departage(int position) {
        return position == poste;
    }

    /**
     * What a line says besides its own columns.
     *
     * @param nonReprises what is kept nowhere
     * @param decrit      the poste that the line describes instead of naming one, whether the base has it already or not
     */
    record Suite(Set<PrecisionStage> nonReprises, @Nullable Ligne decrit) {}

    Suite examiner(int numero, @Nullable Object[] valeurs, Map<PrecisionStage, Dite> dites,
            @Nullable Ambigu ambigu, List<Faute> fautes) {
        if (ambigu != null) {
            departager(valeurs, dites, ambigu, fautes);
        }
        Ligne lePoste = trouver(POSTE, valeurs[poste]);
        if (lePoste != null && valeurs[agrement] == null) {
            // the post says which agrément, and the row of the activity holds both
            valeurs[agrement] = valeur(POSTE, lePoste, AGREMENT);
        }
        Ligne decrit = lePoste == null && valeurs[poste] == null ? decrit(valeurs, dites) : null;
        if (decrit != null) {
            valeurs[poste] = decrit.id();
        }
        Ligne compare = decrit == null ? lePoste : decrit;
        Ligne lAgrement = trouver(AGREMENT, valeurs[agrement]);
        Set<PrecisionStage> perdues = EnumSet.noneOf(PrecisionStage.class);
        dites.forEach((quoi, dite) -> {
            try {
                Verdict verdict = verdict(quoi, dite.texte(), compare, lAgrement);
                if (verdict == null) {
                    perdues.add(quoi);
                } else if (!verdict.accord()) {
                    fautes.add(faute(numero, quoi, dite, Anomalie.sur(quoi.id(), AnomalieImport.PRECISION_CONTREDITE,
                            quoi.titre(), dite.texte(), verdict.de(), verdict.enBase())));
                    perdues.add(quoi);
                }
            } catch (CelluleRefusee e) {
                fautes.add(faute(numero, quoi, dite, e.anomalie()));
            }
        });
        return new Suite(perdues, decrit);
    }

    /** A poste is described by at least one of its own columns; an agrément alone is that of the stage. */
    private @Nullable Ligne decrit(@Nullable Object[] valeurs, Map<PrecisionStage, Dite> dites) {
        if (!(valeurs[agrement] instanceof UUID sien) || !(valeurs[semestre] instanceof UUID quand)
                || PrecisionStage.DU_POSTE.stream().noneMatch(dites::containsKey)) {
            return null;
        }
        try {
            Dite duree = dites.get(PrecisionStage.DUREE);
            Dite type = dites.get(PrecisionStage.TYPE);
            Dite lie = dites.get(PrecisionStage.AGREMENT_LIE);
            Dite indication = dites.get(PrecisionStage.INDICATION);
            return nouveaux.trouver(new NouveauxPostes.Description(sien, quand, valeurs[phase],
                    duree == null ? null : mois(PrecisionStage.DUREE, duree.texte()),
                    type == null ? null : lu("type", PrecisionStage.TYPE, type.texte()),
                    lie == null ? null : lecture.reference(PrecisionStage.AGREMENT_LIE.id(), AGREMENT, lie.texte()),
                    indication == null ? null : indication.texte()));
        } catch (CelluleRefusee e) {
            // said below, of its own column
            return null;
        }
    }

    private static Faute faute(int numero, PrecisionStage quoi, Dite dite, Anomalie anomalie) {
        return new Faute(numero, quoi.id(), dite.texte(), anomalie, dite.rang());
    }

    /**
     * @param de     whose value it is, as a person calls it
     * @param enBase that value
     */
    private record Verdict(boolean accord, String de, String enBase) {}

    /** Whether the base says the same; {@code null} when it has nothing to compare with. */
    private @Nullable Verdict verdict(PrecisionStage quoi, String texte, @Nullable Ligne lePoste,
            @Nullable Ligne lAgrement) throws CelluleRefusee {
        return switch (quoi) {
            case SUBDIVISION -> {
                UUID voulue = lecture.reference(quoi.id(), SUBDIVISION, texte);
                Ligne terrain = lAgrement == null ? null : trouver(TERRAIN, valeur(AGREMENT, lAgrement, TERRAIN));
                yield lAgrement == null || terrain == null
                        ? null
                        : compare(List.of(voulue), SUBDIVISION, valeur(TERRAIN, terrain, SUBDIVISION),
                                nom(AGREMENT, lAgrement));
            }
            case SPECIALITE -> specialite(quoi, texte, lAgrement);
            case AGREMENT_LIE -> {
                List<UUID> voulus = new ArrayList<>();
                for (String un : LISTE.split(texte)) {
                    voulus.add(lecture.reference(quoi.id(), AGREMENT, un));
                }
                yield lePoste == null
                        ? null
                        : compare(voulus, AGREMENT, valeur(POSTE, lePoste, "agrement_lie"), nom(POSTE, lePoste));
            }
            case DUREE -> simple(lePoste, "duree_mois", mois(quoi, texte));
            case TYPE -> simple(lePoste, "type", lu("type", quoi, texte));
            case INDICATION -> simple(lePoste, "indication", texte);
        };
    }

    private @Nullable Verdict specialite(PrecisionStage quoi, String texte, @Nullable Ligne lAgrement)
            throws CelluleRefusee {
        String sansPrefixe = PREFIXE.matcher(texte).replaceFirst("");
        List<UUID> voulues = new ArrayList<>();
        for (String table : FORMATIONS) {
            voulues.addAll(designations.chercher(table, texte));
            voulues.addAll(designations.chercher(table, sansPrefixe));
        }
        if (voulues.isEmpty()) {
            // says where it was looked for, and what is near
            voulues.add(lecture.reference(quoi.id(), FORMATIONS.getFirst(), sansPrefixe));
        }
        if (lAgrement == null) {
            return null;
        }
        List<String> noms = new ArrayList<>();
        for (String table : FORMATIONS) {
            Object valeur = valeur(AGREMENT, lAgrement, table);
            if (valeur instanceof UUID id) {
                if (voulues.contains(id)) {
                    return new Verdict(true, "", "");
                }
                noms.add(designations.texte(table, id));
            }
        }
        return new Verdict(false, nom(AGREMENT, lAgrement), noms.isEmpty() ? "–" : String.join(", ", noms));
    }

    private Verdict compare(List<UUID> voulus, String table, @Nullable Object enBase, String de) {
        return enBase instanceof UUID id
                ? new Verdict(voulus.contains(id), de, designations.texte(table, id))
                : new Verdict(false, de, "–");
    }

    private @Nullable Verdict simple(@Nullable Ligne lePoste, String colonne, Object voulu) {
        if (lePoste == null) {
            return null;
        }
        DescripteurEntite<?> descripteur = registre.descripteur(POSTE);
        Object enBase = valeur(POSTE, lePoste, colonne);
        Colonne<?, ?> type = descripteur.colonnes().get(descripteur.position(colonne));
        String texte = type.type().afficherOuVide(enBase);
        boolean accord = voulu instanceof String ecrit
                ? Normalisation.de(ecrit).equals(Normalisation.de(texte))
                : voulu.equals(enBase);
        return new Verdict(accord, nom(POSTE, lePoste), texte.isEmpty() ? "–" : texte);
    }

    private static Object mois(PrecisionStage quoi, String texte) throws CelluleRefusee {
        var enMois = DUREE.matcher(texte);
        if (enMois.matches()) {
            return Integer.valueOf(enMois.group(1));
        }
        var enAnnees = ANNEES.matcher(texte);
        if (enAnnees.matches()) {
            return 12 * Integer.parseInt(enAnnees.group(1));
        }
        throw new CelluleRefusee(Anomalie.sur(quoi.id(), AnomalieImport.PRECISION_ILLISIBLE, quoi.titre(), texte,
                "un nombre de mois, comme 6"));
    }

    private Object lu(String colonne, PrecisionStage quoi, String texte) throws CelluleRefusee {
        DescripteurEntite<?> descripteur = registre.descripteur(POSTE);
        try {
            Object valeur = lecture.lire(descripteur.colonnes().get(descripteur.position(colonne)),
                    Cellule.texte(texte));
            return Objects.requireNonNullElse(valeur, texte);
        } catch (CelluleRefusee e) {
            throw new CelluleRefusee(Anomalie.sur(quoi.id(), AnomalieImport.PRECISION_ILLISIBLE, quoi.titre(), texte,
                    "Simple, Couplé ou Mixte"));
        }
    }

    /** The posts of that number are many: the semester, the agrément and what is said of the post leave one or none. */
    private void departager(@Nullable Object[] valeurs, Map<PrecisionStage, Dite> dites, Ambigu ambigu,
            List<Faute> fautes) {
        List<UUID> restants = candidats(valeurs[agrement], ambigu).stream().filter(id -> convient(id, valeurs, dites))
                .toList();
        if (restants.size() == 1) {
            valeurs[poste] = restants.getFirst();
        } else {
            fautes.add(ambigu.faute());
        }
    }

    /** All the posts of a country may be called « 1 »: those of the agrément are few. */
    private List<UUID> candidats(@Nullable Object voulu, Ambigu ambigu) {
        if (voulu == null) {
            return ambigu.candidats().size() > EXAMINES ? List.of() : ambigu.candidats();
        }
        if (parAgrement.isEmpty()) {
            base.parcourir(registre.descripteur(POSTE), ligne -> {
                Object sien = valeur(POSTE, ligne, AGREMENT);
                if (sien != null) {
                    parAgrement.computeIfAbsent(sien, inutile -> new ArrayList<>()).add(ligne);
                }
            });
        }
        String cherche = Normalisation.de(ambigu.faute().valeur());
        return parAgrement.getOrDefault(voulu, List.of()).stream()
                .filter(ligne -> cherche.equals(Normalisation.de(String.valueOf(valeur(POSTE, ligne, "numero"))))
                        || cherche.equals(Normalisation.de(String.valueOf(valeur(POSTE, ligne, "libelle")))))
                .map(Ligne::id).toList();
    }

    private boolean convient(UUID id, @Nullable Object[] valeurs, Map<PrecisionStage, Dite> dites) {
        Ligne candidat = trouver(POSTE, id);
        if (candidat == null || contraire(valeurs[semestre], valeur(POSTE, candidat, "semestre"))
                || contraire(valeurs[agrement], valeur(POSTE, candidat, AGREMENT))) {
            return false;
        }
        Ligne sien = trouver(AGREMENT, valeur(POSTE, candidat, AGREMENT));
        return dites.entrySet().stream().allMatch(dite -> {
            try {
                Verdict verdict = verdict(dite.getKey(), dite.getValue().texte(), candidat, sien);
                return verdict == null || verdict.accord();
            } catch (CelluleRefusee e) {
                return true;
            }
        });
    }

    private static boolean contraire(@Nullable Object voulu, @Nullable Object present) {
        return voulu != null && !voulu.equals(present);
    }

    private String nom(String table, Ligne ligne) {
        String article = table.equals(POSTE) ? "le poste" : "l’agrément";
        return article + " " + designations.texte(table, ligne.id());
    }

    private @Nullable Ligne trouver(String table, @Nullable Object id) {
        return id instanceof UUID uuid ? base.trouver(registre.descripteur(table), uuid) : null;
    }

    private @Nullable Object valeur(String table, Ligne ligne, String colonne) {
        return ligne.valeur(registre.descripteur(table).position(colonne));
    }
}
