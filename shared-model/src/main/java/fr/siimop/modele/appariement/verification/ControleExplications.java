package fr.siimop.modele.appariement.verification;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.Voeu;
import fr.siimop.modele.appariement.fichiers.FichiersAppariement;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** {@code explications.csv} against the input and the affectations: P12. */
final class ControleExplications {

    private final EntreeAppariement entree;
    private final Candidats candidats;
    private final AffectationsLues affectations;
    private final Enquete p12;
    /** The wishes not yet explained, by interne and post, and those already. */
    private final Map<List<String>, Voeu> attendus = new HashMap<>();
    private final Map<List<String>, Voeu> expliques = new HashMap<>();

    ControleExplications(EntreeAppariement entree, Candidats candidats, AffectationsLues affectations, Enquete p12) {
        this.entree = entree;
        this.candidats = candidats;
        this.affectations = affectations;
        this.p12 = p12;
    }

    /** The file may be absent: then nothing is explained wrongly. */
    void lire(Fichiers sortie, Fautes fautes) throws IOException {
        if (!sortie.contient(FichiersAppariement.EXPLICATIONS)) {
            return;
        }
        for (Voeu voeu : entree.voeux()) {
            attendus.put(List.of(entree.internes().get(voeu.interne()).interne(),
                    entree.postes().get(voeu.poste()).poste()), voeu);
        }
        try (var lecteur = LecteurCsv.ouvrir(sortie, FichiersAppariement.EXPLICATIONS,
                FichiersAppariement.COLONNES_EXPLICATIONS, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                ligne(lecteur);
            }
        }
        for (Voeu voeu : entree.voeux()) {
            String interne = entree.internes().get(voeu.interne()).interne();
            String poste = entree.postes().get(voeu.poste()).poste();
            if (attendus.containsKey(List.of(interne, poste))) {
                p12.temoin("interne " + interne + ", poste " + poste + " sans explication");
            }
        }
    }

    private void ligne(LecteurCsv lecteur) {
        List<String> paire = List.of(lecteur.requis(0), lecteur.requis(1));
        String lue = lecteur.texte(2) + "," + lecteur.texte(3) + "," + lecteur.requis(4) + "," + lecteur.texte(5) + ","
                + lecteur.texte(6);
        if (lecteur.fautive()) {
            return;
        }
        String ou = "ligne " + lecteur.ligne() + ", interne " + paire.get(0) + ", poste " + paire.get(1);
        Voeu voeu = attendus.remove(paire);
        if (voeu == null) {
            p12.temoin(ou + (expliques.containsKey(paire) ? " : déjà expliqué plus haut" : " : ce vœu n’existe pas"));
            return;
        }
        expliques.put(paire, voeu);
        String attendue = attendue(voeu);
        if (!lue.equals(attendue)) {
            p12.temoin(ou + " : " + lue + " au lieu de " + attendue);
        }
    }

    private String attendue(Voeu voeu) {
        int rang = candidats.rang(voeu.poste(), voeu.interne());
        int dernier = affectations.dernierRang(voeu.poste());
        String motifs = candidats.motifs(voeu.poste()).stream().map(MotifRefus::code).collect(Collectors.joining(" "));
        return voeu.coeurs() + "," + texte(rang) + "," + issue(voeu, rang, dernier) + "," + texte(dernier) + ","
                + motifs;
    }

    private static String texte(int rang) {
        return rang <= Rang.REFUSE ? "" : Integer.toString(rang);
    }

    private String issue(Voeu voeu, int rang, int dernierRang) {
        if (voeu.coeurs() == 0) {
            return "zero_coeur";
        } else if (!entree.compatibles(voeu.interne(), voeu.poste())) {
            return "decalage_incompatible";
        } else if (entree.postes().get(voeu.poste()).places() == 0) {
            return "poste_sans_place";
        } else if (!candidats.motifs(voeu.poste()).isEmpty()) {
            return "classement_non_valide";
        } else if (rang == Rang.NON_CLASSE) {
            return "non_classe";
        } else if (rang == Rang.REFUSE) {
            return "refuse";
        } else if (affectations.posteDe(voeu.interne()) == voeu.poste()) {
            return "obtenu";
        }
        int coeursObtenus = affectations.coeursDe(voeu.interne());
        if (coeursObtenus >= voeu.coeurs()) {
            return coeursObtenus > voeu.coeurs() ? "voeu_prefere_obtenu" : "voeu_egal_obtenu";
        }
        boolean complet = affectations.nombre(voeu.poste()) >= entree.postes().get(voeu.poste()).places();
        if (!complet || dernierRang > rang) {
            return "aucune explication possible";
        }
        return dernierRang < rang ? "poste_complet" : "poste_complet_a_egalite";
    }
}
