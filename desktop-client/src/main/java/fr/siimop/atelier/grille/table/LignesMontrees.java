package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.atelier.grille.calcul.CalculVue;
import fr.siimop.atelier.grille.calcul.CalculVue.Recherche;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Donnees;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.saisie.Marques;
import fr.siimop.atelier.grille.saisie.Voisines;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Ligne;

/**
 * Reads the rows, filters, sorts and verifies them in the background, and lands each result in one swap. Its methods
 * are for the UI thread.
 */
final class LignesMontrees {

    private static final int VERIFIEES_AU_VOL = 500;

    private static final int PAS = 256;

    private final ModeleTable modele;
    private final String table;
    private final ServicesGrille services;
    private final Voisines voisines;
    private final ListeVue vue;
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper montrees = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper pret = new ReadOnlyBooleanWrapper();
    private final List<Runnable> attentes = new ArrayList<>();
    private final List<ChangementLignes> aRevoir = new ArrayList<>();
    private boolean enRevue;
    private int demande;
    private int montree;
    private int lecture;
    private boolean enLecture;
    private boolean aRelire;
    /** What is being computed, the person asked for. */
    private boolean voulu;
    private @Nullable Donnees arrivees;

    LignesMontrees(ModeleTable modele) {
        this.modele = modele;
        this.table = modele.descripteur().table();
        this.services = modele.services();
        this.voisines = new Voisines(modele.source(), modele.descripteur(), modele.marques());
        this.vue = new ListeVue(Donnees.de(modele.source(), List.of()));
    }

    ListeVue vue() {
        return vue;
    }

    ReadOnlyIntegerWrapper total() {
        return total;
    }

    ReadOnlyIntegerWrapper montrees() {
        return montrees;
    }

    ReadOnlyBooleanWrapper pret() {
        return pret;
    }

    /** What is shown stays until the new rows can take its place. */
    void charger() {
        int numero = ++lecture;
        enLecture = true;
        attendre(() -> {
            Donnees lues = Donnees.de(modele.source(), modele.source().lignes(table));
            services.ui().execute(() -> {
                if (numero == lecture) {
                    arrivees = lues;
                    calculer();
                }
            });
        });
    }

    /** The person asked for other rows, or for another order. */
    void recalculer() {
        voulu = true;
        calculer();
    }

    /** What is asked before the first rows are there is answered with them: an empty table would be shown meanwhile. */
    private void calculer() {
        if (!pret.get() && arrivees == null) {
            return;
        }
        int numero = ++demande;
        Donnees donnees = arrivees != null ? arrivees : vue.donnees();
        Donnees avant = vue.donnees();
        int[] places = vue.vue();
        boolean maintenir = arrivees != null && !voulu;
        CalculVue calcul = modele.calcul(donnees);
        List<Filtre> retenus = List.copyOf(modele.filtres());
        List<Tri> ordre = List.copyOf(modele.tris());
        Recherche cherchee = modele.recherche();
        attendre(() -> {
            int[] positions = calcul.calculer(retenus, cherchee, ordre);
            Optional<Maintien> maintien = maintenir
                    ? Maintien.de(avant, places, donnees, positions)
                    : Optional.empty();
            services.ui().execute(() -> {
                if (numero == demande) {
                    maintien.ifPresentOrElse(m -> maintenir(donnees, m), () -> montrer(donnees, positions));
                    apresMontrer(donnees);
                }
            });
        });
    }

    /** What goes wrong is told: the rows shown stay. */
    private void attendre(Runnable calcul) {
        services.attendu().execute(() -> {
            try {
                calcul.run();
            } catch (RuntimeException e) {
                Echec echec = Echec.de(e);
                services.ui().execute(() -> modele.annonce().set(new Annonce(echec.phrase(), false)));
            }
        });
    }

    /** Runs when nothing is being read nor computed any more. */
    void apresCalcul(Runnable suite) {
        if (pret.get() && montree == demande && !enLecture) {
            suite.run();
        } else {
            attentes.add(suite);
        }
    }

    private void maintenir(Donnees lues, Maintien maintien) {
        poser(lues, maintien.positions());
        modele.selection().suivre(rang -> maintien.rangs()[rang], colonne -> colonne);
    }

    /** Rows edited while the view was computed keep their places: the positions still hold. */
    private void montrer(Donnees calculees, int[] positions) {
        boolean lues = calculees == arrivees;
        Selection selection = modele.selection();
        Donnees courantes = !lues && vue.donnees().taille() == calculees.taille() ? vue.donnees() : calculees;
        Plage avant = selection.courante();
        UUID active = avant.vide() || avant.ligne() >= vue.size() ? null : vue.get(avant.ligne()).id();
        poser(courantes, positions);
        int place = active == null ? -1 : placeDe(active);
        // where the person asked for nothing, the next row takes the place of the one that leaves
        int defaut = voulu ? 0 : Math.clamp(avant.ligne(), 0, Math.max(0, positions.length - 1));
        selection.entrainer(place >= 0 && avant.cellules() == 1
                ? Plage.cellule(place, avant.colonne())
                : positions.length == 0
                        ? Plage.AUCUNE
                        : Plage.cellule(place < 0 ? defaut : place, Math.max(0, avant.colonne())));
    }

    private void poser(Donnees donnees, int[] positions) {
        vue.remplacer(donnees, positions);
        total.set(donnees.taille());
        montrees.set(positions.length);
        pret.set(true);
        montree = demande;
    }

