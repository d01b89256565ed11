package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.Commande.Modification;
import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.atelier.grille.saisie.Tsv;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.ValeurInvalide;

/**
 * Typing, pasting, filling down, clearing: each is one gesture on the undo stack. Texts that a column cannot read stay
 * in their cells, marked, and are part of the gesture.
 */
public final class Edition {

    private final ModeleTable modele;

    Edition(ModeleTable modele) {
        this.modele = modele;
    }

    /** Marks again the texts that were left to be corrected. */
    void reprendre() {
        for (TexteGarde garde : modele.services().puits().textesGardes(modele.descripteur().table())) {
            Colonne<?, ?> colonne = modele.descripteur().colonne(garde.colonne());
            String texte = garde.texte();
            if (colonne != null && texte != null) {
                modele.marques().marquer(garde.ligne(), garde.colonne(),
                        new SaisieInvalide(texte, refus(colonne, texte).sur(garde.colonne())));
            }
        }
    }

    /** What is read now was not when it was typed: it stays marked, for the person to look at. */
    private static ValeurInvalide refus(Colonne<?, ?> colonne, String texte) {
        try {
            if (!(colonne.type() instanceof TypeReference)) {
                colonne.type().lire(texte);
            }
            return new ValeurInvalide(AnomalieValeur.PAS_UN_IDENTIFIANT, texte.strip());
        } catch (ValeurInvalide e) {
            return e;
        }
    }

    /** What became of the cells of a gesture. */
    public record Bilan(int ecrites, int aCorriger, int protegees) {}

    private record Cible(Ligne ligne, ColonneGrille colonne, String texte, @Nullable Object valeur) {}

    private record Marque(Ligne ligne, ColonneGrille colonne, @Nullable SaisieInvalide avant,
            @Nullable SaisieInvalide apres) {}

    /** Typing in one cell. */
    public Bilan saisir(Ligne ligne, ColonneGrille colonne, String texte) {
        return ecrire("Saisie dans " + entreGuillemets(colonne), List.of(new Cible(ligne, colonne, texte, null)),
                false);
    }

    /** A value chosen in a list. */
    public Bilan choisir(Ligne ligne, ColonneGrille colonne, Object valeur) {
        return ecrire("Saisie dans " + entreGuillemets(colonne), List.of(new Cible(ligne, colonne, "", valeur)),
                false);
    }

    /** A value taken from the history of the cell; none when it was empty. */
    public Bilan retablir(Ligne ligne, ColonneGrille colonne, @Nullable Object valeur) {
        return ecrire("Rétablissement dans " + entreGuillemets(colonne),
                List.of(new Cible(ligne, colonne, "", valeur)), false);
    }

    public Bilan basculer(Ligne ligne, ColonneGrille colonne, Phase phase) {
        Object valeur = colonne.valeur(ligne, modele.source());
        Phases phases = valeur instanceof Phases connues ? connues : Phases.AUCUNE;
        return choisir(ligne, colonne, phases.basculer(phase));
    }

    public Bilan effacer() {
        List<Cible> cibles = new ArrayList<>();
        parcourir((ligne, colonne, l, c) -> cibles.add(new Cible(ligne, colonne, "", null)));
        return ecrire("Effacement", cibles, true);
    }

    /** The selected range as a spreadsheet takes it. */
    public String copier() {
        Plage p = modele.selection().courante();
        List<List<String>> lignes = new ArrayList<>();
        for (int l = p.haut(); !p.vide() && l <= p.bas(); l++) {
            List<String> ligne = new ArrayList<>();
            for (int c = p.gauche(); c <= p.droite(); c++) {
                ligne.add(modele.texte(modele.ligne(l), modele.colonnes().get(c)));
            }
            lignes.add(ligne);
        }
        return Tsv.ecrire(lignes);
    }

    public String couper() {
        String copie = copier();
        List<Cible> cibles = new ArrayList<>();
        parcourir((ligne, colonne, l, c) -> cibles.add(new Cible(ligne, colonne, "", null)));
        ecrire("Couper", cibles, true);
        return copie;
    }

    /** One value fills the range; a block goes from its top left corner, and repeats when it divides the range. */
    public Bilan coller(String texte) {
        List<List<String>> bloc = Tsv.lire(texte);
        Plage p = modele.selection().courante();
        if (bloc.isEmpty() || p.vide()) {
            return new Bilan(0, 0, 0);
        }
        int largeurBloc = bloc.stream().mapToInt(List::size).max().orElse(1);
        int hauteur = repeter(p.bas() - p.haut() + 1, bloc.size());
        int largeur = repeter(p.droite() - p.gauche() + 1, largeurBloc);
        List<Cible> cibles = new ArrayList<>();
        for (int l = 0; l < hauteur && p.haut() + l < modele.lignes().size(); l++) {
            List<String> source = bloc.get(l % bloc.size());
            for (int c = 0; c < largeur && p.gauche() + c < modele.colonnes().size(); c++) {
                int colonne = c % largeurBloc;
                if (colonne < source.size()) {
                    cibles.add(new Cible(modele.ligne(p.haut() + l), modele.colonnes().get(p.gauche() + c),
                            source.get(colonne), null));
                }
            }
        }
        Bilan bilan = ecrire("Collage", cibles, true);
        modele.selection().poser(new Plage(p.haut(), p.gauche(), p.haut() + hauteur - 1, p.gauche() + largeur - 1));
        return bilan;
    }

    private static int repeter(int plage, int bloc) {
        return plage > bloc && plage % bloc == 0 ? plage : bloc;
    }

