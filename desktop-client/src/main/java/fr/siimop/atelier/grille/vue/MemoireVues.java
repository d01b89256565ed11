package fr.siimop.atelier.grille.vue;

import java.util.List;
import java.util.Optional;

/** Where one person's views are kept between two starts. Called on the UI thread: what takes time is done elsewhere. */
public interface MemoireVues {

    /** The columns as they were left. */
    Optional<VueTable> derniere(String table);

    void retenir(VueTable vue);

    /** Forgets the columns: the screen opens on its own next time. */
    void oublier(String table);

    /** Those with a name, in alphabetical order. */
    List<VueTable> nommees(String table);

    /** In place of the one of the same name. */
    void enregistrer(VueTable vue);

    void supprimer(String table, String nom);
}
