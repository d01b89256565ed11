package fr.siimop.modele.importation.examen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.LignePreparee;
import fr.siimop.modele.importation.Preparation;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.importation.recuperation.ContexteReprise;
import fr.siimop.modele.importation.recuperation.Recuperee;
import fr.siimop.modele.importation.recuperation.Sauvetage;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.tableur.LigneTableur;

/**
 * What would become of the lines of one file, some at a time in their order. Lines examined again take the place of what
 * was said of them.
 */
public final class Examen {

    private static final String NOM = "nom";

    private final DescripteurEntite<?> descripteur;
    private final GenerateurId ids;
    private final Juge juge;
    private final BaseImport base;
    private final Designations designations;
    private final Preparation preparation;
    private final Rapprochement rapprochement;
    private final Homonymes homonymes;
    private final Doublons doublons = new Doublons();
    /** Birth and name of the people that the file creates: two of them make a question. */
    private final Doublons homonymesDuFichier = new Doublons();

    private final Places places;
    private final @Nullable Sauvetage sauvetage;

    public Examen(Registre registre, DescripteurEntite<?> descripteur, Correspondance correspondance, BaseImport base,
            GenerateurId ids, Juge juge) {
        this(registre, descripteur, correspondance, base, ids, juge, null);
    }

    /** @param reprise of files of the former program, of which every line comes in; {@code null} for all others */
    public Examen(Registre registre, DescripteurEntite<?> descripteur, Correspondance correspondance, BaseImport base,
            GenerateurId ids, Juge juge, @Nullable ContexteReprise reprise) {
        this.descripteur = descripteur;
        this.ids = ids;
        this.juge = juge;
        this.designations = new Designations(registre, base);
        this.preparation = new Preparation(registre, descripteur, correspondance, designations, base, juge::ouvre);
        this.rapprochement = new Rapprochement(base, descripteur, reprise != null);
        this.base = base;
        this.homonymes = new Homonymes(base, descripteur);
        this.places = new Places(base, juge);
        this.sauvetage = reprise == null
                ? null
                : new Sauvetage(registre, descripteur, correspondance, base, ids, juge::jugerReprise, reprise);
    }

    /** Names of the rows, as they were read for the examination. */
    public Designations designations() {
        return designations;
    }

    /** A line, and what is known of it before its neighbours are looked at. */
    private record Cas(LigneTableur lue, LignePreparee ligne, @Nullable Ligne avant, List<Faute> fautes) {}

    public List<LigneExaminee> examiner(Collection<LigneTableur> lot) {
        List<LignePreparee> preparees = lot.stream().map(preparation::preparer).toList();
        rapprochement.charger(preparees);
        homonymes.charger(preparees);
        if (sauvetage != null) {
            sauvetage.charger(lot);
        }
        List<Cas> cas = new ArrayList<>(preparees.size());
        int rang = 0;
        for (LigneTableur lue : lot) {
            cas.add(rapprocher(lue, preparees.get(rang++)));
        }
        return cas.stream().map(this::conclure).toList();
    }

    /**
     * Lines that were changed, left out or taken back.
     *
     * @param parties lines that no longer count
     * @param toutes  gives any line of the file by its number
     * @return what becomes of them, and of those that said the same
     */
    public Map<Integer, LigneExaminee> revoir(Collection<LigneTableur> changees, Collection<Integer> parties,
            IntFunction<@Nullable LigneTableur> toutes) {
        Set<Integer> concernees = new TreeSet<>();
        changees.forEach(ligne -> concernees.addAll(oublier(ligne.numero())));
        parties.forEach(numero -> concernees.addAll(oublier(numero)));
        changees.forEach(ligne -> concernees.remove(ligne.numero()));
        concernees.removeAll(parties);
        Map<Integer, LigneExaminee> suites = new HashMap<>();
        noter(suites, examiner(changees));
        for (LigneTableur ligne : changees) {
            concernees.addAll(doublons.voisines(ligne.numero()));
            concernees.addAll(homonymesDuFichier.voisines(ligne.numero()));
            concernees.addAll(places.voisines(ligne.numero()));
        }
        List<LigneTableur> voisines = new ArrayList<>();
        for (int numero : concernees) {
            LigneTableur ligne = toutes.apply(numero);
            if (ligne != null) {
                oublier(numero);
                voisines.add(ligne);
            }
        }
        noter(suites, examiner(voisines));
        return suites;
    }

    private static void noter(Map<Integer, LigneExaminee> suites, List<LigneExaminee> examinees) {
        examinees.forEach(ligne -> suites.put(ligne.numero(), ligne));
    }

    private Set<Integer> oublier(int numero) {
        Set<Integer> autres = doublons.oter(numero);
        autres.addAll(homonymesDuFichier.oter(numero));
        autres.addAll(places.oublier(numero));
        return autres;
    }

    private Cas rapprocher(LigneTableur lue, LignePreparee ligne) {
        Rapprochement.Issue issue = rapprochement.trouver(ligne);
        List<Faute> fautes = new ArrayList<>(ligne.fautes());
        Anomalie anomalie = issue.anomalie();
        if (anomalie != null) {
            fautes.add(faute(ligne, anomalie));
        }
        Ligne avant = issue.ligne();
        if (avant == null && anomalie == null) {
            rapprochement.sansNom(ligne).ifPresent(manque -> fautes.add(faute(ligne, manque)));
            if (!ligne.confirmation().repond(AnomalieImport.A_CONFIRMER, NOM)) {
                homonymes.enBase(ligne).forEach(homonyme -> fautes.add(faute(ligne, Anomalie.sur(NOM,
                        AnomalieImport.A_CONFIRMER, designations.texte("personne", homonyme.id()),
                        homonyme.id()))));
            }
            Object cle = seulDeSonNom(ligne) ? null : homonymes.cleDuFichier(ligne);
            homonymesDuFichier.poser(ligne.numero(), cle == null ? List.of() : List.of(cle));
        }
        doublons.poser(ligne.numero(), rapprochement.clesDuFichier(ligne, avant));
        return new Cas(lue, ligne, avant, fautes);
    }

