package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.geste.Acte;
import fr.siimop.atelier.grille.geste.Apercu;
import fr.siimop.atelier.grille.geste.BlocColle;
import fr.siimop.atelier.grille.geste.CalculApercu;
import fr.siimop.atelier.grille.geste.CelluleVisee;
import fr.siimop.atelier.grille.geste.Debordement;
import fr.siimop.atelier.grille.geste.Demande;
import fr.siimop.atelier.grille.geste.GesteCellules;
import fr.siimop.atelier.grille.geste.Sort;
import fr.siimop.atelier.grille.geste.Transformation;
import fr.siimop.atelier.grille.geste.Voulu;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.atelier.grille.saisie.Tsv;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.tache.Taches.Travail;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;

/**
 * Typing, pasting, filling, clearing: each is one gesture on the undo stack, shown first to the person when it is more
 * than a few cells. Texts that a column cannot read stay in their cells, marked, and are part of the gesture.
 */
public final class Edition {

    /** Up to this many cells, what would become of them is known at once; more is worked out in the background. */
    private static final int AU_VOL = 500;
    private static final int TEXTE_COURT = 50_000;

    private final ModeleTable modele;
    private final CalculApercu calcul;
    private final ObjectProperty<@Nullable Confirmation> aConfirmer = new SimpleObjectProperty<>();

    Edition(ModeleTable modele) {
        this.modele = modele;
        this.calcul = new CalculApercu(modele.descripteur(), modele.source(), modele.lecteur(), modele.marques(),
                modele::empechement);
    }

    /** The gesture that waits for a decision, for the screen to show. */
    public ObjectProperty<@Nullable Confirmation> aConfirmer() {
        return aConfirmer;
    }

    /** Typing in one cell. */
    public void saisir(Ligne ligne, ColonneGrille colonne, String texte) {
        une(Acte.SAISIR, ligne, colonne, new Voulu.Texte(texte));
    }

    /** A value chosen in a list. */
    public void choisir(Ligne ligne, ColonneGrille colonne, Object valeur) {
        une(Acte.SAISIR, ligne, colonne, new Voulu.Valeur(valeur));
    }

    /** A value taken from the history of the cell; none when it was empty. */
    public void retablir(Ligne ligne, ColonneGrille colonne, @Nullable Object valeur) {
        une(Acte.RETABLIR, ligne, colonne, new Voulu.Valeur(valeur));
    }

    /** A value that mends the cell, proposed beside its anomaly. */
    public void corriger(Ligne ligne, ColonneGrille colonne, Voulu voulu) {
        une(Acte.CORRIGER, ligne, colonne, voulu);
    }

    public void basculer(Ligne ligne, ColonneGrille colonne, Phase phase) {
        Object valeur = colonne.valeur(ligne, modele.source());
        Phases phases = valeur instanceof Phases connues ? connues : Phases.AUCUNE;
        choisir(ligne, colonne, phases.basculer(phase));
    }

    private void une(Acte acte, Ligne ligne, ColonneGrille colonne, Voulu voulu) {
        demander(Demande.de(acte, "", List.of(ligne), modele.selection().courante().ligne(), List.of(colonne),
                Transformation.constante(voulu)));
    }

    public void effacer() {
        vider(Acte.EFFACER);
    }

