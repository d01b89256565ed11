package fr.siimop.modele.demo.poste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.NatureLien;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.matiere.Repartition;
import fr.siimop.modele.demo.poste.Besoins.Groupe;
import fr.siimop.modele.demo.poste.Liens.Lien;
import fr.siimop.modele.demo.terrain.Autorisation;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.TypeEtablissement;

/** Posts of the semester being prepared, sized on the need (CH-03), and some of the two semesters before. */
public final class Postes {

    private static final List<String> INDICATIONS = List.of("Gardes senior", "Urgences incluses", "Demi-gardes",
            "3 mois + 3 mois", "Équipe mobile", "Astreintes");
    private static final String MEDECINE_GENERALE = "MGE";

    private final Hasard hasard;
    private final Reference reference;
    private final Calendrier calendrier;
    private final Accueil accueil;
    private final Map<UUID, Lien> liens;
    private final Map<String, Integer> numeros = new HashMap<>();
    private final List<Poste> postes = new ArrayList<>();
    private final Map<UUID, Autorisation> autorisations = new HashMap<>();
    private final Affectations affectations = new Affectations();

    public Postes(long graine, Reference reference, Calendrier calendrier, Accueil accueil, Map<UUID, Lien> liens) {
        this.hasard = new Hasard(graine, "postes");
        this.reference = reference;
        this.calendrier = calendrier;
        this.accueil = accueil;
        this.liens = liens;
    }

    public List<Poste> construire(int total, List<Groupe> groupes, List<Autorisation> toutes, Defauts defauts) {
        int passes = total * 18 / 100;
        int anciens = total * 7 / 100;
        int prepares = total - passes - anciens;
        int demo = new PosteDemo(this, toutes, calendrier).ouvrir();
        int juniors = prepares * 37 / 100;
        ouvrir(calendrier.prepare(), juniors, groupes.stream().filter(g -> g.phase() == Phase.CONSO).toList());
        ouvrir(calendrier.prepare(), prepares - juniors - demo,
                groupes.stream().filter(g -> g.phase() != Phase.CONSO).toList());
        planter(demo, toutes, defauts);
        ouvrir(calendrier.courant(), passes, groupes);
        ouvrir(calendrier.courant() - 1, anciens, groupes);
        return postes;
    }

    public Affectations affectations() {
        return affectations;
    }

    private void ouvrir(int semestre, int nombre, List<Groupe> tous) {
        LocalDate jour = Calendrier.debut(semestre);
        boolean prepare = semestre == calendrier.prepare();
        List<Groupe> groupes = tous.stream().map(groupe -> enVigueur(groupe, jour))
                .filter(groupe -> !groupe.candidats().isEmpty()).toList();
        int[] parts = Repartition.partsAuMoinsUne(nombre, groupes.stream().mapToDouble(Groupe::internes).toArray());
        for (int g = 0; g < parts.length; g++) {
            Groupe groupe = groupes.get(g);
            int places = places(groupe, parts[g]);
            int[] ordre = hasard.permutation(groupe.candidats().size());
            for (int i = 0; i < parts[g]; i++) {
                int siennes = places / parts[g] + (i < places % parts[g] ? 1 : 0);
                ajouter(semestre, groupe, groupe.candidats().get(ordre[i % ordre.length]),
                        Math.min(prepare ? 99 : hasard.entre(1, 6), siennes));
            }
        }
    }

    private Groupe enVigueur(Groupe groupe, LocalDate jour) {
        long cle = Accueil.cle(groupe.lieu(), groupe.des(), groupe.phase());
        return new Groupe(groupe.lieu(), groupe.des(), groupe.phase(), groupe.internes(), accueil.actifs(cle, jour));
    }

    /**
     * 107 % rounded up, or two more than the internes when they are few and choose in amphi; never fewer than one by
     * post.
     */
    private int places(Groupe groupe, int postesDuGroupe) {
        int internes = groupe.internes();
        boolean amphi = groupe.phase() != Phase.CONSO;
        int seuil = amphi && internes < 15 ? internes + 2 : (internes * 107 + 99) / 100;
        return Math.max(postesDuGroupe, seuil + (amphi ? hasard.entier(2 + internes / 12) : 0));
    }

