package fr.siimop.modele.importation.examen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.Faute;

/**
 * Whether a file as a whole looks like what it says: lines that are all right one by one may be all wrong together, when
 * two columns were swapped or when it is not the file that was meant. Each remark is to be confirmed before anything is
 * written.
 */
public final class Vraisemblance {

    private static final int ASSEZ = 10;
    /** So many times more or less than last time is worth a question. */
    private static final double FOIS = 2;
    private static final double PRESQUE_TOUTES = 0.8;
    private static final double BEAUCOUP = 0.5;

    private final DescripteurEntite<?> descripteur;
    private final BaseImport base;
    private final List<Integer> entiers;
    private final Map<String, Integer> fautives = new HashMap<>();
    private final List<Ligne> premieres = new ArrayList<>();
    private final Map<Integer, Etendue> ici = new HashMap<>();
    private final Map<Integer, Etendue> connues = new HashMap<>();
    private int lignes;

    /** @param base as it is before anything of the file is written */
    public Vraisemblance(DescripteurEntite<?> descripteur, BaseImport base) {
        this.descripteur = descripteur;
        this.base = base;
        this.entiers = IntStream.range(0, descripteur.colonnes().size())
                .filter(i -> descripteur.colonnes().get(i).type() instanceof TypeEntier).boxed().toList();
    }

    /** @param derniere lines of the last import of this table, 0 when there was none */
    public static List<Anomalie> remarques(DescripteurEntite<?> descripteur, Collection<LigneExaminee> lignes,
            BaseImport base, int derniere) {
        Vraisemblance vraisemblance = new Vraisemblance(descripteur, base);
        lignes.forEach(vraisemblance::ajouter);
        return vraisemblance.remarques(derniere);
    }

    /** Lines in any order; the rows that they make must not be in the base yet when the first ones come. */
    public void ajouter(LigneExaminee ligne) {
        lignes++;
        ligne.fautes().stream().filter(f -> !f.question() && !f.valeur().isBlank()).map(Faute::colonne).distinct()
                .forEach(colonne -> fautives.merge(colonne, 1, Integer::sum));
        Ligne apres = ligne.apres();
        if (apres == null || entiers.isEmpty()) {
            return;
        }
        if (!connues.isEmpty()) {
            comparer(apres);
            return;
        }
        premieres.add(apres);
        if (premieres.size() == ASSEZ) {
            entiers.forEach(i -> connues.put(i, new Etendue()));
            entiers.forEach(i -> ici.put(i, new Etendue()));
            base.parcourir(descripteur, connue -> connues.forEach((i, etendue) -> etendue.ajouter(connue.valeur(i))));
            premieres.forEach(this::comparer);
        }
    }

    private void comparer(Ligne apres) {
        ici.forEach((i, etendue) -> etendue.comparer(apres.valeur(i), connues.get(i)));
    }

    public int lignes() {
        return lignes;
    }

    /** @param derniere lines of the last import of this table, 0 when there was none */
    public List<Anomalie> remarques(int derniere) {
        List<Anomalie> remarques = new ArrayList<>();
        if (derniere > 0 && Math.abs(lignes - derniere) >= ASSEZ
                && (lignes > FOIS * derniere || lignes * FOIS < derniere)) {
            remarques.add(Anomalie.surLigne(AnomalieImport.NOMBRE_INHABITUEL, lignes, derniere));
        }
        colonneDouteuse(remarques);
        nombres(remarques);
        return remarques;
    }

    /** A column of which nearly every cell is wrong is probably not that column. */
    private void colonneDouteuse(List<Anomalie> remarques) {
        fautives.forEach((champ, nombre) -> {
            Colonne<?, ?> colonne = descripteur.colonne(champ);
            if (colonne != null && lignes >= ASSEZ && nombre > PRESQUE_TOUTES * lignes) {
                remarques.add(Anomalie.sur(champ, AnomalieImport.COLONNE_DOUTEUSE, colonne.libelle(), nombre, lignes));
            }
        });
    }

    private void nombres(List<Anomalie> remarques) {
        ici.forEach((i, etendue) -> {
            Etendue connue = connues.get(i);
            if (etendue.nombre >= ASSEZ && connue != null && connue.nombre >= ASSEZ
                    && etendue.dehors > BEAUCOUP * etendue.nombre) {
                remarques.add(Anomalie.sur(descripteur.colonnes().get(i).id(), AnomalieImport.COLONNE_INHABITUELLE,
                        descripteur.colonnes().get(i).libelle(), etendue.toString(), connue.toString()));
            }
        });
    }

    private static final class Etendue {

        private int minimum = Integer.MAX_VALUE;
        private int maximum = Integer.MIN_VALUE;
        private int nombre;
        private int dehors;

        @Override
        public String toString() {
            return minimum + " à " + maximum;
        }

        void ajouter(@Nullable Object valeur) {
            if (valeur instanceof Integer entier) {
                minimum = Math.min(minimum, entier);
                maximum = Math.max(maximum, entier);
                nombre++;
            }
        }

        void comparer(@Nullable Object valeur, @Nullable Etendue connue) {
            ajouter(valeur);
            if (valeur instanceof Integer entier && connue != null
                    && (entier < connue.minimum || entier > connue.maximum)) {
                dehors++;
            }
        }
    }
}