    /** A person says that it is nobody else of the file. */
    private static boolean seulDeSonNom(LignePreparee ligne) {
        return ligne.confirmation().repond(AnomalieImport.HOMONYME_DU_FICHIER, NOM);
    }

    private LigneExaminee conclure(Cas cas) {
        LignePreparee ligne = cas.ligne();
        List<Faute> fautes = new ArrayList<>(cas.fautes());
        if (sauvetage != null && sauvetage.deja(cas.lue())) {
            return new LigneExaminee(ligne.numero(), Sort.INCHANGEE, cas.avant(), null, List.of(),
                    ligne.nonReprises());
        }
        repetee(ligne, cas.avant(), fautes);
        if (!fautes.isEmpty()) {
            return attendre(cas, null, fautes);
        }
        Ligne avant = cas.avant();
        Ligne apres = avant == null
                ? creee(ligne)
                : sauvetage == null ? ligne.appliquer(descripteur, avant) : ligne.completer(avant);
        if (apres == avant) {
            return new LigneExaminee(ligne.numero(), Sort.INCHANGEE, avant, null, List.of(), ligne.nonReprises());
        }
        Annexe poste = posteDecrit(ligne);
        List<Anomalie> anomalies = poste == null || poste.avant() != null
                ? juge.juger(avant, apres)
                : juge.jugerAvec(poste, avant, apres);
        anomalies.stream().filter(Anomalie::bloquante).forEach(anomalie -> fautes.add(faute(ligne, anomalie)));
        if (poste != null && fautes.isEmpty()) {
            places.demander(ligne.numero(), avant, poste).forEach(refus -> fautes.add(faute(ligne, refus)));
        }
        return fautes.isEmpty()
                ? new LigneExaminee(ligne.numero(), avant == null ? Sort.CREEE : Sort.MODIFIEE, avant, apres,
                        List.of(), ligne.nonReprises(), !anomalies.isEmpty(), poste, null)
                : attendre(cas, apres, fautes);
    }

    private @Nullable Annexe posteDecrit(LignePreparee ligne) {
        Ligne decrit = ligne.posteDecrit();
        return decrit == null
                ? null
                : new Annexe(DescripteurPoste.POSTE, base.trouver(DescripteurPoste.POSTE, decrit.id()), decrit);
    }

    private LigneExaminee attendre(Cas cas, @Nullable Ligne apres, List<Faute> fautes) {
        Recuperee recuperee = sauver(cas, apres, fautes);
        return recuperee != null && recuperee.deja()
                ? new LigneExaminee(cas.ligne().numero(), Sort.INCHANGEE, cas.avant(), null, List.of(),
                        cas.ligne().nonReprises())
                : LigneExaminee.enAttente(cas.ligne().numero(), cas.avant(), fautes, cas.ligne().nonReprises(),
                        recuperee);
    }

    private @Nullable Recuperee sauver(Cas cas, @Nullable Ligne apres, List<Faute> fautes) {
        if (sauvetage == null) {
            return null;
        }
        return apres == null
                ? sauvetage.sauver(cas.lue(), cas.ligne(), cas.avant(), fautes)
                : sauvetage.sauver(cas.lue(), cas.avant(), apres, fautes);
    }

    /** What becomes of a line of the former program that seemed right, and that was refused when it was written. */
    public Optional<LigneExaminee> malgre(LigneTableur lue, LigneExaminee examinee, List<Faute> fautes) {
        Ligne apres = examinee.apres();
        return sauvetage == null || apres == null
                ? Optional.empty()
                : Optional.of(LigneExaminee.enAttente(examinee.numero(), examinee.avant(), fautes,
                        examinee.nonReprises(), sauvetage.sauver(lue, examinee.avant(), apres, fautes)));
    }

    private void repetee(LignePreparee ligne, @Nullable Ligne avant, List<Faute> fautes) {
        for (Object cle : rapprochement.clesDuFichier(ligne, avant)) {
            Integer premiere = doublons.premiere(ligne.numero(), cle);
            if (premiere != null) {
                fautes.add(faute(ligne, Anomalie.surLigne(AnomalieImport.LIGNE_EN_DOUBLE, premiere)));
                return;
            }
        }
        Object cle = avant == null && !seulDeSonNom(ligne) ? homonymes.cleDuFichier(ligne) : null;
        Integer homonyme = cle == null ? null : homonymesDuFichier.premiere(ligne.numero(), cle);
        if (homonyme != null) {
            fautes.add(faute(ligne, Anomalie.sur(NOM, AnomalieImport.HOMONYME_DU_FICHIER, homonyme)));
        }
    }

    private Ligne creee(LignePreparee ligne) {
        UUID id = Objects.requireNonNullElseGet(ligne.id(),
                () -> rapprochement.idNouveau(ligne).orElseGet(ids::nouveau));
        Ligne creee = ligne.creer(descripteur, id);
        return sauvetage == null ? creee : sauvetage.ranger(creee);
    }

    private Faute faute(LignePreparee ligne, Anomalie anomalie) {
        return Faute.de(descripteur, ligne.numero(), anomalie, ligne::texte);
    }
}
