package fr.siimop.atelier.cache.magasin;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;

/**
 * The records made last, by the row that each was made from: the rules of a table ask for the same few rows again and
 * again, and a row that changed is another row. Few of them, so that a whole table is verified in no memory.
 */
final class DerniersRecords {

    private static final int BITS = 10;

    private record Fait(Ligne ligne, Entite entite) {}

    private @Nullable Fait @Nullable [] faits;

    <E extends Entite> E de(DescripteurEntite<E> descripteur, Ligne ligne) {
        @Nullable
        Fait[] connus = faits;
        if (connus == null) {
            connus = new @Nullable Fait[1 << BITS];
            faits = connus;
        }
        int place = (ligne.id().hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
        Fait connu = connus[place];
        if (connu != null && connu.ligne() == ligne) {
            return descripteur.type().cast(connu.entite());
        }
        E entite = descripteur.creer(ligne);
        connus[place] = new Fait(ligne, entite);
        return entite;
    }
}
