package fr.siimop.modele.importation.examen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.exportation.Normalisation;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.LignePreparee;

/**
 * People of the same name born the same day. They may be one person written twice, or two: only a person knows, and both
 * answers can be given. Two different RPPS are two people for certain.
 */
final class Homonymes {

    private final BaseImport base;
    private final DescripteurEntite<?> descripteur;
    private final boolean personnes;
    private final int naissance;
    private final int rpps;
    private final List<Integer> noms;
    private final Map<Object, List<Ligne>> nesLe = new HashMap<>();

    Homonymes(BaseImport base, DescripteurEntite<?> descripteur) {
        this.base = base;
        this.descripteur = descripteur;
        this.personnes = List.of("nom", "prenom", "date_naissance", "rpps").stream()
                .allMatch(colonne -> descripteur.colonne(colonne) != null);
        this.naissance = personnes ? descripteur.position("date_naissance") : -1;
        this.rpps = personnes ? descripteur.position("rpps") : -1;
        this.noms = personnes ? List.of(descripteur.position("nom"), descripteur.position("prenom")) : List.of();
    }

    void charger(List<LignePreparee> lignes) {
        nesLe.clear();
        if (!personnes) {
            return;
        }
        Set<Object> jours = new HashSet<>();
        lignes.stream().map(ligne -> ligne.valeur(naissance)).filter(Objects::nonNull).forEach(jours::add);
        if (!jours.isEmpty()) {
            for (Ligne ligne : base.chercher(descripteur, descripteur.colonnes().get(naissance), jours)) {
                nesLe.computeIfAbsent(Objects.requireNonNull(ligne.valeur(naissance)), j -> new ArrayList<>())
                        .add(ligne);
            }
        }
    }

    /** Rows of the base that may be the person of this line. */
    List<Ligne> enBase(LignePreparee ligne) {
        Object jour = personnes ? ligne.valeur(naissance) : null;
        if (jour == null) {
            return List.of();
        }
        List<String> cherches = noms.stream().map(p -> normal(ligne.valeur(p))).toList();
        Object sien = ligne.valeur(rpps);
        return nesLe.getOrDefault(jour, List.of()).stream()
                .filter(autre -> !distincts(sien, autre.valeur(rpps))
                        && noms.stream().map(p -> normal(autre.valeur(p))).toList().equals(cherches))
                .toList();
    }

    private static boolean distincts(@Nullable Object rpps, @Nullable Object autre) {
        return rpps != null && autre != null && !rpps.equals(autre);
    }

    /** By what another line of the file may be the same person; {@code null} when this one does not say enough. */
    @Nullable
    Object cleDuFichier(LignePreparee ligne) {
        Object jour = personnes ? ligne.valeur(naissance) : null;
        if (jour == null || ligne.valeur(rpps) != null) {
            return null;
        }
        List<String> cle = new ArrayList<>(List.of("homonymes", jour.toString()));
        noms.forEach(p -> cle.add(normal(ligne.valeur(p))));
        return cle;
    }

    private static String normal(@Nullable Object valeur) {
        return valeur == null ? "" : Normalisation.de(valeur.toString());
    }
}
