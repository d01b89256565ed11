package fr.siimop.bout.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.magasin.Magasin;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.Changement;

/** What a person sees of the cells that she has typed in, at each change of her screen. */
final class Regard {

    private final ClientSimule client;
    private final Map<Cellule, List<@Nullable Object>> vues = new LinkedHashMap<>();
    private final List<String> fautes = new ArrayList<>();

    record Cellule(Cle cle, String champ) {}

    Regard(ClientSimule client) {
        this.client = client;
    }

    void suivre(Magasin magasin) {
        magasin.ecouter(changement -> {
            // somebody may type while what was sent before is being put away
            synchronized (this) {
                vues.keySet().stream().filter(cellule -> cellule.cle().table().equals(changement.table())).toList()
                        .forEach(cellule -> regarder(magasin, cellule));
            }
        });
    }

    synchronized void surveiller(Cle cle, String champ, @Nullable Object saisi) {
        vues.computeIfAbsent(new Cellule(cle, champ), cellule -> new ArrayList<>()).add(saisi);
    }

    /** After a crash, what others wrote may have to be received again. */
    synchronized void oublier() {
        vues.clear();
    }

    private void regarder(Magasin magasin, Cellule cellule) {
        Ligne ligne = magasin.trouver(cellule.cle().table(), cellule.cle().id());
        if (ligne == null) {
            return;
        }
        var descripteur = client.registre.descripteur(cellule.cle().table());
        var colonne = Objects.requireNonNull(descripteur.colonne(cellule.champ()));
        Object vue = colonne.type().versJsonOuNul(ligne.valeur(descripteur.position(cellule.champ())));
        EnAttente attente = client.attente(cellule.cle());
        Changement propre = attente == null ? null : attente.champs().get(cellule.champ());
        if (propre != null && !Objects.equals(propre.valeur(), vue)) {
            fautes.add(cellule + " shows " + vue + " while " + propre.valeur() + " waits to be sent");
        }
        List<@Nullable Object> suite = Objects.requireNonNull(vues.get(cellule));
        if (!Objects.equals(suite.getLast(), vue)) {
            suite.add(vue);
        }
    }

    /** Own values never give way to what was there before them. A value may come twice: somebody went back to it. */
    List<String> clignotements(Modele modele) {
        vues.forEach((cellule, suite) -> {
            List<@Nullable Object> ordre = modele.successives(cellule.cle(), cellule.champ());
            int dernier = 0;
            for (Object vue : suite) {
                int rang = ordre.subList(dernier, ordre.size()).indexOf(vue);
                if (rang < 0 && ordre.contains(vue)) {
                    fautes.add(cellule + " showed " + suite + " but the values were " + ordre);
                    break;
                }
                dernier += Math.max(0, rang);
            }
            suite.subList(0, suite.size() - 1).clear();
        });
        return fautes;
    }
}
