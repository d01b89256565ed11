package fr.siimop.modele.importation.but;

import static fr.siimop.modele.importation.but.CompositionInternes.avec;
import static fr.siimop.modele.importation.but.CompositionInternes.valeur;
import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.interne.DescripteurRangConcours.RANG_CONCOURS;
import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.referentiel.Identite;

/** People with their registration and their ranks as one row each. Read once, when something is first asked. */
public final class LignesInternes {

    private final Designations.Source source;
    private final DescripteurEntite<?> descripteur;
    private final CompositionInternes composition;
    private final Map<UUID, Ligne> personnes = new LinkedHashMap<>();
    private final Map<UUID, Ligne> internes = new HashMap<>();
    private final Map<UUID, Ligne> rangs = new HashMap<>();
    private final Map<UUID, Ligne> composees = new LinkedHashMap<>();
    private final Map<String, Map<Object, List<Ligne>>> index = new HashMap<>();
    private boolean lue;

    public LignesInternes(Designations.Source source, DescripteurEntite<?> descripteur,
            CompositionInternes composition) {
        this.source = source;
        this.descripteur = descripteur;
        this.composition = composition;
    }

    private void lire() {
        if (lue) {
            return;
        }
        lue = true;
        source.parcourir(PERSONNE, ligne -> personnes.put(ligne.id(), ligne));
        source.parcourir(INTERNE, ligne -> {
            if (valeur(INTERNE, ligne, "personne") instanceof UUID personne) {
                internes.put(personne, ligne);
            }
        });
        source.parcourir(RANG_CONCOURS, ligne -> {
            if (valeur(RANG_CONCOURS, ligne, "interne") instanceof UUID interne) {
                rangs.put(cle(interne, valeur(RANG_CONCOURS, ligne, "groupe_r2c")), ligne);
            }
        });
        personnes.values().forEach(personne -> composees.put(personne.id(), composer(personne)));
    }

    private static UUID cle(UUID interne, @Nullable Object groupe) {
        return Identite.de("rang_concours", interne + "/" + groupe);
    }

    private Ligne composer(Ligne personne) {
        Ligne ligne = copier(DescripteurInternesCng.DE_PERSONNE, PERSONNE, personne,
                descripteur.nouvelle(personne.id()));
        Ligne interne = internes.get(personne.id());
        if (interne == null) {
            return ligne;
        }
        ligne = copier(DescripteurInternesCng.D_INTERNE, INTERNE, interne, ligne);
        int premier = composition.edn() ? 1 : 0;
        for (int numero = premier; numero <= (composition.edn() ? DescripteurInternesCng.GROUPES : 0); numero++) {
            Ligne rang = rangs.get(cle(interne.id(),
                    numero == 0 ? null : Identite.de("groupe_r2c", String.valueOf(numero))));
            if (rang != null) {
                ligne = avec(descripteur, ligne, DescripteurInternesCng.rang(numero),
                        valeur(RANG_CONCOURS, rang, DescripteurInternesCng.RANG));
                ligne = avec(descripteur, ligne, DescripteurInternesCng.PARTICIPANTS,
                        valeur(RANG_CONCOURS, rang, DescripteurInternesCng.PARTICIPANTS));
            }
        }
        return ligne;
    }

    private Ligne copier(List<Colonne<?, ?>> colonnes, DescripteurEntite<?> table, Ligne source, Ligne depart) {
        Ligne copie = depart;
        for (Colonne<?, ?> colonne : colonnes) {
            copie = avec(descripteur, copie, colonne.id(), valeur(table, source, colonne.id()));
        }
        return copie;
    }

    @Nullable
    Ligne personne(UUID id) {
        lire();
        return personnes.get(id);
    }

    @Nullable
    Ligne interne(UUID personne) {
        lire();
        return internes.get(personne);
    }

    @Nullable
    Ligne rang(UUID interne, @Nullable UUID groupe) {
        lire();
        return rangs.get(cle(interne, groupe));
    }

    void parcourir(Consumer<Ligne> suite) {
        lire();
        composees.values().forEach(suite);
    }

    /** Those who have a registration of the competition that the file is about. */
    void duConcours(Consumer<Ligne> suite) {
        lire();
        composees.values().stream().filter(ligne -> {
            Ligne interne = internes.get(ligne.id());
            return interne != null && composition.concerne(interne);
        }).forEach(suite);
    }

    @Nullable
    Ligne trouver(UUID id) {
        lire();
        return composees.get(id);
    }

    List<Ligne> chercher(Colonne<?, ?> colonne, Collection<?> valeurs) {
        Map<Object, List<Ligne>> parValeur = index.computeIfAbsent(colonne.id(), this::indexer);
        List<Ligne> trouvees = new ArrayList<>();
        valeurs.forEach(valeur -> trouvees.addAll(parValeur.getOrDefault(valeur, List.of())));
        return trouvees;
    }

    private Map<Object, List<Ligne>> indexer(String colonne) {
        lire();
        Map<Object, List<Ligne>> parValeur = new HashMap<>();
        for (Ligne ligne : composees.values()) {
            Object valeur = valeur(descripteur, ligne, colonne);
            if (valeur != null) {
                parValeur.computeIfAbsent(valeur, inutile -> new ArrayList<>(1)).add(ligne);
            }
        }
        return parValeur;
    }
}