    /** Every selected rectangle: their rows, their columns, and of these the cells that are in one of them. */
    private void vider(Acte acte) {
        Selection s = modele.selection();
        if (s.courante().vide()) {
            return;
        }
        String titre = Phrases.majuscule(acte.infinitif()) + " dans ";
        if (s.autres().isEmpty()) {
            demander(sur(s.courante(), acte, titre, Transformation.constante(Voulu.VIDE)));
            return;
        }
        List<Plage> plages = s.plages();
        int[] rangs = s.lignesTouchees().toArray();
        List<Ligne> toutes = modele.instantane();
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes());
        demander(new Demande(acte, titre + "la sélection", Arrays.stream(rangs).mapToObj(toutes::get).toList(),
                l -> rangs[l], colonnes,
                (l, c, ligne, colonne) -> plages.stream().anyMatch(p -> p.contient(rangs[l], c)) ? Voulu.VIDE : null,
                Debordement.AUCUN));
    }

    /** The selected range as a spreadsheet takes it. */
    public void copier(Consumer<String> suite) {
        Plage p = modele.selection().courante();
        if (p.vide()) {
            return;
        }
        List<Ligne> lignes = modele.instantane().subList(p.haut(), p.bas() + 1);
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes().subList(p.gauche(), p.droite() + 1));
        Travail<String> travail = suivi -> {
            List<List<String>> textes = new ArrayList<>(lignes.size());
            for (Ligne ligne : lignes) {
                suivi.verifier();
                textes.add(colonnes.stream().map(c -> modele.texte(ligne, c)).toList());
            }
            return Tsv.ecrire(textes);
        };
        lancer("Copie", p.cellules() <= AU_VOL, travail, suite);
    }

    public void couper(Consumer<String> suite) {
        copier(texte -> {
            suite.accept(texte);
            vider(Acte.COUPER);
        });
    }

    /** One value fills the range; a block goes from its top left corner, and repeats when it divides the range. */
    public void coller(String texte) {
        Plage p = modele.selection().courante();
        if (texte.isEmpty()) {
            modele.annonce().set(new Annonce("Le presse-papiers ne contient pas de texte à coller.", false));
            return;
        }
        if (p.vide()) {
            return;
        }
        List<Ligne> lignes = modele.instantane();
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes());
        boolean court = texte.length() <= TEXTE_COURT;
        lancer("Lecture du presse-papiers", court,
                suivi -> new BlocColle(texte, p.bas() - p.haut() + 1, p.droite() - p.gauche() + 1), bloc -> {
                    if (!bloc.vide()) {
                        demander(bloc.demande(lignes, p.haut(), colonnes, p.gauche()),
                                () -> modele.selection().poser(new Plage(p.haut(), p.gauche(),
                                        p.haut() + bloc.hauteur() - 1, p.gauche() + bloc.largeur() - 1)));
                    }
                });
    }

    /** Ctrl D: the first row of the range goes down; on one row, the row above comes down. */
    public void recopierVersLeBas() {
        Plage p = modele.selection().courante();
        int modeleLigne = p.haut() == p.bas() ? p.haut() - 1 : p.haut();
        if (p.vide() || modeleLigne < 0) {
            return;
        }
        Ligne source = modele.ligne(modeleLigne);
        demander(sur(new Plage(modeleLigne + 1, p.gauche(), p.bas(), p.droite()), Acte.RECOPIER,
                "Recopier vers le bas dans ", (l, c, ligne, colonne) -> copie(source, colonne)));
    }

    /** Ctrl R: the first column of the range goes right; in one column, the one on its left comes in. */
    public void recopierVersLaDroite() {
        Plage p = modele.selection().courante();
        int modeleColonne = p.gauche() == p.droite() ? p.gauche() - 1 : p.gauche();
        if (p.vide() || modeleColonne < 0) {
            return;
        }
        ColonneGrille source = modele.colonnes().get(modeleColonne);
        demander(sur(new Plage(p.haut(), modeleColonne + 1, p.bas(), p.droite()), Acte.RECOPIER,
                "Recopier vers la droite dans ",
                (l, c, ligne, colonne) -> new Voulu.Texte(modele.texte(ligne, source))));
    }

    /** The handle: the rows of a range, over and over, in the rows it was stretched to. */
    public void etendre(Plage source, Plage cible) {
        List<Ligne> modeles = modele.instantane().subList(source.haut(), source.bas() + 1);
        demander(sur(cible, Acte.RECOPIER, "Recopier dans ", (l, c, ligne, colonne) -> {
            int rang = cible.haut() + l;
            boolean dedans = rang >= source.haut() && rang <= source.bas();
            return dedans ? null : copie(modeles.get(Math.floorMod(rang - source.haut(), modeles.size())), colonne);
        }));
    }

    /** Ctrl Maj Entrée: what was typed in one cell goes in all those selected. */
    public void remplir(Plage plage, Voulu voulu) {
        demander(sur(plage, Acte.REMPLIR, "Remplir ", Transformation.constante(voulu)));
    }

    private Voulu copie(Ligne source, ColonneGrille colonne) {
        SaisieInvalide invalide = modele.marques().invalide(source.id(), colonne.id());
        return invalide == null
                ? new Voulu.Valeur(colonne.valeur(source, modele.source()))
                : new Voulu.Texte(invalide.texte());
    }

    private Demande sur(Plage p, Acte acte, String titre, Transformation transformation) {
        List<ColonneGrille> colonnes = modele.colonnes().subList(p.gauche(), p.droite() + 1);
        return Demande.de(acte, titre + Phrases.colonnes(colonnes),
                modele.instantane().subList(p.haut(), p.bas() + 1), p.haut(), colonnes, transformation);
    }

    public void demander(Demande demande) {
        demander(demande, () -> {});
    }

    /** Works out what the gesture would do, then does it or asks. */
    private void demander(Demande demande, Runnable ensuite) {
        boolean court = demande.cellules() <= AU_VOL && demande.colonnes().stream().allMatch(modele.lecteur()::pret);
        lancer("Contrôle", court, suivi -> calcul.calculer(demande, suivi), apercu -> decider(apercu, ensuite));
    }

    /** For those who show it themselves. */
    public Apercu prevoir(Demande demande, Suivi suivi) throws Exception {
        return calcul.calculer(demande, suivi);
    }

    private <T> void lancer(String quoi, boolean court, Travail<T> travail, Consumer<T> suite) {
        if (court) {
            modele.travaux().surPlace(travail, suite);
        } else {
            modele.travaux().lancer(quoi, travail, suite);
        }
    }

    private void decider(Apercu apercu, Runnable ensuite) {
        if (apercu.aMontrer()) {
            aConfirmer.set(new Confirmation(apercu, ensuite));
        } else if (apercu.ecrites(true) == 0) {
            apercu.cellules().stream().filter(c -> c.sort() == Sort.REFUSE).findFirst()
                    .ifPresent(c -> modele.annonce().set(new Annonce(c.raison(), false)));
            ensuite.run();
        } else {
            appliquer(apercu, true);
            ensuite.run();
        }
    }

    /** @param aussiACorriger also what is left to be corrected, which stays here, marked */
    public void appliquer(Apercu apercu, boolean aussiACorriger) {
        List<CelluleVisee> ecrites = apercu.aEcrire(aussiACorriger);
        if (ecrites.isEmpty()) {
            return;
        }
        String nom = Phrases.geste(apercu, ecrites.size(), modele.descripteur());
        GesteCellules geste = new GesteCellules(nom, modele.descripteur().table(), ecrites, modele.services().puits(),
                modele.marques(), modele::changerVersion);
        modele.services().pile().executer(geste, () -> annoncer(apercu, aussiACorriger));
    }

    private void annoncer(Apercu apercu, boolean aussiACorriger) {
        boolean taire = apercu.demande().acte() == Acte.SAISIR && apercu.aCorriger() == 0;
        modele.annonce().set(taire ? null : new Annonce(Phrases.bilan(apercu, aussiACorriger), true));
    }
}
