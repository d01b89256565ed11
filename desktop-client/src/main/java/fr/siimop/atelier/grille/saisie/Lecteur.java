package fr.siimop.atelier.grille.saisie;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.ValeurInvalide;

/** Reads what was typed or pasted in a column. A blank text is no value. */
public final class Lecteur {

    /** Rows that a sentence names: more would not be read. */
    private static final int NOMMES = 3;

    private final SourceLignes source;
    private final Map<String, IndexReferences> index = new ConcurrentHashMap<>();

    public Lecteur(SourceLignes source) {
        this.source = source;
    }

    public @Nullable Object lire(ColonneGrille colonne, String texte) throws ValeurInvalide {
        if (texte.isBlank() || colonne.type() instanceof TypeReference type && type.ditAbsente(texte)) {
            return null;
        }
        return colonne.type() instanceof TypeReference reference
                ? reference(reference, texte)
                : colonne.type().lire(texte);
    }

    private UUID reference(TypeReference type, String texte) throws ValeurInvalide {
        IndexReferences connues = index(type.table());
        var trouve = connues.exact(texte);
        if (trouve.isPresent()) {
            return trouve.get();
        }
        String table = source.registre().descripteur(type.table()).libellePluriel();
        List<Candidat> memes = connues.homonymes(texte, NOMMES);
        if (!memes.isEmpty()) {
            throw new ValeurInvalide(AnomalieValeur.REFERENCE_AMBIGUE, texte.strip(), table, nommer(memes));
        }
        List<Candidat> proches = connues.proches(texte, NOMMES);
        if (proches.isEmpty()) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UN_IDENTIFIANT, texte.strip());
        }
        throw new ValeurInvalide(AnomalieValeur.REFERENCE_INTROUVABLE, texte.strip(), table, nommer(proches));
    }

    private static String nommer(List<Candidat> candidats) {
        return candidats.stream().map(c -> c.detail().isEmpty() ? c.titre() : c.titre() + " (" + c.detail() + ")")
                .collect(Collectors.joining("\u202f; "));
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
