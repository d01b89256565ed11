package fr.siimop.atelier.grille.saisie;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.ValeurInvalide;

/** Reads what was typed or pasted in a column. A blank text is no value. */
public final class Lecteur {

    private final SourceLignes source;
    private final Map<String, IndexReferences> index = new ConcurrentHashMap<>();

    public Lecteur(SourceLignes source) {
        this.source = source;
    }

    public @Nullable Object lire(ColonneGrille colonne, String texte) throws ValeurInvalide {
        if (texte.isBlank()) {
            return null;
        }
        return colonne.type() instanceof TypeReference reference
                ? reference(colonne, reference, texte)
                : colonne.type().lire(texte);
    }

    private UUID reference(ColonneGrille colonne, TypeReference type, String texte) throws ValeurInvalide {
        var trouve = index(type.table()).exact(texte);
        if (trouve.isPresent()) {
            return trouve.get();
        }
        throw new ValeurInvalide(AnomalieValeur.PAS_UN_IDENTIFIANT, texte.strip());
    }

    /** May take long the first time: call it off the UI thread before a person needs it. */
    public IndexReferences index(String table) {
        return index.computeIfAbsent(table, t -> IndexReferences.de(source, t));
    }

    /** True when reading in this column takes no time. */
    public boolean pret(ColonneGrille colonne) {
        return !(colonne.type() instanceof TypeReference reference) || index.containsKey(reference.table());
    }

    public void oublier(String table) {
        index.remove(table);
    }
}
