package fr.siimop.modele.appariement.explication;

import java.util.List;

import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.Voeu;

/**
 * What became of a wish and why.
 *
 * @param rang what the post's ranking says, as in {@link fr.siimop.modele.appariement.Rang}
 * @param dernierRangAdmis the worst rank that the post took; 0 when it took nobody
 * @param motifs why the post's ranking does not count; empty when it does
 */
public record Explication(Voeu voeu, int rang, IssueVoeu issue, int dernierRangAdmis, List<MotifRefus> motifs) {

    public Explication {
        motifs = List.copyOf(motifs);
    }
}
