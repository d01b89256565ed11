package fr.siimop.modele.droits;

import static fr.siimop.modele.descripteur.Portee.NATIONAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.poste.PeriodeOuverture;

/**
 * Rights that each function gives (B-07, B-08): the ARS writes the terrains of its subdivisions, the scolarité their
 * internes, each reads the other's; both write the parcours as it goes, stages in another CHU and disponibilités
 * included. The coordonnateurs write the postes of their specialty while the ARS lets them. Internes and RTS see
 * their own data on web pages and receive no table.
 */
public final class DroitsParDefaut {

    private static final Set<String> TENUES_PAR_L_ARS = Set.of("etablissement", "terrain", "intervenant",
            "demande_terrain", "piece_terrain", "agrement", "lien_agrement", "poste", "periode_ouverture",
            "activite_semestrielle", "ligne_reprise");
    private static final Set<String> TENUES_PAR_LA_SCOLARITE = Set.of("personne", "fonction", "interne",
            "rang_concours", "activite_semestrielle", "validation_phase", "these", "diplome", "ligne_reprise");

    private final Map<UUID, String> subdivisions;
    private final Map<String, Set<String>> lecture = new HashMap<>();
    private final Map<String, Set<String>> ecriture = new HashMap<>();
    private final Map<String, List<OuverturePermise>> ouvertures = new HashMap<>();

    private DroitsParDefaut(Map<UUID, String> subdivisions) {
        this.subdivisions = subdivisions;
    }

    /**
     * Rights of a person.
     *
     * @param actives      functions in force
     * @param subdivisions code of each subdivision, by id
     * @param periodes     in which coordonnateurs open postes on this day
     */
    public static Droits de(List<Fonction> actives, Map<UUID, String> subdivisions, List<PeriodeOuverture> periodes) {
        DroitsParDefaut droits = new DroitsParDefaut(subdivisions);
        actives.forEach(droits::ajouter);
        actives.forEach(fonction -> periodes.forEach(periode -> droits.ouvrir(fonction, periode)));
        return new Droits(droits.lecture, droits.ecriture, droits.ouvertures);
    }

    /** The same on a day when coordonnateurs open nothing. */
    public static Droits de(List<Fonction> actives, Map<UUID, String> subdivisions) {
        return de(actives, subdivisions, List.of());
    }

    /** Who already writes all the postes of the subdivision is not limited by being its coordonnateur too. */
    private void ouvrir(Fonction fonction, PeriodeOuverture periode) {
        UUID specialite = fonction.des();
        String portee = subdivisions.get(periode.subdivision());
        if (fonction.type() != TypeFonction.COORDONNATEUR || specialite == null || portee == null
                || !periode.subdivision().equals(fonction.subdivision()) || !periode.concerne(specialite)) {
            return;
        }
        Set<String> ecrites = ecriture.computeIfAbsent("poste", table -> new HashSet<>());
        if (ecrites.add(portee)) {
            ouvertures.put(portee, new ArrayList<>());
        }
        List<OuverturePermise> limites = ouvertures.get(portee);
        if (limites != null) {
            limites.add(new OuverturePermise(periode.semestre(), specialite));
        }
    }

    private void ajouter(Fonction fonction) {
        List<String> perimetre = perimetre(fonction);
        if (perimetre.isEmpty()) {
            return;
        }
        switch (fonction.type()) {
            case ADMIN -> {
                lire(table -> true, perimetre);
                ecrire(table -> true, perimetre);
            }
            case DGOS -> lire(table -> true, perimetre);
            case ARS -> {
                lire(table -> true, perimetre);
                ecrire(TENUES_PAR_L_ARS::contains, perimetre);
                // A practitioner met on a terrain is entered with it; he has no subdivision.
                ecrire("personne"::equals, List.of(NATIONAL));
            }
            case SCOLARITE -> {
                lire(table -> true, perimetre);
                ecrire(TENUES_PAR_LA_SCOLARITE::contains, perimetre);
            }
            case COORDONNATEUR -> lire(table -> true, perimetre);
            case REPRESENTANT -> lire(DroitsParDefaut::nationale, perimetre);
            case RTS, INTERNE -> {
                // web pages only
            }
        }
    }

    /** A national function tied to a subdivision gives nothing: whoever writes that subdivision could have made it. */
    private List<String> perimetre(Fonction fonction) {
        if (fonction.type().nationale()) {
            return fonction.subdivision() == null ? toutes() : List.of();
        }
        String code = fonction.subdivision() == null ? null : subdivisions.get(fonction.subdivision());
        return code == null ? List.of() : List.of(code);
    }

    private List<String> toutes() {
        List<String> portees = new ArrayList<>(subdivisions.values());
        portees.add(NATIONAL);
        return portees;
    }

    /** Rows without a subdivision, such as those of professionals, are read with those of any subdivision. */
    private void lire(Predicate<String> tables, List<String> portees) {
        for (DescripteurEntite<?> descripteur : RegistreSiimop.REGISTRE.tous()) {
            if (tables.test(descripteur.table())) {
                Set<String> lues = lecture.computeIfAbsent(descripteur.table(), table -> new HashSet<>());
                lues.add(NATIONAL);
                if (!descripteur.portee().nationale()) {
                    lues.addAll(portees);
                }
            }
        }
    }

    private void ecrire(Predicate<String> tables, List<String> portees) {
        for (DescripteurEntite<?> descripteur : RegistreSiimop.REGISTRE.tous()) {
            if (tables.test(descripteur.table())) {
                ecriture.computeIfAbsent(descripteur.table(), table -> new HashSet<>()).addAll(portees);
            }
        }
    }

    private static boolean nationale(String table) {
        return RegistreSiimop.REGISTRE.descripteur(table).portee().nationale();
    }
}