    /** Ctrl D: the first row of the range goes down; on one row, the row above comes down. */
    public Bilan recopierVersLeBas() {
        Plage p = modele.selection().courante();
        int modeleLigne = p.haut() == p.bas() ? p.haut() - 1 : p.haut();
        if (p.vide() || modeleLigne < 0) {
            return new Bilan(0, 0, 0);
        }
        Ligne source = modele.ligne(modeleLigne);
        List<Cible> cibles = new ArrayList<>();
        parcourir((ligne, colonne, l, c) -> {
            if (l != modeleLigne) {
                Object valeur = colonne.valeur(source, modele.source());
                cibles.add(new Cible(ligne, colonne, modele.texte(source, colonne), valeur));
            }
        });
        return ecrire("Recopie vers le bas", cibles, true);
    }

    @FunctionalInterface
    private interface Visite {
        void cellule(Ligne ligne, ColonneGrille colonne, int l, int c);
    }

    private void parcourir(Visite visite) {
        Plage p = modele.selection().courante();
        for (int l = p.haut(); !p.vide() && l <= p.bas(); l++) {
            for (int c = p.gauche(); c <= p.droite(); c++) {
                visite.cellule(modele.ligne(l), modele.colonnes().get(c), l, c);
            }
        }
    }

    private Bilan ecrire(String nom, List<Cible> cibles, boolean annoncer) {
        List<Modification> modifications = new ArrayList<>();
        List<Marque> marques = new ArrayList<>();
        List<Cible> ecrites = new ArrayList<>();
        int protegees = 0;
        Empechement empechement = null;
        for (Cible cible : cibles) {
            Optional<Empechement> raison = modele.empechement(cible.ligne(), cible.colonne());
            if (raison.isPresent()) {
                empechement = raison.get();
                protegees++;
            } else if (preparer(cible, modifications, marques)) {
                ecrites.add(cible);
            }
        }
        if (ecrites.isEmpty()) {
            if (empechement != null) {
                modele.annonce().set(new Annonce(empechement.pourquoi() + " " + empechement.faire(), false));
            }
            return new Bilan(0, 0, protegees);
        }
        String nomComplet = nom + (annoncer ? " dans " + colonnes(ecrites) : "");
        modele.services().pile().executer(new GesteSaisie(nomComplet, modifications, marques));
        int aCorriger = (int) ecrites.stream().filter(c -> modele.etat(c.ligne(), c.colonne()).erreur()).count();
        Bilan bilan = new Bilan(ecrites.size(), aCorriger, protegees);
        if (annoncer || aCorriger > 0) {
            modele.annonce().set(new Annonce(Phrases.bilan(nom, colonnes(ecrites), bilan), true));
        } else {
            modele.annonce().set(null);
        }
        return bilan;
    }

    /** False when the cell already holds this. */
    private boolean preparer(Cible cible, List<Modification> modifications, List<Marque> marques) {
        SaisieInvalide ancienne = modele.marques().invalide(cible.ligne().id(), cible.colonne().id());
        Object avant = cible.colonne().valeur(cible.ligne(), modele.source());
        try {
            Object apres = cible.valeur() != null
                    ? cible.valeur()
                    : modele.lecteur().lire(cible.colonne(), cible.texte());
            if (ancienne != null) {
                marques.add(new Marque(cible.ligne(), cible.colonne(), ancienne, null));
            }
            if (!Objects.equals(avant, apres)) {
                modifications.add(new Modification(cible.ligne().id(), cible.colonne().id(), avant, apres));
                return true;
            }
            return ancienne != null;
        } catch (ValeurInvalide e) {
            SaisieInvalide nouvelle = new SaisieInvalide(cible.texte(), e.sur(cible.colonne().id()));
            if (ancienne != null && ancienne.texte().equals(cible.texte())) {
                return false;
            }
            marques.add(new Marque(cible.ligne(), cible.colonne(), ancienne, nouvelle));
            return true;
        }
    }

    private static String colonnes(List<Cible> cibles) {
        List<ColonneGrille> distinctes = cibles.stream().map(Cible::colonne).distinct().toList();
        return distinctes.size() == 1
                ? entreGuillemets(distinctes.getFirst())
                : distinctes.size() + "\u00a0colonnes";
    }

    private static String entreGuillemets(ColonneGrille colonne) {
        return "«\u00a0" + colonne.libelle() + "\u00a0»";
    }

    /** Values go to the sink, invalid texts to the marks, both ways together. */
    private final class GesteSaisie implements Geste {

        private final String nom;
        private final Commande commande;
        private final List<Marque> marques;

        GesteSaisie(String nom, List<Modification> modifications, List<Marque> marques) {
            this.nom = nom;
            this.commande = new Commande(nom, modele.descripteur().table(), modifications);
            this.marques = List.copyOf(marques);
        }

        @Override
        public String nom() {
            return nom;
        }

        @Override
        public void faire() {
            marquer(Marque::apres);
            appliquer(commande);
        }

        @Override
        public void defaire() {
            marquer(Marque::avant);
            appliquer(commande.inverse());
        }

        private void marquer(Function<Marque, @Nullable SaisieInvalide> moment) {
            List<TexteGarde> textes = new ArrayList<>();
            for (Marque marque : marques) {
                SaisieInvalide saisie = moment.apply(marque);
                modele.marques().marquer(marque.ligne().id(), marque.colonne().id(), saisie);
                textes.add(new TexteGarde(marque.ligne().id(), marque.colonne().id(),
                        saisie == null ? null : saisie.texte()));
            }
            if (!textes.isEmpty()) {
                modele.services().puits().garderTextes(modele.descripteur().table(), textes);
            }
        }

        private void appliquer(Commande voulue) {
            if (!voulue.modifications().isEmpty()) {
                modele.services().puits().appliquer(voulue);
            }
            modele.changerVersion();
        }
    }
}
