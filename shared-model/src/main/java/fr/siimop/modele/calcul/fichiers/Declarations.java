package fr.siimop.modele.calcul.fichiers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that one file declares, each once and numbered from 0, so that other files can refer to them. A faulty line
 * still declares its name: one fault is not told ten times.
 */
public final class Declarations {

    public static final int AUCUNE = -1;

    private final Map<String, Integer> numeros = new HashMap<>();
    private final List<String> noms = new ArrayList<>();
    private final ListeEntiers lignes = new ListeEntiers();
    private boolean completes = true;

    /** The file could not be read: no name can be said unknown. */
    public void illisibles() {
        completes = false;
    }

    /** The number of a new name, or {@link #AUCUNE} when there is none or it was declared before. */
    public int declarer(LecteurCsv lecteur, int colonne, CodeFaute enDouble) {
        String nom = lecteur.requis(colonne);
        if (nom.isEmpty()) {
            return AUCUNE;
        }
        Integer deja = numeros.putIfAbsent(nom, noms.size());
        if (deja != null) {
            lecteur.signaler(enDouble, colonne, lignes.valeur(deja));
            return AUCUNE;
        }
        noms.add(nom);
        lignes.ajouter(lecteur.ligne());
        return noms.size() - 1;
    }

    /** The number of a name that another file gives, or {@link #AUCUNE}. */
    public int numero(LecteurCsv lecteur, int colonne, CodeFaute inconnu) {
        String nom = lecteur.requis(colonne);
        Integer numero = numeros.get(nom);
        if (numero != null) {
            return numero;
        }
        if (completes && !nom.isEmpty()) {
            lecteur.signaler(inconnu, colonne);
        }
        return AUCUNE;
    }

    /** In the order of their numbers. */
    public List<String> noms() {
        return Collections.unmodifiableList(noms);
    }

    public String nom(int numero) {
        return noms.get(numero);
    }

    /** The line that declares a name. */
    public int ligne(int numero) {
        return lignes.valeur(numero);
    }
}