    private void apresMontrer(Donnees calculees) {
        voulu = false;
        modele.changerVersion();
        if (calculees == arrivees) {
            finirLecture();
        }
        if (!enLecture) {
            List<Runnable> suites = List.copyOf(attentes);
            attentes.clear();
            suites.forEach(Runnable::run);
        }
    }

    private void finirLecture() {
        arrivees = null;
        enLecture = false;
        if (aRelire) {
            aRelire = false;
            charger();
        } else {
            verifierTout();
        }
    }

    private int placeDe(UUID id) {
        int position = vue.donnees().position(id);
        int[] positions = vue.vue();
        return IntStream.range(0, positions.length).filter(i -> positions[i] == position).findFirst().orElse(-1);
    }

    /** Columns first, so that their first filter is as quick as the next; one that a person filters before goes first. */
    private void verifierTout() {
        Donnees donnees = vue.donnees();
        List<ColonneGrille> montreesAlors = List.copyOf(modele.colonnes());
        services.fond().execute(() -> {
            montreesAlors.forEach(c -> donnees.preparer(c, services.priorite()::laisserPasser));
            verifier(donnees.lignes(), services.priorite()::laisserPasser);
            services.ui().execute(this::apresVerification);
        });
    }

    private void verifier(List<Ligne> lignes, Runnable souffle) {
        Marques.Passage passage = modele.marques().passage();
        int rang = 0;
        for (Ligne ligne : lignes) {
            if (rang++ % PAS == 0) {
                souffle.run();
            }
            passage.verifier(ligne);
        }
    }

    private void apresVerification() {
        if (modele.filtres().stream().anyMatch(f -> f instanceof Filtre.Etat)) {
            calculer();
        }
        modele.changerVersion();
    }

    void recevoir(ChangementLignes changement) {
        if (!changement.table().equals(table)) {
            modele.lecteur().oublier(changement.table());
            if (depend(changement.table())) {
                vue.rafraichir(vue.donnees().aRecoder(colonnes(), c -> c.lit(changement.table())));
                modele.changerVersion();
            }
            if (voisines.concerne(changement.table())) {
                revoirVoisines(changement);
            }
            return;
        }
        // the reading under way may have been too early for this change
        aRelire |= enLecture;
        Donnees avant = vue.donnees();
        if (changement.lignes().size() > VERIFIEES_AU_VOL) {
            modele.services().fond().execute(() -> recevoirEnFond(changement, avant));
            return;
        }
        List<Ligne> changees = relues(changement, avant);
        if (changees == null) {
            charger();
        } else {
            vue.rafraichir(avant.avec(changees, colonnes()));
            verifier(changees, () -> {});
            modele.changerVersion();
            revoirVoisines(changement);
            trierLesDecidees();
        }
    }

    /** What is typed stays in sight; a row that somebody decided on leaves the list of those that wait for it. */
    private void trierLesDecidees() {
        boolean parActe = modele.filtres().stream().map(f -> modele.disposition().toutes().get(f.colonne()))
                .anyMatch(c -> c != null && c.propre() != null && c.propre().edition() == Colonne.Edition.ACTE);
        if (parActe) {
            calculer();
        }
    }

    /** The anomalies of other rows follow; what comes meanwhile is looked at in one more round. */
    private void revoirVoisines(ChangementLignes changement) {
        if (changement.lignes().size() > VERIFIEES_AU_VOL) {
            return;
        }
        aRevoir.add(changement);
        if (!enRevue) {
            revoir();
        }
    }

    private void revoir() {
        enRevue = true;
        List<ChangementLignes> prises = List.copyOf(aRevoir);
        aRevoir.clear();
        services.fond().execute(() -> {
            int revues = voisines.verifier(prises);
            services.ui().execute(() -> {
                enRevue = false;
                if (revues > 0) {
                    apresVerification();
                }
                if (!aRevoir.isEmpty()) {
                    revoir();
                }
            });
        });
    }

    private void recevoirEnFond(ChangementLignes changement, Donnees avant) {
        List<Ligne> changees = relues(changement, avant);
        if (changees == null) {
            modele.services().ui().execute(this::charger);
            return;
        }
        Donnees apres = avant.avec(changees, colonnes());
        modele.services().ui().execute(() -> {
            // what came meanwhile is not to be lost: then this is laid over it
            vue.rafraichir(vue.donnees() == avant ? apres : vue.donnees().avec(changees, colonnes()));
            modele.changerVersion();
        });
        verifier(changees, services.priorite()::laisserPasser);
        modele.services().ui().execute(this::apresVerification);
    }

    /** The rows as they are now; {@code null} when the whole table is to be read again. */
    private @Nullable List<Ligne> relues(ChangementLignes changement, Donnees donnees) {
        if (changement.toutes()) {
            return null;
        }
        List<Ligne> changees = new ArrayList<>(changement.lignes().size());
        for (UUID id : changement.lignes()) {
            Ligne ligne = modele.source().trouver(table, id);
            if (ligne == null || donnees.position(id) < 0) {
                return null;
            }
            changees.add(ligne);
        }
        return changees;
    }

    private List<ColonneGrille> colonnes() {
        return List.copyOf(modele.disposition().toutes().values());
    }

    private boolean depend(String autre) {
        return colonnes().stream().anyMatch(c -> c.lit(autre));
    }
}
