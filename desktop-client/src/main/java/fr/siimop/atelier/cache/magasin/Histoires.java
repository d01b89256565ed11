package fr.siimop.atelier.cache.magasin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.grille.Histoire;
import fr.siimop.atelier.grille.Histoire.Nature;
import fr.siimop.atelier.grille.Histoire.Passage;
import fr.siimop.atelier.grille.Histoire.Valeurs;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.HistoriqueSync;
import fr.siimop.modele.sync.Operation;

/**
 * Histories of rows: what waits here, then what the server told. A history already told is not asked again as long as
 * the row keeps its revision, and is still shown when the server is away.
 */
final class Histoires {

    private static final int GARDEES = 500;

    private final Registre registre;
    private final Envoi envoi;
    private final Map<Cle, Dite> dites = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cle, Dite> ancienne) {
            return size() > GARDEES;
        }
    });
    private volatile Archives archives = Archives.ABSENTES;

    private record Dite(long revision, HistoriqueSync historique, @Nullable String manque) {}

    Histoires(Registre registre, Envoi envoi) {
        this.registre = registre;
        this.envoi = envoi;
    }

    void consulter(Archives nouvelles) {
        archives = nouvelles;
    }

    /** @param revision of the row as the server gave it, 0 when it never did */
    Histoire de(Cle cle, long revision) {
        List<Passage> passages = new ArrayList<>();
        EnAttente attente = envoi.trouver(cle);
        if (attente != null) {
            passages.add(enAttente(attente));
        }
        if (revision == 0) {
            return new Histoire(passages, null);
        }
        Dite dite = dites.get(cle);
        String manque = dite == null ? null : dite.manque();
        if (dite == null || dite.revision() != revision) {
            Archives.Reponse reponse = archives.lire(cle.table(), cle.id());
            HistoriqueSync lu = reponse.lu();
            manque = reponse.manque();
            if (lu != null) {
                dite = new Dite(revision, lu, manque);
                dites.put(cle, dite);
            }
        }
        if (dite != null) {
            DescripteurEntite<?> descripteur = registre.descripteur(cle.table());
            dite.historique().passages().forEach(p -> passages.add(recu(descripteur, p)));
        }
        return new Histoire(passages, manque);
    }

    private Passage enAttente(EnAttente attente) {
        DescripteurEntite<?> descripteur = registre.descripteur(attente.table());
        Map<String, Valeurs> champs = new HashMap<>();
        attente.champs().forEach(
                (champ, c) -> champs.put(champ, valeurs(descripteur, champ, c.base(), c.valeur())));
        return new Passage(nature(attente.operation()), "Vous", "ce poste", attente.dernier(), "saisie", false,
                champs);
    }

    private static Nature nature(Operation operation) {
        return switch (operation) {
            case CREER -> Nature.CREATION;
            case MODIFIER -> Nature.MODIFICATION;
            case SUPPRIMER -> Nature.SUPPRESSION;
        };
    }

    private static Passage recu(DescripteurEntite<?> descripteur, HistoriqueSync.Passage passage) {
        Map<String, Valeurs> champs = new HashMap<>();
        passage.champs().forEach(
                (champ, v) -> champs.put(champ, valeurs(descripteur, champ, v.avant(), v.apres())));
        Nature nature = switch (passage.operation()) {
            case "creer" -> Nature.CREATION;
            case "supprimer" -> Nature.SUPPRESSION;
            case "portee" -> Nature.RATTACHEMENT;
            default -> Nature.MODIFICATION;
        };
        return new Passage(nature, passage.auteur(), passage.posteDeTravail(), passage.quand(), cause(passage), true,
                champs);
    }

    /** The server says how a change reached it; a person only distinguishes typing from what comes in bulk. */
    private static String cause(HistoriqueSync.Passage passage) {
        String numero = passage.numero() == null ? "" : " n°\u00a0" + passage.numero();
        return switch (passage.cause()) {
            case "synchronisation", "saisie" -> "saisie";
            default -> passage.cause() + numero;
        };
    }

    private static Valeurs valeurs(DescripteurEntite<?> descripteur, String champ, @Nullable Object avant,
            @Nullable Object apres) {
        var colonne = descripteur.colonne(champ);
        return colonne == null
                ? new Valeurs(null, null)
                : new Valeurs(Calque.depuisJson(colonne.type(), avant), Calque.depuisJson(colonne.type(), apres));
    }
}
