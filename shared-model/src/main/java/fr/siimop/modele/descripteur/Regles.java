package fr.siimop.modele.descripteur;

import java.time.LocalDate;
import java.util.List;

/** Rules that several tables share. */
public final class Regles {

    private Regles() {}

    /** An end is never before its start. */
    public static <T extends Entite> Regle<T> datesOrdonnees(Colonne<T, LocalDate> debut, Colonne<T, LocalDate> fin) {
        return (entite, contexte) -> {
            LocalDate premier = debut.acces().apply(entite);
            LocalDate dernier = fin.acces().apply(entite);
            boolean inversees = premier != null && dernier != null && dernier.isBefore(premier);
            return inversees
                    ? List.of(fin.anomalie(AnomalieValeur.DATES_INVERSEES, debut.libelle(), premier, fin.libelle(),
                            dernier))
                    : List.of();
        };
    }
}
