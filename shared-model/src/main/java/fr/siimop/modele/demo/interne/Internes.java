package fr.siimop.modele.demo.interne;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.identifiant.Ine;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.OptionDes;
import fr.siimop.modele.referentiel.Ufr;

/** Rows of the internes as planned: numbers, UFR, option or FST, status. */
public final class Internes {

    private static final String LETTRES_RNIE = "ABCDEFGHJK";
    private static final String LETTRES_CLE = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private final Hasard hasard;
    private final Reference reference;
    private final Calendrier calendrier;
    private final Rangs rangs;
    private final Defauts defauts;
    private final Map<String, Integer> numeros = new HashMap<>();
    private final Map<Integer, String> parRang = new HashMap<>();

    public Internes(long graine, Reference reference, Calendrier calendrier, Rangs rangs, Defauts defauts,
            List<Inscription> inscriptions) {
        this.hasard = new Hasard(graine, "internes");
        this.reference = reference;
        this.calendrier = calendrier;
        this.rangs = rangs;
        this.defauts = defauts;
        for (Inscription inscription : inscriptions) {
            String prefixe = inscription.lieu().region();
            parRang.put(inscription.rang(),
                    prefixe + String.format(Locale.ROOT, "%06d", numeros.merge(prefixe, 1, Integer::sum)));
        }
    }

    public String numero(Inscription inscription) {
        return parRang.getOrDefault(inscription.rang(), "");
    }

    public List<Interne> lignes(List<Inscription> inscriptions) {
        List<Interne> lignes = new ArrayList<>(inscriptions.size());
        inscriptions.forEach(inscription -> lignes.add(ligne(inscription)));
        return lignes;
    }

    private Interne ligne(Inscription inscription) {
        Des des = reference.des().get(inscription.des());
        Phase phase = phase(inscription);
        boolean specialise = phase != Phase.SOCLE && !inscription.demo();
        List<OptionDes> options = reference.options(inscription.des());
        OptionDes option = specialise && !options.isEmpty() && hasard.chance(220) ? hasard.parmi(options) : null;
        UUID fst = specialise && option == null && hasard.chance(130) ? hasard.parmi(reference.fst()).id() : null;
        List<Ufr> ufrs = reference.ufrs(inscription.lieu(), inscription.filiere());
        return new Interne(inscription.id(), numero(inscription), inscription.personne(),
                hasard.chance(12) && !inscription.demo() ? null : ine(inscription),
                inscription.lieu().subdivision().id(), ufrs.isEmpty() ? null : hasard.parmi(ufrs).id(),
                reference.filiere(inscription.filiere()), des.id(), option == null ? null : option.id(), fst, phase,
                inscription.promotion(), concours(inscription), des.code().equals("MGE") && hasard.chance(45),
                Promotions.sansPhases(inscription) ? Regime.ANCIEN : Regime.R3C, statut(inscription));
    }

    private @Nullable Phase phase(Inscription inscription) {
        Phase juste = inscription.bilan().phase();
        if (juste != null && defauts.porte(Defaut.PHASE_ERRONEE, inscription.id())) {
            return juste == Phase.SOCLE ? Phase.APPRO : Phase.SOCLE;
        }
        return juste;
    }

    private TypeConcours concours(Inscription inscription) {
        if (rangs.sansRang(inscription)) {
            return TypeConcours.AUTRE;
        }
        return switch (inscription.filiere()) {
            case Reference.PHARMACIE -> TypeConcours.INTERNAT_PHARMACIE;
            case Reference.ODONTOLOGIE -> TypeConcours.INTERNAT_ODONTOLOGIE;
            default -> inscription.promotion() >= Rangs.PREMIERE_EDN ? TypeConcours.EDN : TypeConcours.ECN;
        };
    }

    private StatutInterne statut(Inscription inscription) {
        int depuis = calendrier.courant() - inscription.bilan().dernier();
        return depuis == 0 ? StatutInterne.ACTIF : depuis <= 2 ? StatutInterne.INACTIF : StatutInterne.ARCHIVE;
    }

    /** The five forms in use (2.15); the rank makes each one unique. */
    private String ine(Inscription inscription) {
        int rang = inscription.rang();
        int tire = hasard.entier(100);
        int annee = inscription.promotion() - 2006;
        if (tire < 45) {
            return Ine.beaAvecCle(String.format(Locale.ROOT, "%02d030%05d", annee, rang));
        }
        if (tire < 65) {
            return Ine.base36AvecCle(String.format(Locale.ROOT, "0G%02d%05d%s", annee, rang, "D"));
        }
        if (tire < 98) {
            return String.format(Locale.ROOT, "09%02d%05d", annee, rang) + lettre(LETTRES_RNIE)
                    + lettre(LETTRES_RNIE);
        }
        String sorte = tire == 98 ? "A" : "D";
        return String.format(Locale.ROOT, "%04d%s%05d", inscription.promotion(), sorte, rang) + lettre(LETTRES_CLE);
    }

    private char lettre(String alphabet) {
        return alphabet.charAt(hasard.entier(alphabet.length()));
    }
}
