package fr.siimop.modele.appariement.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.LectureAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Enquetes;
import fr.siimop.modele.calcul.Verificateur;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;

/** Checks P1 to P11 on the files. */
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
        for (int p = 0; p < entree.postes().size(); p++) {
            if (affectations.nombre(p) > entree.postes().get(p).places()) {
                enquetes.sur(ProprieteAppariement.P2)
                        .temoin("poste " + entree.postes().get(p).poste() + " : " + affectations.nombre(p)
                                + " internes pour " + entree.postes().get(p).places() + " places");
            }
        }
        new Blocages(entree, candidats, affectations.posteDe()).chercher(enquetes.sur(ProprieteAppariement.P6));
        BilanLu bilan = BilanLu.lire(fichiersSortie);
        bilan.comparerRefus(entree, candidats, enquetes.sur(ProprieteAppariement.P7));
        bilan.comparerTotaux(affectations.places(), affectations.coeurs(), enquetes.sur(ProprieteAppariement.P8));
        bilan.controlerPreuve(affectations.places(), enquetes.sur(ProprieteAppariement.P9));
        refuter(entree, candidats, bilan, enquetes);
        return enquetes.conclure();
    }

    private void refuter(EntreeAppariement entree, Candidats candidats, BilanLu bilan,
            Enquetes<ProprieteAppariement> enquetes) {
        if (!bilan.lisible()) {
            return;
        }
        List<ContreExemple.Paire> paires = new ArrayList<>();
        for (int p = 0; p < entree.postes().size(); p++) {
            for (Candidats.Candidat candidat : candidats.acceptables(p)) {
                paires.add(new ContreExemple.Paire(candidat.interne(), p, candidat.coeurs(), candidat.rang()));
            }
        }
        int[] places = entree.postes().stream().mapToInt(p -> p.places()).toArray();
        int borne = Math.clamp(bilan.borne(), -1, Integer.MAX_VALUE);
        contreExemple.plusDePlaces(paires, places, borne)
                .ifPresent(n -> enquetes.sur(ProprieteAppariement.P10)
                        .temoin("un appariement faiblement stable a " + n + " places, la borne annoncée est " + borne));
        if (bilan.preuveCoeurs().equals(Preuve.OPTIMAL.code())) {
            contreExemple.plusDeCoeurs(paires, places, Math.clamp(bilan.places(), -1, Integer.MAX_VALUE),
                    bilan.coeurs())
                    .ifPresent(n -> enquetes.sur(ProprieteAppariement.P11)
                            .temoin("un appariement faiblement stable d’autant de places a " + n + " cœurs au lieu de "
                                    + bilan.coeurs()));
        }
    }
}
