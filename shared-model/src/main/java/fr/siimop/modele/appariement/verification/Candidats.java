package fr.siimop.modele.appariement.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.PosteOffert;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.Voeu;

/** Who is a candidate where, who is acceptable, which rankings count: straight from the words of the rules. */
final class Candidats {

    /** A candidate of a post with its place in the ranking, as in {@link Rang}. */
    record Candidat(int interne, int coeurs, int rang, boolean local) {

        boolean classe() {
            return rang > Rang.REFUSE;
        }
    }

    private final EntreeAppariement entree;
    private final OptionsAppariement options;
    private final Map<Long, Integer> rangs = new HashMap<>();
    private final List<List<Candidat>> parPoste = new ArrayList<>();
    private final List<Set<MotifRefus>> motifs = new ArrayList<>();

    Candidats(EntreeAppariement entree, OptionsAppariement options) {
        this.entree = entree;
        this.options = options;
        entree.rangs().forEach(r -> rangs.put(cle(r.poste(), r.interne()), r.rang()));
        entree.postes().forEach(p -> parPoste.add(new ArrayList<>()));
        for (Voeu voeu : entree.voeux()) {
            if (voeu.coeurs() >= 1 && entree.compatibles(voeu.interne(), voeu.poste())) {
                parPoste.get(voeu.poste())
                        .add(new Candidat(voeu.interne(), voeu.coeurs(), rang(voeu.poste(), voeu.interne()),
                                local(voeu.interne(), voeu.poste())));
            }
        }
        for (int p = 0; p < parPoste.size(); p++) {
            motifs.add(options.classementsLibres() ? Set.of() : motifs(entree.postes().get(p), parPoste.get(p)));
        }
    }

    private static long cle(int poste, int interne) {
        return (long) poste << 32 | interne;
    }

    private boolean local(int interne, int poste) {
        return entree.internes().get(interne).subdivision().equals(entree.postes().get(poste).subdivision());
    }

    private Set<MotifRefus> motifs(PosteOffert poste, List<Candidat> candidats) {
        Set<MotifRefus> motifs = new TreeSet<>();
        List<Candidat> classes = candidats.stream().filter(Candidat::classe).toList();
        if (candidats.stream().anyMatch(c -> c.rang() == Rang.NON_CLASSE)) {
            motifs.add(MotifRefus.CANDIDATS_NON_CLASSES);
        }
        long part = options.regles().partClassee();
        if (options.regles().surCandidats() * (long) classes.size() < part * candidats.size()) {
            motifs.add(MotifRefus.TROP_DE_REFUS);
        }
        long locaux = candidats.stream().filter(Candidat::local).count();
        if (poste.subdivision().isEmpty() || locaux == 0) {
            return motifs;
        }
        if (classes.stream().anyMatch(c -> c.rang() == 1 && !c.local())) {
            motifs.add(MotifRefus.PREMIER_HORS_SUBDIVISION);
        }
        long attendus = Math.min(locaux, options.regles().minimumSubdivision(poste.places()));
        int premiers = options.regles().premiersRangs(poste.places());
        long parmiLesPremiers = classes.stream()
                .filter(c -> c.local() && classes.stream().filter(d -> d.rang() < c.rang()).count() < premiers)
                .count();
        if (parmiLesPremiers < attendus) {
            motifs.add(MotifRefus.SUBDIVISION_INSUFFISANTE);
        }
        return motifs;
    }

    /** What the ranking says of this interne, candidate or not. */
    int rang(int poste, int interne) {
        return rangs.getOrDefault(cle(poste, interne), Rang.NON_CLASSE);
    }

    List<Candidat> dePoste(int poste) {
        return parPoste.get(poste);
    }

    /** Every reason why the ranking of the post does not count; empty when it does. */
    Set<MotifRefus> motifs(int poste) {
        return motifs.get(poste);
    }

    /** The candidates whom the post may take: ranked, by a ranking that counts, for a post that has places. */
    List<Candidat> acceptables(int poste) {
        if (!motifs.get(poste).isEmpty() || entree.postes().get(poste).places() == 0) {
            return List.of();
        }
        return parPoste.get(poste).stream().filter(Candidat::classe).toList();
    }
}
