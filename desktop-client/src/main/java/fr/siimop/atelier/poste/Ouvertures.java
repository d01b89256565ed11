package fr.siimop.atelier.poste;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Semestre;

/** Covers a table with the opening of postes, or with their count, read in the background. */
public final class Ouvertures {

    private Ouvertures() {}

    /**
     * Proposes to open postes on the agréments of the rows selected, or of all those shown when one row at most is.
     *
     * @param colonne that holds the agrément of a row, or {@code null} when the rows are agréments
     */
    public static void ouvrir(EcranTable ecran, @Nullable String colonne) {
        List<Ligne> touchees = ecran.modele().selection().lignesTouchees().mapToObj(ecran.modele()::ligne).toList();
        if (touchees.size() > 1) {
            ouvrir(ecran, colonne, touchees, "ceux des lignes choisies");
        } else if (colonne == null) {
            ouvrir(ecran, null, List.copyOf(ecran.modele().lignes()), "ceux des lignes montrées");
        } else {
            // an agrément without a poste of the semester that the table shows is just what is to be opened
            ecran.modele().lignesSansFiltre(DescripteurPoste.SEMESTRE.id(), lignes -> ouvrir(ecran, colonne, lignes,
                    "ceux des lignes montrées, tous semestres confondus"));
        }
    }

    private static void ouvrir(EcranTable ecran, @Nullable String colonne, List<Ligne> lignes, String provenance) {
        ServicesGrille services = ecran.modele().services();
        services.fond().execute(() -> {
            Set<UUID> ids = new LinkedHashSet<>();
            for (Ligne ligne : lignes) {
                Object id = colonne == null
                        ? ligne.id()
                        : ligne.valeur(ecran.modele().descripteur().position(colonne));
                if (id instanceof UUID agrement) {
                    ids.add(agrement);
                }
            }
            List<Agrement> agrements = ids.stream().flatMap(id -> Entites
                    .de(DescripteurAgrement.AGREMENT, services.source().trouver("agrement", id)).stream())
                    .sorted(Comparator.comparing(Agrement::numero)).toList();
            List<Semestre> semestres = semestres(services);
            services.ui().execute(() -> ecran.recouvrir(
                    new VueOuverture(services, agrements, provenance, semestres, ecran::decouvrir, phrase -> {
                        ecran.decouvrir();
                        ecran.modele().annonce().set(new Annonce(phrase, true));
                    })));
        });
    }

    public static void compter(EcranTable ecran) {
        ServicesGrille services = ecran.modele().services();
        services.fond().execute(() -> {
            List<Semestre> semestres = semestres(services);
            services.ui().execute(() -> ecran.recouvrir(new VueAdequation(services, semestres, ecran::decouvrir,
                    postes -> ecran.modele().criteres().poser(List.of(new Filtre.Lignes(postes)),
                            List.copyOf(ecran.modele().tris()), ""))));
        });
    }

    private static List<Semestre> semestres(ServicesGrille services) {
        return Entites.de(DescripteurSemestre.SEMESTRE, services.source().lignes("semestre")).stream()
                .sorted(Comparator.comparing(Semestre::debut)).toList();
    }
}
