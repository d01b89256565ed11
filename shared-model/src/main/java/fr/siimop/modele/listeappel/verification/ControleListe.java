package fr.siimop.modele.listeappel.verification;

import static fr.siimop.modele.listeappel.verification.ProprieteListeAppel.L1;
import static fr.siimop.modele.listeappel.verification.ProprieteListeAppel.L2;
import static fr.siimop.modele.listeappel.verification.ProprieteListeAppel.L3;
import static fr.siimop.modele.listeappel.verification.ProprieteListeAppel.L4;
import static fr.siimop.modele.listeappel.verification.ProprieteListeAppel.L5;
import static fr.siimop.modele.listeappel.verification.ProprieteListeAppel.L6;
import static fr.siimop.modele.listeappel.verification.ProprieteListeAppel.L7;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Enquetes;
import fr.siimop.modele.calcul.OrdreTexte;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;
import fr.siimop.modele.listeappel.Critere;
import fr.siimop.modele.listeappel.EntreeListeAppel;
import fr.siimop.modele.listeappel.FichiersListeAppel;
import fr.siimop.modele.listeappel.Inscrit;
import fr.siimop.modele.listeappel.LigneAppel;

/** {@code liste.csv} and its explanations line by line; positions are compared in decimal arithmetic of its own. */
final class ControleListe {

    private final Map<String, Inscrit> inscrits = new HashMap<>();
    /** The internes in the order of the list. */
    private final List<Inscrit> lignes = new ArrayList<>();
    private final Enquetes<ProprieteListeAppel> enquetes = new Enquetes<>(ProprieteListeAppel.class);

    ControleListe(EntreeListeAppel entree) {
        entree.inscrits().forEach(inscrit -> inscrits.put(inscrit.interne(), inscrit));
    }

    List<Constat> controler(Fichiers sortie, Fautes fautes) throws IOException {
        lireListe(sortie, fautes);
        for (int i = 1; i < lignes.size(); i++) {
            comparer(lignes.get(i - 1), lignes.get(i));
        }
        lireExplications(sortie, fautes);
        return enquetes.conclure();
    }

    private void lireListe(Fichiers sortie, Fautes fautes) throws IOException {
        Set<String> vus = new HashSet<>();
        try (var lecteur = LecteurCsv.ouvrir(sortie, FichiersListeAppel.LISTE, FichiersListeAppel.COLONNES_LISTE,
                fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                int rang = lecteur.entier(0, 1);
                String nom = lecteur.requis(1);
                int anciennete = lecteur.entier(2, 0);
                String position = lecteur.requis(3);
                if (!lecteur.fautive()) {
                    ligne(rang, nom, anciennete, position, vus);
                }
            }
        }
        inscrits.keySet().stream().filter(nom -> !vus.contains(nom)).sorted(OrdreTexte.CROISSANT)
                .forEach(nom -> enquetes
                        .sur(L1).temoin("interne " + nom + " absent de la liste"));
    }

    private void ligne(int rang, String nom, int anciennete, String position, Set<String> vus) {
        Inscrit inscrit = inscrits.get(nom);
        if (inscrit == null || !vus.add(nom)) {
            enquetes.sur(L1).temoin("rang " + rang + ", interne " + nom + (inscrit == null
                    ? " inconnu"
                    : " déjà plus haut"));
            return;
        }
        lignes.add(inscrit);
        if (rang != lignes.size()) {
            enquetes.sur(L2).temoin("interne " + nom + " : rang " + rang + " au lieu de " + lignes.size());
        }
        if (anciennete != inscrit.anciennete()) {
            enquetes.sur(L6).temoin("interne " + nom + " : ancienneté " + anciennete + " au lieu de "
                    + inscrit.anciennete());
        }
        String attendue = BigDecimal.valueOf(inscrit.position().rang()).divide(BigDecimal.valueOf(inscrit.position()
                .participants()), 2, RoundingMode.HALF_UP).toPlainString();
        if (!position.equals(attendue)) {
            enquetes.sur(L6).temoin("interne " + nom + " : position " + position + " au lieu de " + attendue);
        }
    }

    private void comparer(Inscrit avant, Inscrit apres) {
        String paire = "interne " + avant.interne() + " avant " + apres.interne() + " : ";
        switch (separation(avant, apres)) {
            case ANCIENNETE -> {
                if (avant.anciennete() < apres.anciennete()) {
                    enquetes.sur(L3).temoin(paire + avant.anciennete() + " contre " + apres.anciennete());
                }
            }
            case POSITION -> {
                if (comparerPositions(avant, apres) > 0) {
                    enquetes.sur(L4).temoin(paire + avant.position() + " contre " + apres.position());
                }
            }
            default -> {
                if (OrdreTexte.CROISSANT.compare(avant.interne(), apres.interne()) > 0) {
                    enquetes.sur(L5).temoin(paire + "ancienneté et position égales");
                }
            }
        }
    }

    private static Critere separation(Inscrit avant, Inscrit apres) {
        if (avant.anciennete() != apres.anciennete()) {
            return Critere.ANCIENNETE;
        }
        return comparerPositions(avant, apres) == 0 ? Critere.IDENTIFIANT : Critere.POSITION;
    }

    private static int comparerPositions(Inscrit a, Inscrit b) {
        var gauche = BigDecimal.valueOf(a.position().rang()).multiply(BigDecimal.valueOf(b.position().participants()));
        var droite = BigDecimal.valueOf(b.position().rang()).multiply(BigDecimal.valueOf(a.position().participants()));
        return gauche.compareTo(droite);
    }

    /** A list without explanations is not a bad file but a bad result. */
    private void lireExplications(Fichiers sortie, Fautes fautes) throws IOException {
        if (!sortie.contient(FichiersListeAppel.EXPLICATIONS)) {
            enquetes.sur(L7).temoin(FichiersListeAppel.EXPLICATIONS + " absent");
            return;
        }
        int ligne = 0;
        try (var lecteur = LecteurCsv.ouvrir(sortie, FichiersListeAppel.EXPLICATIONS,
                FichiersListeAppel.COLONNES_EXPLICATIONS, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                List<String> lue = IntStream.range(0, FichiersListeAppel.COLONNES_EXPLICATIONS.size())
                        .mapToObj(lecteur::texte).toList();
                List<String> attendue = ligne < lignes.size() ? explication(ligne + 1) : List.of();
                if (!lue.equals(attendue)) {
                    enquetes.sur(L7).temoin("ligne " + lecteur.ligne() + " : " + String.join(",", lue) + " au lieu de "
                            + (attendue.isEmpty() ? "rien" : String.join(",", attendue)));
                }
                ligne++;
            }
        }
        if (ligne < lignes.size()) {
            enquetes.sur(L7).temoin("interne " + lignes.get(ligne).interne() + " sans explication");
        }
    }

    private List<String> explication(int rang) {
        Inscrit inscrit = lignes.get(rang - 1);
        Inscrit avant = rang == 1 ? null : lignes.get(rang - 2);
        Critere critere = avant == null ? Critere.PREMIER : separation(avant, inscrit);
        return List.of(Integer.toString(rang), inscrit.interne(), Integer.toString(inscrit.position().rang()),
                Integer.toString(inscrit.position().participants()), critere.code(),
                avant == null ? "" : avant.interne(), new LigneAppel(rang, inscrit, critere, avant).explication());
    }
}
