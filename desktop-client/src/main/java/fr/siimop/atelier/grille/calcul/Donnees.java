package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille.Entree;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeReference;

/** The rows of a table at one moment, immutable, with the coding of the columns that were needed so far. */
public final class Donnees {

    private static final UUID PERSONNE = new UUID(0, 0);

    private final SourceLignes source;
    private final List<Ligne> lignes;
    private final Positions positions;
    private final Chemins chemins;
    private final Map<String, ColonneCodee> codees = new ConcurrentHashMap<>();
    /** Columns coded for earlier rows, and where these rows differ in them. */
    private final Map<String, Retard> enRetard;

    private record Retard(ColonneCodee codee, BitSet changees) {}

    private Donnees(SourceLignes source, List<Ligne> lignes, Positions positions, Map<String, Retard> enRetard) {
        this.source = source;
        this.lignes = lignes;
        this.positions = positions;
        this.enRetard = enRetard;
        this.chemins = new Chemins(lignes, source);
    }

    public static Donnees de(SourceLignes source, List<Ligne> lignes) {
        return new Donnees(source, lignes, Positions.de(lignes), Map.of());
    }

    public int taille() {
        return lignes.size();
    }

    public Ligne ligne(int position) {
        return lignes.get(position);
    }

    public List<Ligne> lignes() {
        return lignes;
    }

    /** Position of a row, or -1. */
    public int position(UUID id) {
        return positions.de(lignes, id);
    }

    public ColonneCodee codee(ColonneGrille colonne) {
        return codee(colonne, null);
    }

    /**
     * Codes a column for later, on one core.
     *
     * @param souffle called every few thousand rows, to let others work
     */
    public void preparer(ColonneGrille colonne, Runnable souffle) {
        codee(colonne, souffle);
    }

    /**
     * The rows whose value in a column passes, as positions.
     *
     * @param garde asked once per distinct value, or per row of the table that holds the values
     */
    BitSet retenir(ColonneGrille colonne, Predicate<Entree> garde) {
        boolean connue = codees.containsKey(colonne.id()) || enRetard.containsKey(colonne.id());
        boolean liee = !Chemins.etapes(colonne).isEmpty();
        // from the other end, rows that refer to nothing or to what is not here are never met
        boolean nullePart = garde.test(colonne.entree(null, source))
                || colonne.type() instanceof TypeReference && garde.test(colonne.entree(PERSONNE, source));
        if (liee && !connue && !nullePart) {
            return chemins.remonter(colonne, valeur -> garde.test(colonne.entree(valeur, source)));
        }
        return codee(colonne).retenir(garde);
    }

    /** Two threads may code the same column: who is waited for does not wait for who prepares. */
    private ColonneCodee codee(ColonneGrille colonne, @Nullable Runnable souffle) {
        String id = colonne.id();
        ColonneCodee connue = codees.get(id);
        if (connue != null) {
            return connue;
        }
        Retard retard = enRetard.get(id);
        ColonneCodee faite = retard == null
                ? ColonneCodee.de(colonne, chemins, souffle)
                : retard.codee().avec(retard.changees(), lignes, source);
        ColonneCodee autre = codees.putIfAbsent(id, faite);
        return autre == null ? faite : autre;
    }

    /**
     * The same with some rows replaced, and new ones at the end. Only where these rows change a column is it coded
     * again, when it is next needed.
     */
    public Donnees avec(Collection<Ligne> changees, List<ColonneGrille> colonnes) {
        List<Ligne> copie = new ArrayList<>(lignes);
        Map<Integer, BitSet> parRacine = new HashMap<>();
        for (Ligne nouvelle : changees) {
            int position = position(nouvelle.id());
            if (position < 0) {
                copie.add(nouvelle);
            } else {
                noter(copie.set(position, nouvelle), nouvelle, position, parRacine);
            }
        }
        List<Ligne> suite = Collections.unmodifiableList(copie);
        if (copie.size() > lignes.size()) {
            return de(source, suite);
        }
        Map<String, Retard> retards = new HashMap<>();
        Donnees donnees = new Donnees(source, suite, positions, retards);
        for (ColonneGrille colonne : colonnes) {
            BitSet ici = parRacine.get(colonne.racine());
            ColonneCodee codee = codees.get(colonne.id());
            Retard retard = enRetard.get(colonne.id());
            if (codee != null && ici == null) {
                donnees.codees.put(colonne.id(), codee);
            } else if (codee != null && ici != null) {
                retards.put(colonne.id(), new Retard(codee, ici));
            } else if (retard != null) {
                retards.put(colonne.id(), new Retard(retard.codee(), union(retard.changees(), ici)));
            }
        }
        return donnees;
    }

    /** The same, these columns to be coded again: a table that they read has changed. */
    public Donnees aRecoder(List<ColonneGrille> colonnes, Predicate<ColonneGrille> perimee) {
        Map<String, Retard> retards = new HashMap<>(enRetard);
        Donnees donnees = new Donnees(source, lignes, positions, retards);
        for (ColonneGrille colonne : colonnes) {
            if (perimee.test(colonne)) {
                retards.remove(colonne.id());
            } else {
                ColonneCodee codee = codees.get(colonne.id());
                if (codee != null) {
                    donnees.codees.put(colonne.id(), codee);
                }
            }
        }
        return donnees;
    }

    private static BitSet union(BitSet une, @Nullable BitSet autre) {
        BitSet union = (BitSet) une.clone();
        if (autre != null) {
            union.or(autre);
        }
        return union;
    }

    private static void noter(Ligne avant, Ligne apres, int position, Map<Integer, BitSet> parRacine) {
        for (int i = 0; i < apres.taille(); i++) {
            if (!Objects.equals(avant.valeur(i), apres.valeur(i))) {
                parRacine.computeIfAbsent(i, inutile -> new BitSet()).set(position);
                parRacine.computeIfAbsent(ColonneGrille.NULLE_PART, inutile -> new BitSet()).set(position);
            }
        }
    }
}
