package fr.siimop.modele.appariement.algorithme.marche;

import java.util.Arrays;

/**
 * Removes pairs that are in no weakly stable matching, to a fixpoint, by applications and by offers. Exactly the same
 * weakly stable matchings remain.
 *
 * <p>Applications: when the posts that an interne likes up to level k cannot all be filled by others at least as well
 * ranked there, every weakly stable matching places it within k; its pairs beyond k go. Offers: when the candidates of a
 * post up to level k cannot all, but (places − 1) of them, be placed elsewhere where they are at least as happy, every
 * weakly stable matching fills the post with them; its pairs beyond k go.
 */
public final class Reduction {

    /** Each step of a chain of moves is a call within a call: the stack must hold them. */
    private static final int PROFONDEUR_MAX = 1000;

    private final Marche marche;
    private final boolean[] gardee;
    /** Level up to which the interne is certainly placed, or no limit: pairs beyond are gone. */
    private final int[] limiteInterne;
    private final int[] limitePoste;
    private final InterneAssure interneAssure;
    private final PosteAssure posteAssure;
    private final File internesARevoir;
    private final File postesARevoir;

    private Reduction(Marche marche, int profondeurMax) {
        this.marche = marche;
        this.gardee = new boolean[marche.paires()];
        Arrays.fill(gardee, true);
        this.limiteInterne = new int[marche.internes()];
        Arrays.fill(limiteInterne, Integer.MAX_VALUE);
        this.limitePoste = new int[marche.postes()];
        Arrays.fill(limitePoste, Integer.MAX_VALUE);
        this.interneAssure = new InterneAssure(marche, gardee, profondeurMax);
        this.posteAssure = new PosteAssure(marche, gardee, profondeurMax);
        this.internesARevoir = new File(marche.internes());
        this.postesARevoir = new File(marche.postes());
    }

    /** What the reduction leaves and knows. */
    public record Resultat(boolean[] gardees, int[] limiteInterne, int[] limitePoste) {

        /** Whether every weakly stable matching places this interne. */
        public boolean toujoursPlace(int interne) {
            return limiteInterne[interne] != Integer.MAX_VALUE;
        }

        /** Whether every weakly stable matching fills this post. */
        public boolean toujoursPlein(int poste) {
            return limitePoste[poste] != Integer.MAX_VALUE;
        }
    }

    public static Resultat reduire(Marche marche) {
        return reduire(marche, PROFONDEUR_MAX);
    }

    static Resultat reduire(Marche marche, int profondeurMax) {
        Reduction reduction = new Reduction(marche, profondeurMax);
        reduction.jusquAuPointFixe();
        return new Resultat(reduction.gardee, reduction.limiteInterne, reduction.limitePoste);
    }

    private void jusquAuPointFixe() {
        for (int i = 0; i < marche.internes(); i++) {
            internesARevoir.ajouter(i);
        }
        for (int p = 0; p < marche.postes(); p++) {
            postesARevoir.ajouter(p);
        }
        while (!internesARevoir.vide() || !postesARevoir.vide()) {
            while (!internesARevoir.vide()) {
                revoirInterne(internesARevoir.retirer());
            }
            while (!postesARevoir.vide()) {
                revoirPoste(postesARevoir.retirer());
            }
        }
    }

    private void revoirInterne(int interne) {
        int limite = interneAssure.limite(interne, limiteInterne[interne]);
        if (limite >= limiteInterne[interne]) {
            return;
        }
        limiteInterne[interne] = limite;
        for (int paire = marche.debutInterne(interne); paire < marche.finInterne(interne); paire++) {
            if (marche.niveauInterne(paire) > limite && gardee[paire]) {
                retirer(paire);
            }
        }
    }

    private void revoirPoste(int poste) {
        int limite = posteAssure.limite(poste, limitePoste[poste]);
        if (limite >= limitePoste[poste]) {
            return;
        }
        limitePoste[poste] = limite;
        for (int k = marche.debutPoste(poste); k < marche.finPoste(poste); k++) {
            int paire = marche.parPoste(k);
            if (marche.niveauPoste(paire) > limite && gardee[paire]) {
                retirer(paire);
            }
        }
    }

    private void retirer(int paire) {
        gardee[paire] = false;
        int poste = marche.poste(paire);
        for (int k = marche.finPoste(poste) - 1; k >= marche.debutPoste(poste); k--) {
            int autre = marche.parPoste(k);
            if (marche.niveauPoste(autre) < marche.niveauPoste(paire)) {
                break;
            }
            internesARevoir.ajouter(marche.interne(autre));
        }
        int interne = marche.interne(paire);
        for (int autre = marche.finInterne(interne) - 1; autre >= marche.debutInterne(interne); autre--) {
            if (marche.niveauInterne(autre) < marche.niveauInterne(paire)) {
                break;
            }
            postesARevoir.ajouter(marche.poste(autre));
        }
    }

    /** First in, first out, each element at most once. */
    private static final class File {
        private final int[] anneau;
        private final boolean[] present;
        private int tete;
        private int nombre;

        File(int n) {
            anneau = new int[Math.max(1, n)];
            present = new boolean[n];
        }

        boolean vide() {
            return nombre == 0;
        }

        void ajouter(int element) {
            if (!present[element]) {
                present[element] = true;
                anneau[(tete + nombre++) % anneau.length] = element;
            }
        }

        int retirer() {
            int element = anneau[tete];
            tete = (tete + 1) % anneau.length;
            nombre--;
            present[element] = false;
            return element;
        }
    }
}
