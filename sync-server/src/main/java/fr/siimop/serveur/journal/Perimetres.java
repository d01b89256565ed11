package fr.siimop.serveur.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.serveur.stockage.LigneBase;

/** To whom a row belongs: the portee of its readers and the perimeter of its writers, through its references. */
final class Perimetres {

    private final Memoire memoire;

    Perimetres(Memoire memoire) {
        this.memoire = memoire;
    }

    String portee(DescripteurEntite<?> descripteur, Ligne ligne) {
        return descripteur.portee().nationale() ? Portee.NATIONAL : ecriture(descripteur, ligne);
    }

    /** Code of the subdivision at the end of the path; national when there is no path or nothing at its end. */
    String ecriture(DescripteurEntite<?> descripteur, Ligne ligne) {
        DescripteurEntite<?> table = descripteur;
        @Nullable
        Ligne courante = ligne;
        for (String etape : descripteur.portee().chemin()) {
            Colonne<?, ?> colonne = table.colonnes().get(table.position(etape));
            Object valeur = courante.valeur(table.position(etape));
            table = memoire.registre().descripteur(cible(colonne));
            courante = valeur == null
                    ? null
                    : memoire.trouver(table, (UUID) valeur).map(LigneBase::ligne).orElse(null);
            if (courante == null) {
                return Portee.NATIONAL;
            }
        }
        return descripteur.portee().chemin().isEmpty()
                ? Portee.NATIONAL
                : String.valueOf(courante.valeur(table.position("code")));
    }

    /**
     * Holds the row through which the portee comes, so that it cannot move to another subdivision meanwhile, and the one
     * that guards rows judged together.
     */
    void tenirParents(DescripteurEntite<?> descripteur, List<Ligne> lignes) {
        List<String> chemin = descripteur.portee().chemin();
        if (!descripteur.portee().nationale() && chemin.size() > 1) {
            tenir(descripteur, chemin.getFirst(), lignes);
        }
        String gardienne = descripteur.gardienne();
        if (gardienne != null) {
            tenir(descripteur, gardienne, lignes);
        }
    }

    private void tenir(DescripteurEntite<?> descripteur, String reference, List<Ligne> lignes) {
        int position = descripteur.position(reference);
        DescripteurEntite<?> parent = memoire.registre().descripteur(cible(descripteur.colonnes().get(position)));
        List<UUID> ids = new ArrayList<>();
        for (Ligne ligne : lignes) {
            if (ligne.valeur(position) instanceof UUID id) {
                ids.add(id);
            }
        }
        memoire.verrouiller(parent, ids);
    }

    /** Rows of other tables whose portee goes through this row, by table, after a change of these columns. */
    Map<DescripteurEntite<?>, List<LigneBase>> suivantes(DescripteurEntite<?> descripteur, UUID id,
            List<String> changees) {
        Map<DescripteurEntite<?>, List<LigneBase>> suivantes = new LinkedHashMap<>();
        for (DescripteurEntite<?> enfant : memoire.registre().tous()) {
            if (!enfant.portee().nationale()) {
                int rang = rang(enfant, descripteur, changees);
                if (rang > 0) {
                    suivantes.put(enfant, remonter(enfant, rang, id));
                }
            }
        }
        return suivantes;
    }

    /** Place, in the path of a table, of a changed column of another; 0 when the path does not go through it. */
    private int rang(DescripteurEntite<?> enfant, DescripteurEntite<?> autre, List<String> changees) {
        DescripteurEntite<?> table = enfant;
        List<String> chemin = enfant.portee().chemin();
        for (int i = 0; i < chemin.size(); i++) {
            if (i > 0 && table == autre && changees.contains(chemin.get(i))) {
                return i;
            }
            table = memoire.registre().descripteur(cible(table.colonnes().get(table.position(chemin.get(i)))));
        }
        return 0;
    }

    private List<LigneBase> remonter(DescripteurEntite<?> enfant, int rang, UUID id) {
        List<DescripteurEntite<?>> tables = new ArrayList<>(List.of(enfant));
        for (String etape : enfant.portee().chemin().subList(0, rang)) {
            DescripteurEntite<?> derniere = tables.getLast();
            tables.add(memoire.registre().descripteur(cible(derniere.colonnes().get(derniere.position(etape)))));
        }
        List<UUID> ids = List.of(id);
        List<LigneBase> lignes = List.of();
        for (int i = rang - 1; i >= 0; i--) {
            DescripteurEntite<?> table = tables.get(i);
            Colonne<?, ?> colonne = table.colonnes().get(table.position(enfant.portee().chemin().get(i)));
            lignes = ids.stream().flatMap(parent -> memoire.chercher(table, colonne, parent).stream()).toList();
            ids = lignes.stream().map(ligne -> ligne.ligne().id()).toList();
        }
        return lignes;
    }

    private static String cible(Colonne<?, ?> colonne) {
        String cible = colonne.tableReferencee();
        if (cible == null) {
            throw new IllegalStateException(colonne.id() + " is on a path and refers to nothing");
        }
        return cible;
    }
}
