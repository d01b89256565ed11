package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
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
        if (!modele.selection().courante().vide()) {
            demander(vider(Acte.EFFACER));
        }
    }

    private Demande vider(Acte acte) {
        return Cible.deLaSelection(modele).demande(acte, Phrases.majuscule(acte.infinitif()) + " dans ",
                Transformation.constante(Voulu.VIDE));
    }

    /** The selected range as a spreadsheet takes it; several ranges when together they are rows of the same columns. */
    public void copier(Consumer<String> suite) {
        copier("Copier", suite);
    }

    public void couper(Consumer<String> suite) {
        if (modele.selection().courante().vide()) {
            return;
        }
        Demande vidage = vider(Acte.COUPER);
        copier("Couper", texte -> {
            suite.accept(texte);
            demander(vidage);
        });
    }

    private void copier(String verbe, Consumer<String> suite) {
        Selection s = modele.selection();
        Plage p = s.courante();
        if (p.vide()) {
            return;
        }
        if (s.autres().stream().anyMatch(a -> a.gauche() != p.gauche() || a.droite() != p.droite())) {
            refuserPlusieurs(verbe);
            return;
        }
        List<Ligne> toutes = modele.instantane();
        int[] rangs = s.lignesTouchees().toArray();
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes().subList(p.gauche(), p.droite() + 1));
        Travail<String> travail = suivi -> {
            List<List<String>> textes = new ArrayList<>(rangs.length);
            for (int rang : rangs) {
                suivi.verifier();
                Ligne ligne = toutes.get(rang);
                textes.add(colonnes.stream().map(c -> modele.texte(ligne, c)).toList());
            }
            return Tsv.ecrire(textes);
        };
        lancer("Copie", s.cellules() <= AU_VOL, travail, suite);
    }

    private boolean plusieurs() {
        return !modele.selection().autres().isEmpty();
    }

    private void refuserPlusieurs(String verbe) {
        modele.annonce()
                .set(new Annonce(
                        Phrases.entreGuillemets(verbe) + " ne se fait que dans une seule plage\u00a0: choisissez-la "
                                + "sans maintenir Ctrl, ou faites-le plage par plage.",
                        false));
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
        Cible selection = Cible.deLaSelection(modele);
        boolean plusieurs = plusieurs();
        List<Ligne> lignes = modele.instantane();
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes());
        boolean court = texte.length() <= TEXTE_COURT;
        lancer("Lecture du presse-papiers", court,
                suivi -> new BlocColle(texte, p.bas() - p.haut() + 1, p.droite() - p.gauche() + 1), bloc -> {
                    String seule = bloc.valeurSeule();
                    if (plusieurs && seule == null) {
                        refuserPlusieurs("Coller");
                    } else if (plusieurs && seule != null) {
                        demander(selection.demande(Acte.COLLER, "Coller dans ",
                                Transformation.constante(new Voulu.Texte(seule))));
                    } else if (!bloc.vide()) {
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
        if (plusieurs()) {
            refuserPlusieurs("Recopier vers le bas");
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
        if (plusieurs()) {
            refuserPlusieurs("Recopier vers la droite");
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

    /** Ctrl Maj Entrée: what was typed in one cell goes in all those that were selected. */
    public void remplir(Cible cible, Voulu voulu) {
        demander(cible.demande(Acte.REMPLIR, "Remplir ", Transformation.constante(voulu)));
    }

    public Cible cible() {
        return Cible.deLaSelection(modele);
    }

    private Voulu copie(Ligne source, ColonneGrille colonne) {
        SaisieInvalide invalide = modele.marques().invalide(source.id(), colonne.id());
        return invalide == null
                ? new Voulu.Valeur(colonne.valeur(source, modele.source()))
                : new Voulu.Texte(invalide.texte());
    }

    private Demande sur(Plage plage, Acte acte, String titre, Transformation transformation) {
        return Cible.de(modele, plage).demande(acte, titre, transformation);
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
            modele.travaux().enchainer(quoi, travail, suite);
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
