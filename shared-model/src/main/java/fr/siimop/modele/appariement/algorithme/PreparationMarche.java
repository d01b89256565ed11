package fr.siimop.modele.appariement.algorithme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.siimop.modele.appariement.Affectation;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.PosteOffert;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.RefusClassement;
import fr.siimop.modele.appariement.algorithme.marche.ConstructionMarche;
import fr.siimop.modele.appariement.algorithme.marche.Marche;
import fr.siimop.modele.appariement.classement.Candidatures;
import fr.siimop.modele.appariement.classement.ValiditeClassements;

/** From the input to the dense market of acceptable pairs, and back. Numbers are those of the input. */
public final class PreparationMarche {

    private final EntreeAppariement entree;
    private final Marche marche;
    private final int[] rangs;
    private final List<RefusClassement> refus;

    private PreparationMarche(EntreeAppariement entree, Marche marche, int[] rangs, List<RefusClassement> refus) {
        this.entree = entree;
        this.marche = marche;
        this.rangs = rangs;
        this.refus = refus;
    }

    public static PreparationMarche de(EntreeAppariement entree, OptionsAppariement options) {
        Candidatures candidatures = Candidatures.de(entree);
        List<RefusClassement> refus = options.classementsLibres()
                ? List.of()
                : ValiditeClassements.controler(entree, candidatures, options.regles());
        Set<String> fermes = refus.stream().map(RefusClassement::poste).collect(Collectors.toSet());
        int[] places = entree.postes().stream().mapToInt(p -> fermes.contains(p.poste()) ? 0 : p.places()).toArray();
        ConstructionMarche construction = new ConstructionMarche(entree.internes().size(), places);
        for (int c = 0; c < candidatures.nombre(); c++) {
            if (candidatures.rang(c) > Rang.REFUSE) {
                construction.paire(candidatures.voeu(c).interne(), candidatures.voeu(c).poste(),
                        candidatures.voeu(c).coeurs(), candidatures.rang(c));
            }
        }
        Marche marche = construction.construire();
        int[] rangs = new int[marche.paires()];
        for (int c = 0; c < candidatures.nombre(); c++) {
            int paire = marche.paire(candidatures.voeu(c).interne(), candidatures.voeu(c).poste());
            if (paire != Marche.AUCUNE) {
                rangs[paire] = candidatures.rang(c);
            }
        }
        return new PreparationMarche(entree, marche, rangs, refus);
    }

    public Marche marche() {
        return marche;
    }

    public List<RefusClassement> refus() {
        return refus;
    }

    /** What a matching gives, by interne. */
    public List<Affectation> affectations(int[] couplage) {
        return Arrays.stream(couplage)
                .filter(paire -> paire != Marche.AUCUNE)
                .mapToObj(this::affectation)
                .toList();
    }

    private Affectation affectation(int paire) {
        PosteOffert poste = entree.postes().get(marche.poste(paire));
        return new Affectation(entree.internes().get(marche.interne(paire)).interne(), poste.poste(),
                marche.coeurs(paire), rangs[paire]);
    }
}
