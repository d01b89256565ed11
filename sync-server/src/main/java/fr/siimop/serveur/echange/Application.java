package fr.siimop.serveur.echange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.importation.examen.Examen;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.examen.Vraisemblance;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.serveur.journal.Unite;

/** Puts examined lines into a unit of work, each checked by the rules as if it had been typed. */
final class Application {

    private static final Set<CodeAnomalie> DEJA = Set.of(AnomalieSync.EXISTE_DEJA, AnomalieValeur.CLE_EN_DOUBLE);

    private final DescripteurEntite<?> descripteur;
    private final Correspondance correspondance;
    private final Examen examen;
    private final Ecrivain ecrivain;
    private final List<Faute> fautes = new ArrayList<>();
    private final Map<PrecisionStage, Integer> nonReprises = new EnumMap<>(PrecisionStage.class);
    private final Vraisemblance vraisemblance;
    private final @Nullable Recuperation recuperation;
    private final BooleanSupplier depassee;
    private final boolean refaisable;
    private int creees;
    private int modifiees;
    private int inchangees;
    private int enErreur;

    /**
     * @param depassee   whether the base has changed since the file was examined
     * @param refaisable it may be examined again then
     */
    Application(DescripteurEntite<?> descripteur, Correspondance correspondance, Examen examen, Ecrivain ecrivain,
            Unite unite, Vraisemblance vraisemblance, boolean reprise, BooleanSupplier depassee,
            boolean refaisable) {
        this.depassee = depassee;
        this.refaisable = refaisable;
        this.descripteur = descripteur;
        this.correspondance = correspondance;
        this.examen = examen;
        this.ecrivain = ecrivain;
        this.vraisemblance = vraisemblance;
        this.recuperation = reprise ? new Recuperation(unite) : null;
    }

    /** @param derniere lines of the last import of this table, 0 when there was none */
    BilanImport bilan(int derniere) {
        Ouvertures ouvertures = ecrivain.terminer();
        return new BilanImport(creees, modifiees, inchangees, enErreur, fautes, correspondance.inconnus(), nonReprises,
                true, vraisemblance.remarques(derniere), ouvertures,
                recuperation == null ? null : recuperation.bilan());
    }

    void appliquer(List<LigneTableur> lot) {
        Map<Integer, LigneTableur> lues = new HashMap<>();
        lot.forEach(ligne -> lues.put(ligne.numero(), ligne));
        List<LigneExaminee> aEcrire = new ArrayList<>();
        List<LigneExaminee> examinees = examen.examiner(lot);
        examinees.forEach(vraisemblance::ajouter);
        for (LigneExaminee ligne : examinees) {
            switch (ligne.sort()) {
                case CREEE, MODIFIEE -> aEcrire.add(ligne);
                case INCHANGEE -> {
                    inchangees++;
                    noter(ligne);
                }
                case A_VERIFIER, EN_ERREUR -> attendre(ligne);
            }
        }
        ecrivain.preparer(aEcrire);
        aEcrire.forEach(ligne -> ecrire(ligne, Objects.requireNonNull(lues.get(ligne.numero()))));
    }

    /** Of the former program, a line comes in all the same; what is wrong with it is said in either case. */
    private void attendre(LigneExaminee ligne) {
        fautes.addAll(ligne.fautes());
        Recuperation.Sort sort = recuperation == null
                ? Recuperation.Sort.REFUSEE
                : recuperation.ecrire(descripteur, ligne);
        switch (sort) {
            case CREEE -> creees++;
            case DEJA -> inchangees++;
            case REFUSEE -> enErreur++;
        }
    }

    private static Ligne apres(LigneExaminee ligne) {
        return Objects.requireNonNull(ligne.apres());
    }

    private void ecrire(LigneExaminee ligne, LigneTableur lue) {
        if (!ecrivain.inchangee(ligne) && depassee.getAsBoolean()) {
            refaireSiDepassee();
            refuser(ligne, lue, List.of(Faute.de(descripteur, ligne.numero(),
                    Anomalie.surLigne(AnomalieImport.MODIFIEE_ENTRE_TEMPS, descripteur.libelle()), p -> "")));
            return;
        }
        List<Anomalie> anomalies = ecrivain.ecrire(ligne);
        List<Faute> bloquantes = anomalies.stream().filter(Anomalie::bloquante)
                .map(anomalie -> Faute.de(descripteur, ligne.numero(), anomalie, p -> correspondance.texte(lue, p)))
                .toList();
        if (!bloquantes.isEmpty()) {
            if (ligne.avant() == null && anomalies.stream().map(Anomalie::type).anyMatch(DEJA::contains)) {
                refaireSiDepassee();
            }
            refuser(ligne, lue, bloquantes);
            return;
        }
        if (recuperation != null) {
            recuperation.compter(descripteur, apres(ligne), anomalies);
        }
        noter(ligne);
        if (ligne.avant() == null) {
            creees++;
        } else {
            modifiees++;
        }
    }

    /** Not when nobody else has committed since: then this very file, or what its author does not read, is in the way. */
    private void refaireSiDepassee() {
        if (refaisable && depassee.getAsBoolean()) {
            throw new ExamenDepasse();
        }
    }

    private void noter(LigneExaminee ligne) {
        ligne.nonReprises().forEach(precision -> nonReprises.merge(precision, 1, Integer::sum));
    }

    private void refuser(LigneExaminee ligne, LigneTableur lue, List<Faute> trouvees) {
        examen.malgre(lue, ligne, trouvees).ifPresentOrElse(this::attendre, () -> refuser(trouvees));
    }

    private void refuser(List<Faute> trouvees) {
        enErreur++;
        fautes.addAll(trouvees);
    }
}
