package fr.siimop.modele.appariement.explication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.siimop.modele.appariement.Affectation;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.SortieAppariement;
import fr.siimop.modele.appariement.Voeu;

/** Explains every wish of a weakly stable result: nothing but the ranking then keeps an interne from a better post. */
public final class Explications {

    private static final int SANS_POSTE = -1;
    private static final Comparator<Voeu> ORDRE = Comparator.comparingInt(Voeu::interne)
            .thenComparing(Comparator.comparingInt(Voeu::coeurs).reversed())
            .thenComparingInt(Voeu::poste);

    private final EntreeAppariement entree;
    /** By interne: the post obtained or {@link #SANS_POSTE}, and its cœurs. */
    private final int[] postesObtenus;
    private final int[] coeursObtenus;
    private final int[] derniersRangs;
    private final Map<String, List<MotifRefus>> motifs = new HashMap<>();

    private Explications(SortieAppariement sortie) {
        this.entree = sortie.entree();
        this.postesObtenus = new int[entree.internes().size()];
        Arrays.fill(postesObtenus, SANS_POSTE);
        this.coeursObtenus = new int[postesObtenus.length];
        this.derniersRangs = new int[entree.postes().size()];
        Map<String, Affectation> parInterne = new HashMap<>();
        sortie.affectations().forEach(a -> parInterne.put(a.interne(), a));
        for (Voeu voeu : entree.voeux()) {
            Affectation affectation = parInterne.get(entree.internes().get(voeu.interne()).interne());
            if (affectation != null && affectation.poste().equals(entree.postes().get(voeu.poste()).poste())) {
                postesObtenus[voeu.interne()] = voeu.poste();
                coeursObtenus[voeu.interne()] = voeu.coeurs();
                derniersRangs[voeu.poste()] = Math.max(derniersRangs[voeu.poste()], affectation.rang());
            }
        }
        sortie.bilan().refus()
                .forEach(r -> motifs.computeIfAbsent(r.poste(), p -> new ArrayList<>()).add(r.motif()));
    }

    /** By interne, then from the most wished to the least. */
    public static List<Explication> de(SortieAppariement sortie) {
        Explications explications = new Explications(sortie);
        return sortie.entree().voeux().stream().sorted(ORDRE).map(explications::expliquer).toList();
    }

    private Explication expliquer(Voeu voeu) {
        List<MotifRefus> duPoste = motifs.getOrDefault(entree.postes().get(voeu.poste()).poste(), List.of());
        int rang = entree.rang(voeu.poste(), voeu.interne());
        return new Explication(voeu, rang, issue(voeu, rang, !duPoste.isEmpty()), derniersRangs[voeu.poste()], duPoste);
    }

    private IssueVoeu issue(Voeu voeu, int rang, boolean ferme) {
        if (voeu.coeurs() == 0) {
            return IssueVoeu.ZERO_COEUR;
        }
        if (!entree.compatibles(voeu.interne(), voeu.poste())) {
            return IssueVoeu.DECALAGE_INCOMPATIBLE;
        }
        if (entree.postes().get(voeu.poste()).places() == 0) {
            return IssueVoeu.POSTE_SANS_PLACE;
        }
        if (ferme) {
            return IssueVoeu.CLASSEMENT_NON_VALIDE;
        }
        if (rang <= Rang.REFUSE) {
            return rang == Rang.REFUSE ? IssueVoeu.REFUSE : IssueVoeu.NON_CLASSE;
        }
        return choix(voeu, rang);
    }

    private IssueVoeu choix(Voeu voeu, int rang) {
        int obtenu = postesObtenus[voeu.interne()];
        if (obtenu == voeu.poste()) {
            return IssueVoeu.OBTENU;
        }
        if (obtenu != SANS_POSTE && coeursObtenus[voeu.interne()] >= voeu.coeurs()) {
            boolean prefere = coeursObtenus[voeu.interne()] > voeu.coeurs();
            return prefere ? IssueVoeu.VOEU_PREFERE_OBTENU : IssueVoeu.VOEU_EGAL_OBTENU;
        }
        return derniersRangs[voeu.poste()] < rang ? IssueVoeu.POSTE_COMPLET : IssueVoeu.POSTE_COMPLET_A_EGALITE;
    }
}