    private void ajouter(int semestre, Groupe groupe, Autorisation autorisation, int places) {
        Phase phase = groupe.phase();
        boolean junior = phase == Phase.CONSO;
        Lien lien = lien(autorisation);
        boolean lie = lien != null && lien.autre().actif(Calendrier.debut(semestre)) && hasard.chance(700);
        boolean deuxPhases = !junior && hasard.chance(250)
                && autorisation.agrement().phases().contient(Phase.SOCLE)
                && autorisation.agrement().phases().contient(Phase.APPRO);
        boolean prepare = semestre == calendrier.prepare();
        Poste poste = poste(semestre, autorisation, lie ? lien : null,
                deuxPhases ? Phases.de(Phase.SOCLE, Phase.APPRO) : Phases.de(phase),
                junior && hasard.chance(850) ? 12 : 6, places, junior && hasard.chance(120),
                indication(groupe, autorisation), !prepare || hasard.chance(850));
        if (!prepare) {
            affectations.offrir(semestre, groupe, autorisation, poste);
        }
    }

    @Nullable
    Lien lien(Autorisation autorisation) {
        return liens.get(autorisation.agrement().id());
    }

    Poste poste(int semestre, Autorisation autorisation, @Nullable Lien lien, Phases phases, int mois, int places,
            boolean decale, @Nullable String indication, boolean valide) {
        TypePoste type = lien == null
                ? TypePoste.SIMPLE
                : lien.nature() == NatureLien.COUPLE ? TypePoste.COUPLE : TypePoste.MIXTE;
        UUID agrement = autorisation.agrement().id();
        int numero = numeros.merge(agrement + "/" + semestre, 1, Integer::sum);
        String libelle = autorisation.stage().terrain().libelle();
        Poste poste = new Poste(hasard.id(), Integer.toString(numero),
                numero == 1 ? libelle : libelle + " – n° " + numero, agrement,
                lien == null ? null : lien.autre().agrement().id(), Calendrier.id(semestre), type,
                type != TypePoste.SIMPLE && hasard.chance(80) ? AccesResponsable.SECOND : AccesResponsable.REFERENT,
                phases, mois, places, decale, indication, valide);
        postes.add(poste);
        autorisations.put(poste.id(), autorisation);
        return poste;
    }

    private @Nullable String indication(Groupe groupe, Autorisation autorisation) {
        if (reference.des().get(groupe.des()).code().equals(MEDECINE_GENERALE)) {
            TypeEtablissement type = autorisation.stage().etablissement().type();
            boolean ville = type == TypeEtablissement.PRATICIEN || type == TypeEtablissement.MSP;
            return !ville ? null : switch (groupe.phase()) {
                case SOCLE -> "Niveau 1";
                case APPRO -> hasard.chance(600) ? "SASPAS" : "FE ambulatoire";
                case CONSO -> "Niveau 3";
            };
        }
        return hasard.chance(60) ? hasard.parmi(INDICATIONS) : null;
    }

    /** Some opened posts are moved to an agrément that has run out (I-17). */
    private void planter(int demo, List<Autorisation> toutes, Defauts defauts) {
        LocalDate jour = Calendrier.debut(calendrier.prepare());
        Map<Long, Autorisation> echus = new HashMap<>();
        for (Autorisation a : toutes) {
            LocalDate fin = a.agrement().fin();
            if (fin != null && fin.isBefore(jour) && a.agrement().type() == TypeAgrement.PRINCIPAL
                    && !defauts.porte(Defaut.NUMERO_AGREMENT_ERRONE, a.agrement().id())) {
                a.agrement().phases().ensemble()
                        .forEach(phase -> echus.put(Accueil.cle(a.stage().lieu(), a.des(), phase), a));
            }
        }
        int ouverts = postes.size();
        int reste = Defaut.AGREMENT_ECHU_SUR_POSTE_OUVERT.nombre(ouverts);
        int[] ordre = hasard.permutation(ouverts);
        for (int i = 0; i < ouverts && reste > 0; i++) {
            Poste p = postes.get(ordre[i]);
            Autorisation juste = autorisations.get(p.id());
            if (ordre[i] < demo || juste == null || p.phases().ensemble().size() > 1) {
                continue;
            }
            Autorisation echu = echus
                    .get(Accueil.cle(juste.stage().lieu(), juste.des(), p.phases().ensemble().iterator().next()));
            if (echu != null && p.agrementLie() == null) {
                int numero = numeros.merge(echu.agrement().id() + "/" + calendrier.prepare(), 1, Integer::sum);
                postes.set(ordre[i], new Poste(p.id(), Integer.toString(numero), echu.stage().terrain().libelle(),
                        echu.agrement().id(), null, p.semestre(), p.type(), p.acces(), p.phases(), p.dureeMois(),
                        p.places(), p.decale(), p.indication(), p.valideArs()));
                defauts.noter(Defaut.AGREMENT_ECHU_SUR_POSTE_OUVERT, p.id());
                reste--;
            }
        }
    }
}
