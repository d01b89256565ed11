package fr.siimop.modele.importation.but;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.exportation.ModeleActivites;
import fr.siimop.modele.exportation.ModeleActivites.ColonneH05;
import fr.siimop.modele.exportation.Modeles;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.PlanTableur;

/**
 * What a file is for.
 *
 * @param id          frozen name, of the command line and of the lots
 * @param table       from whose screen it is imported
 * @param descripteur of its lines: the table, or one that stands for rows of several
 * @param colonnes    of its template, under two lines of headers; empty for all the columns
 * @param necessaire  column without which a row is none that such a file gives, {@code null} when there is none
 * @param composition takes its lines apart, {@code null} when each is a row of the table
 */
public record But(String id, String libelle, String table, DescripteurEntite<?> descripteur,
        List<ColonneH05> colonnes, @Nullable String necessaire, @Nullable CompositionInternes composition) {

    public But {
        colonnes = List.copyOf(colonnes);
    }

    /** The rows of a table, as they are. */
    public static But courant(DescripteurEntite<?> descripteur) {
        return new But(descripteur.table(), descripteur.libellePluriel(), descripteur.table(), descripteur, List.of(),
                null, null);
    }

    /** Whether a row of the table is one that such files give: it holds what their lines leave unsaid. */
    public boolean concerne(Ligne ligne) {
        return (necessaire == null || ligne.valeur(descripteur.position(necessaire)) != null)
                && descripteur.colonnes().stream().allMatch(colonne -> {
                    Object usage = descripteur.usage(colonne.id());
                    return usage == null || usage.equals(ligne.valeur(descripteur.position(colonne.id())));
                });
    }

    /** @param technique whether the headers are the ids of the columns, for programs, instead of their French labels */
    public PlanTableur plan(Modeles modeles, boolean technique) {
        if (colonnes.isEmpty()) {
            return modeles.plan(descripteur, technique);
        }
        return technique ? plan() : ModeleActivites.plan(modeles, descripteur, libelle, colonnes);
    }

    private PlanTableur plan() {
        List<ColonneTableur> techniques = new ArrayList<>();
        colonnes.stream().map(ColonneH05::cible).filter(cible -> !cible.isEmpty()).distinct().forEach(
                cible -> techniques.add(new ColonneTableur(cible, 120, Nature.TEXTE, List.of())));
        return PlanTableur.simple(libelle, techniques);
    }
}
