package fr.siimop.modele.demo.terrain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.matiere.Repartition;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.identifiant.NumeroAgrement;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.OptionDes;
import fr.siimop.modele.terrain.EtatTerrain;

/**
 * Agréments of each terrain: a principal one in force; for three terrains in five the one it replaced; some
 * complementary ones for other DES, some functional ones for options and FST.
 */
public final class Agrements {

    static final Phases TOUTES = Phases.de(Phase.SOCLE, Phase.APPRO, Phase.CONSO);
    private static final List<Phases> PHASES = List.of(TOUTES, TOUTES, TOUTES, TOUTES,
            Phases.de(Phase.SOCLE, Phase.APPRO), Phases.de(Phase.SOCLE, Phase.APPRO),
            Phases.de(Phase.SOCLE, Phase.APPRO), Phases.de(Phase.APPRO, Phase.CONSO),
            Phases.de(Phase.APPRO, Phase.CONSO), Phases.de(Phase.APPRO), Phases.de(Phase.SOCLE));
    private static final Phases FONCTIONNELLES = Phases.de(Phase.APPRO, Phase.CONSO);
    /** Codes of specialty of the numbers of form B that the sources show; the others are made up from the rank. */
    private static final Map<String, Integer> CODES_FORME_B = Map.of("MCA", 4, "PED", 25);

    private final Hasard hasard;
    private final Reference reference;
    private final Calendrier calendrier;
    private final List<Stage> stages;
    private final List<Autorisation> autorisations = new ArrayList<>();
    private final Map<UUID, Integer> ordres = new HashMap<>();
    private final Map<UUID, Set<UUID>> accordes = new HashMap<>();
    private final int[] poidsComplementaires;

    public Agrements(long graine, Reference reference, Calendrier calendrier, List<Stage> stages) {
        this.hasard = new Hasard(graine, "agrements");
        this.reference = reference;
        this.calendrier = calendrier;
        this.stages = stages;
        this.poidsComplementaires = Repartition.cumul(reference.poidsDes(Reference.MEDECINE));
    }

    public List<Autorisation> construire(int total, Defauts defauts) {
        int n = stages.size();
        int anciens = n * 3 / 5;
        int fonctionnels = n / 4;
        int[] ordre = hasard.permutation(n);
        boolean[] renouvele = new boolean[n];
        for (int i = 0; i < anciens; i++) {
            renouvele[ordre[i]] = true;
        }
        for (int i = 0; i < n; i++) {
            principal(stages.get(i), renouvele[i], i == 0 || stages.get(i).des() != stages.get(i - 1).des());
        }
        int demo = fonctionnelDeDemonstration();
        for (int i = demo; i < fonctionnels; i++) {
            fonctionnel(hasard.parmi(stages));
        }
        while (autorisations.size() < total) {
            complementaire(hasard.parmi(stages));
        }
        planter(defauts);
        return autorisations;
    }

    private void principal(Stage stage, boolean renouvele, boolean premier) {
        int annees = hasard.chance(850) || premier ? 5 : hasard.chance(600) ? 1 : 3;
        int recul = annees == 5 ? hasard.entier(9) : annees == 3 ? hasard.entier(5) : 0;
        int debut = calendrier.courant() - recul;
        Phases phases = premier ? TOUTES : hasard.parmi(PHASES);
        if (renouvele) {
            UUID des = reference.des().get(stage.des()).id();
            LocalDate fin = Calendrier.debut(debut).minusDays(1);
            ajouter(stage, stage.des(), new Agrement(hasard.id(), numero(stage), stage.terrain().id(),
                    TypeAgrement.PRINCIPAL, des, null, null, phases, 5, fin.plusDays(1).minusYears(5), fin,
                    EtatAgrement.ACTIF, null));
        }
        ajouter(stage, TypeAgrement.PRINCIPAL, stage.des(), null, null, phases, annees, debut, premier);
    }

    private void complementaire(Stage stage) {
        int des = hasard.selonPoids(poidsComplementaires);
        if (des != stage.des() && libre(stage, reference.des().get(des).id())) {
            ajouter(stage, TypeAgrement.COMPLEMENTAIRE, des, null, null, hasard.parmi(PHASES), 5,
                    calendrier.courant() - hasard.entier(9), false);
        }
    }

