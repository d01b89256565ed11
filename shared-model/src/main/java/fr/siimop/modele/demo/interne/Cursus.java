package fr.siimop.modele.demo.interne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.interne.Parcours.Etape;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.cursus.DecisionJury;
import fr.siimop.modele.interne.cursus.Diplome;
import fr.siimop.modele.interne.cursus.ResultatThese;
import fr.siimop.modele.interne.cursus.These;
import fr.siimop.modele.interne.cursus.TypeDiplome;
import fr.siimop.modele.interne.cursus.ValidationPhase;
import fr.siimop.modele.referentiel.Ufr;

/**
 * Juries, thesis and diplomas of the internes, as their semesters make them: a jury at the end of each phase, the thesis
 * and the State diploma before the consolidation, the DES at the end.
 */
public final class Cursus {

    private static final int SEMESTRES_AVANT_SUJET = 4;

    private final Hasard hasard;
    private final Reference reference;
    private final Calendrier calendrier;
    private final Defauts defauts;
    private final Consumer<ValidationPhase> jurys;
    private final SujetsThese sujets;
    private final List<These> theses = new ArrayList<>();
    private final List<Diplome> diplomes = new ArrayList<>();

    public Cursus(long graine, Reference reference, Calendrier calendrier, Defauts defauts,
            Consumer<ValidationPhase> jurys) {
        this.hasard = new Hasard(graine, "cursus");
        this.reference = reference;
        this.calendrier = calendrier;
        this.defauts = defauts;
        this.jurys = jurys;
        this.sujets = new SujetsThese(hasard);
    }

    public void suivre(Inscription inscription, List<Etape> etapes) {
        LocalDate dernierJury = jurys(inscription, etapes);
        boolean fini = etapes.getLast().semestre() < calendrier.courant();
        LocalDate consolidation = etapes.stream().filter(e -> e.phase() == Phase.CONSO).findFirst()
                .map(e -> Calendrier.debut(e.semestre())).orElse(null);
        if (consolidation != null) {
            if (!defauts.porte(Defaut.THESE_NON_ENREGISTREE, inscription.id())) {
                soutenir(inscription, consolidation.minusDays(hasard.entre(42, 260)));
            }
        } else if (fini) {
            soutenir(inscription, Calendrier.debut(etapes.getLast().semestre() + 1).minusDays(hasard.entre(42, 500)));
        } else if (etapes.size() >= SEMESTRES_AVANT_SUJET && !inscription.demo()) {
            preparer(inscription);
        }
        if (fini) {
            LocalDate jury = dernierJury == null ? veille(etapes.getLast().semestre() + 1) : dernierJury;
            diplome(inscription, TypeDiplome.DES, reference.des().get(inscription.des()).id(),
                    jury.plusDays(hasard.entre(7, 18)));
        }
    }

    /** @return of the last phase, when it is validated */
    private @Nullable LocalDate jurys(Inscription inscription, List<Etape> etapes) {
        LocalDate dernier = null;
        boolean manque = defauts.porte(Defaut.JURY_NON_ENREGISTRE, inscription.id());
        for (int i = 0; i < etapes.size(); i++) {
            Phase phase = etapes.get(i).phase();
            if (phase == null) {
                return null;
            }
            boolean derniere = i + 1 == etapes.size();
            Phase suivante = derniere ? null : etapes.get(i + 1).phase();
            boolean quittee = derniere
                    ? etapes.get(i).semestre() < calendrier.courant()
                    : suivante != null && suivante.compareTo(phase) > 0;
            if (quittee) {
                boolean prolongee = i > 0 && etapes.get(i - 1).phase() == phase;
                if (prolongee && hasard.chance(15)) {
                    jury(inscription, phase, veille(etapes.get(i).semestre()), DecisionJury.AJOURNEE);
                }
                dernier = veille(etapes.get(i).semestre() + 1);
                if (!manque || suivante != inscription.bilan().phase()) {
                    jury(inscription, phase, dernier, DecisionJury.VALIDEE);
                }
            }
        }
        return dernier;
    }

    /** A day of work in the five weeks before a semester. */
    private LocalDate veille(int semestre) {
        return Calendrier.debut(semestre).minusDays(7L * hasard.entier(5) + hasard.entre(3, 6));
    }

    private void jury(Inscription inscription, Phase phase, LocalDate date, DecisionJury decision) {
        jurys.accept(new ValidationPhase(hasard.id(), inscription.id(), phase, date, decision,
                reference.des().get(inscription.des()).id(),
                decision == DecisionJury.AJOURNEE ? "Un semestre de plus avant la décision" : null));
    }

    private void soutenir(Inscription inscription, LocalDate date) {
        these(inscription, ResultatThese.SOUTENUE, date);
        diplome(inscription, TypeDiplome.ETAT, null, date.plusDays(hasard.entre(7, 34)));
    }

    /** Some have deposited their subject, a few have already defended. */
    private void preparer(Inscription inscription) {
        int tire = hasard.entier(1000);
        LocalDate rentree = Calendrier.debut(calendrier.courant());
        if (tire < 40) {
            soutenir(inscription, rentree.minusDays(hasard.entre(42, 200)));
        } else if (tire < 46) {
            these(inscription, ResultatThese.AJOURNEE, rentree.minusDays(hasard.entre(10, 90)));
        } else if (tire < 220) {
            these(inscription, ResultatThese.INSCRITE,
                    hasard.chance(400) ? rentree.plusDays(hasard.entre(90, 250)) : null);
        }
    }

    private void these(Inscription inscription, ResultatThese resultat, @Nullable LocalDate date) {
        theses.add(new These(hasard.id(), inscription.id(), resultat, date, sujets.titre(), sujets.directeur(),
                ufr(inscription)));
    }

    private void diplome(Inscription inscription, TypeDiplome type, @Nullable UUID des, LocalDate date) {
        String numero = String.format(Locale.ROOT, "%s-%d-%05d", type, date.getYear(), inscription.rang());
        diplomes.add(new Diplome(hasard.id(), inscription.id(), type, des, date, hasard.chance(850) ? numero : null,
                ufr(inscription)));
    }

    private @Nullable UUID ufr(Inscription inscription) {
        List<Ufr> ufrs = reference.ufrs(inscription.lieu(), inscription.filiere());
        return ufrs.isEmpty() ? null : ufrs.getFirst().id();
    }

    public List<These> theses() {
        return theses;
    }

    /** All of them once everybody was followed, some dated before the thesis. */
    public List<Diplome> diplomes() {
        int reste = Defaut.DIPLOME_AVANT_THESE.nombre(diplomes.size());
        int[] ordre = hasard.permutation(diplomes.size());
        for (int i = 0; i < ordre.length && reste > 0; i++) {
            Diplome diplome = diplomes.get(ordre[i]);
            if (diplome.type() == TypeDiplome.ETAT) {
                diplomes.set(ordre[i], new Diplome(diplome.id(), diplome.interne(), diplome.type(), diplome.des(),
                        diplome.dateObtention().minusDays(45), diplome.numero(), diplome.ufr()));
                defauts.noter(Defaut.DIPLOME_AVANT_THESE, diplome.id());
                reste--;
            }
        }
        return diplomes;
    }
}
