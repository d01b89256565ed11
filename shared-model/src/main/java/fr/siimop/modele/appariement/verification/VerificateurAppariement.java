package fr.siimop.modele.appariement.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.PosteOffert;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.appariement.fichiers.LectureAppariement;
import fr.siimop.modele.appariement.verification.ContreExemple.Paire;
import fr.siimop.modele.appariement.verification.ContreExemple.Recherche;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.Enquetes;
import fr.siimop.modele.calcul.Verificateur;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;

/** Checks P1 to P12 on the files. */
public final class VerificateurAppariement implements Verificateur {

    private final OptionsAppariement options;
    private final ContreExemple contreExemple;

    public VerificateurAppariement(OptionsAppariement options, ContreExemple contreExemple) {
        this.options = options;
        this.contreExemple = contreExemple;
    }

    @Override
    public String nom() {
        return "appariement";
    }

    @Override
    public List<Constat> verifier(Fichiers fichiersEntree, Fichiers fichiersSortie, Fautes fautes)
            throws IOException {
        EntreeAppariement entree = LectureAppariement.lire(fichiersEntree, fautes);
        if (entree == null) {
            return List.of();
        }
        Enquetes<ProprieteAppariement> enquetes = new Enquetes<>(ProprieteAppariement.class);
        Candidats candidats = new Candidats(entree, options);
        AffectationsLues affectations = new AffectationsLues(entree, candidats, enquetes);
        affectations.lire(fichiersSortie, fautes);
        if (!fautes.aucune()) {
            return List.of();
        }
        new Blocages(entree, candidats, affectations).chercher(enquetes.sur(ProprieteAppariement.P6));
        BilanLu bilan = BilanLu.lire(fichiersSortie);
        bilan.comparerRefus(entree, candidats, enquetes.sur(ProprieteAppariement.P7));
        bilan.comparerTotaux(affectations.places(), affectations.coeurs(), enquetes.sur(ProprieteAppariement.P8));
        bilan.controlerPreuve(affectations.places(), affectations.coeurs(), enquetes.sur(ProprieteAppariement.P9));
        new ControleExplications(entree, candidats, affectations, enquetes.sur(ProprieteAppariement.P12))
                .lire(fichiersSortie, fautes);
        boolean stable = enquetes.respectees(ProprieteAppariement.P1, ProprieteAppariement.P2, ProprieteAppariement.P3,
                ProprieteAppariement.P5, ProprieteAppariement.P6);
        if (bilan.lisible() && stable && fautes.aucune()) {
            refuter(entree, candidats, affectations, bilan, enquetes);
        }
        return fautes.aucune() ? enquetes.conclure() : List.of();
    }

    /** Only a weakly stable result can be compared with others. */
    private void refuter(EntreeAppariement entree, Candidats candidats, AffectationsLues affectations, BilanLu bilan,
            Enquetes<ProprieteAppariement> enquetes) {
        List<Paire> paires = new ArrayList<>();
        for (int p = 0; p < entree.postes().size(); p++) {
            for (Candidats.Candidat candidat : candidats.acceptables(p)) {
                paires.add(new Paire(candidat.interne(), p, candidat.coeurs(), candidat.rang(),
                        affectations.posteDe(candidat.interne()) == p));
            }
        }
        int[] places = entree.postes().stream().mapToInt(PosteOffert::places).toArray();
        Recherche plusDePlaces = contreExemple.plusDePlaces(paires, places);
        conclure(plusDePlaces, bilan.borne(), enquetes.sur(ProprieteAppariement.P10),
                "un appariement faiblement stable a %d places, la borne annoncée est %d");
        if (bilan.preuveCoeurs().equals(Preuve.OPTIMAL.code())) {
            conclure(contreExemple.plusDeCoeurs(paires, places), bilan.coeurs(),
                    enquetes.sur(ProprieteAppariement.P11),
                    "un appariement faiblement stable d’autant de places a %d cœurs au lieu de %d");
        }
    }

    private static void conclure(Recherche recherche, long annonce, Enquete enquete, String temoin) {
        if (recherche.meilleur() > annonce) {
            enquete.temoin(String.format(Locale.ROOT, temoin, recherche.meilleur(), annonce));
        }
        if (recherche.nonExaminees() > 0) {
            enquete.reserve(
                    "contre-exemple non cherché jusqu’au bout dans " + recherche.nonExaminees() + " partie(s) sur "
                            + recherche.parties());
        }
    }
}
