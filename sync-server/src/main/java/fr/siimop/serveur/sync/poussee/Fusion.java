package fr.siimop.serveur.sync.poussee;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.serveur.sync.poussee.MutationRecue.Champ;

/**
 * Field by field, what the author had read, what he wants and what the server has. A field that he sends unchanged
 * (base = valeur) asks for nothing, but counts in a group of fields that change together: it says what he had read.
 *
 * @param nouvelle   the row with what applies
 * @param appliques  fields that now have the author's value, or had it already
 * @param enConflit  fields left as the server has them, each with the one that somebody else changed: itself, or one of
 *                   its group
 */
record Fusion(Ligne nouvelle, Set<String> appliques, Map<String, String> enConflit) {

    static Fusion de(DescripteurEntite<?> descripteur, Ligne serveur, Map<String, Champ> champs) {
        Set<String> voulus = new TreeSet<>();
        Set<String> perimes = new TreeSet<>();
        champs.forEach((nom, champ) -> {
            @Nullable
            Object actuelle = serveur.valeur(descripteur.position(nom));
            if (!Objects.equals(champ.base(), champ.valeur())) {
                voulus.add(nom);
            }
            if (!Objects.equals(actuelle, champ.base()) && !Objects.equals(actuelle, champ.valeur())) {
                perimes.add(nom);
            }
        });
        Map<String, String> enConflit = enConflit(descripteur, voulus, perimes);
        Ligne nouvelle = serveur;
        Set<String> appliques = new TreeSet<>(voulus);
        appliques.removeAll(enConflit.keySet());
        for (String nom : appliques) {
            nouvelle = nouvelle.avec(descripteur.position(nom), valeur(champs, nom));
        }
        return new Fusion(nouvelle, appliques, enConflit);
    }

    private static Map<String, String> enConflit(DescripteurEntite<?> descripteur, Set<String> voulus,
            Set<String> perimes) {
        Map<String, String> enConflit = new TreeMap<>();
        for (Set<String> groupe : descripteur.groupesConflit()) {
            perimes.stream().filter(groupe::contains).findFirst().ifPresent(change -> voulus.stream()
                    .filter(groupe::contains).forEach(voulu -> enConflit.put(voulu, change)));
        }
        voulus.stream().filter(perimes::contains).forEach(voulu -> enConflit.put(voulu, voulu));
        return enConflit;
    }

    private static @Nullable Object valeur(Map<String, Champ> champs, String nom) {
        Champ champ = champs.get(nom);
        return champ == null ? null : champ.valeur();
    }
}