    private void fonctionnel(Stage stage) {
        List<OptionDes> options = reference.options(stage.des());
        if (!options.isEmpty() && hasard.chance(600)) {
            OptionDes option = hasard.parmi(options);
            libre(stage, option.id());
            ajouter(stage, TypeAgrement.FONCTIONNEL, stage.des(), option.id(), null, FONCTIONNELLES, 5,
                    calendrier.courant() - hasard.entier(9), false);
        } else {
            ajouter(stage, TypeAgrement.FONCTIONNEL, stage.des(), null, hasard.parmi(reference.fst()).id(),
                    FONCTIONNELLES, 5, calendrier.courant() - hasard.entier(9), false);
        }
    }

    /** The RTS of the demonstration may open a post in an option. */
    private int fonctionnelDeDemonstration() {
        for (Stage stage : stages) {
            List<OptionDes> options = reference.options(stage.des());
            if (stage.rts().equals(ComptesDemo.RTS.personne()) && !options.isEmpty()) {
                ajouter(stage, TypeAgrement.FONCTIONNEL, stage.des(), options.getLast().id(), null, FONCTIONNELLES, 5,
                        calendrier.courant() - 2, true);
                return 1;
            }
        }
        return 0;
    }

    private boolean libre(Stage stage, UUID quoi) {
        return accordes.computeIfAbsent(stage.terrain().id(), t -> new HashSet<>()).add(quoi);
    }

    /** @param sur never suspended nor withdrawn: each DES keeps a place to train */
    private void ajouter(Stage stage, TypeAgrement type, int des, @Nullable UUID option, @Nullable UUID fst,
            Phases phases, int annees, int debut, boolean sur) {
        boolean ferme = stage.terrain().etat() == EtatTerrain.FERME;
        EtatAgrement etat = ferme || !sur && hasard.chance(8)
                ? EtatAgrement.RETIRE
                : !sur && hasard.chance(5) ? EtatAgrement.SUSPENDU : EtatAgrement.ACTIF;
        LocalDate jour = Calendrier.debut(debut);
        int delai = debut >= calendrier.courant() - 1 ? 10 : 20 + hasard.entier(160);
        LocalDate change = etat == EtatAgrement.ACTIF ? null : jour.plusDays(delai);
        Des specialite = reference.des().get(des);
        boolean sansDes = fst != null;
        ajouter(stage, des, new Agrement(hasard.id(),
                type == TypeAgrement.PRINCIPAL && hasard.chance(80) ? formeB(stage, specialite) : numero(stage),
                stage.terrain().id(), type, sansDes ? null : specialite.id(), option, fst, phases, annees, jour,
                jour.plusYears(annees).minusDays(1), etat, change));
    }

    private void ajouter(Stage stage, int des, Agrement agrement) {
        autorisations.add(new Autorisation(agrement, stage, des));
    }

    private String numero(Stage stage) {
        return NumeroAgrement.de(stage.terrain().numero(), ordres.merge(stage.terrain().id(), 1, Integer::sum));
    }

    private String formeB(Stage stage, Des des) {
        int code = CODES_FORME_B.getOrDefault(des.code(), 30 + reference.rangDes(des.code()));
        return stage.terrain().numero() + String.format(Locale.ROOT, "M%02d9999", code);
    }

    private void planter(Defauts defauts) {
        int[] ordre = hasard.permutation(autorisations.size());
        int reste = Defaut.NUMERO_AGREMENT_ERRONE.nombre(autorisations.size());
        for (int i = 0; reste > 0; i++) {
            Autorisation juste = autorisations.get(ordre[i]);
            if (!juste.stage().rts().equals(ComptesDemo.RTS.personne())) {
                Agrement a = juste.agrement();
                String numero = fausser(a.numero(), reste--);
                autorisations.set(ordre[i],
                        new Autorisation(new Agrement(a.id(), numero, a.terrain(), a.type(), a.des(), a.optionDes(),
                                a.fst(), a.phases(), a.dureeAns(), a.debut(), a.fin(), a.etat(), a.dateEtat()),
                                juste.stage(), juste.des()));
                defauts.noter(Defaut.NUMERO_AGREMENT_ERRONE, a.id());
            }
        }
    }

    /** A terrain that does not exist, a letter O for a zero, a digit lost: what people and machines do. */
    private static String fausser(String numero, int sorte) {
        return switch (sorte % 3) {
            case 0 -> String.format(Locale.ROOT, "98%06d%s", sorte, numero.substring(8));
            case 1 -> numero.substring(0, 2) + numero.substring(2).replaceFirst("0", "O");
            default -> numero.substring(0, numero.length() - 1);
        };
    }
}
