package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Donnees;
import fr.siimop.atelier.grille.saisie.EtatCellule;
import fr.siimop.modele.descripteur.Ligne;

/** The cells of the shown rows where something is to be looked at, in reading order: F8 goes from one to the next. */
public final class ParcoursAnomalies {

    /** Beyond this many the list is cut: nobody walks through more, and the counts say so. */
    private static final int MAXIMUM = 20_000;
    private static final int AU_VOL = 5_000;

    /** Cells in anomaly among the shown rows. */
    public record Bilan(int cellules, int erreurs, int avertissements) {
        static final Bilan RIEN = new Bilan(0, 0, 0);
    }

    private record Compte(List<Plage> cellules, Bilan bilan) {}

    private final ModeleTable modele;
    private int demande;
    private List<Plage> cellules = List.of();
    private final ReadOnlyObjectWrapper<Bilan> bilan = new ReadOnlyObjectWrapper<>(Bilan.RIEN);

    ParcoursAnomalies(ModeleTable modele) {
        this.modele = modele;
    }

    public ReadOnlyObjectProperty<Bilan> bilan() {
        return bilan.getReadOnlyProperty();
    }

    /** At once in a small table; a large one is gone through in the background. */
    void recompter() {
        Donnees donnees = modele.donnees();
        int[] vue = modele.positionsMontrees();
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes());
        int numero = ++demande;
        if (vue.length <= AU_VOL) {
            retenir(numero, compter(donnees, vue, colonnes));
        } else {
            modele.services().fond().execute(() -> {
                Compte compte = compter(donnees, vue, colonnes);
                modele.services().ui().execute(() -> retenir(numero, compte));
            });
        }
    }

    private void retenir(int numero, Compte compte) {
        if (numero == demande) {
            cellules = compte.cellules();
            bilan.set(compte.bilan());
        }
    }

    private Compte compter(Donnees donnees, int[] vue, List<ColonneGrille> colonnes) {
        BitSet marqueesIci = new BitSet(donnees.taille());
        modele.marques().marquees().stream().mapToInt(donnees::position).filter(p -> p >= 0).forEach(marqueesIci::set);
        List<Plage> trouvees = new ArrayList<>();
        int erreurs = 0;
        int avertissements = 0;
        for (int l = 0; l < vue.length && trouvees.size() < MAXIMUM; l++) {
            if (!marqueesIci.get(vue[l])) {
                continue;
            }
            Ligne ligne = donnees.ligne(vue[l]);
            Set<String> marquees = modele.marques().colonnesEnAnomalie(ligne.id());
            if (marquees.isEmpty()) {
                continue;
            }
            int avant = trouvees.size();
            for (int c = 0; c < colonnes.size(); c++) {
                if (marquees.contains(colonnes.get(c).id())) {
                    EtatCellule etat = modele.etat(ligne, colonnes.get(c));
                    erreurs += etat.erreur() || !etat.refus().isEmpty() ? 1 : 0;
                    avertissements += etat.avertissement() ? 1 : 0;
                    trouvees.add(Plage.cellule(l, c));
                }
            }
            if (trouvees.size() == avant) {
                // the row itself, or a column that is hidden: the first cell stands for it
                boolean bloquante = modele.marques().toutes(ligne.id()).stream().anyMatch(a -> a.bloquante());
                erreurs += bloquante ? 1 : 0;
                avertissements += bloquante ? 0 : 1;
                trouvees.add(Plage.cellule(l, 0));
            }
        }
        return new Compte(trouvees, new Bilan(trouvees.size(), erreurs, avertissements));
    }

    /** Rank, from 1, of the active cell among those in anomaly; 0 when it is not one of them. */
    public int rang() {
        Plage p = modele.selection().courante();
        return cellules.indexOf(Plage.cellule(p.ligne(), p.colonne())) + 1;
    }

    /** Selects the next one, from the active cell on, and starts again at the end. */
    public void aller(boolean arriere) {
        if (cellules.isEmpty()) {
            return;
        }
        Plage p = modele.selection().courante();
        Plage voulue = arriere ? cellules.getLast() : cellules.getFirst();
        List<Plage> ordre = arriere ? cellules.reversed() : cellules;
        for (Plage cellule : ordre) {
            int ecart = cellule.ligne() != p.ligne() ? cellule.ligne() - p.ligne() : cellule.colonne() - p.colonne();
            if (arriere ? ecart < 0 : ecart > 0) {
                voulue = cellule;
                break;
            }
        }
        modele.selection().poser(voulue);
    }
}
