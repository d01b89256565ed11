package fr.siimop.atelier.importation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.CompositionInternes;
import fr.siimop.modele.importation.but.LignesInternes;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.examen.PostesOuverts;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.importation.recuperation.Recuperee;

/** What examined lines write, as one gesture: the postes that they open, then each its rows. */
final class ActeImport {

    private final But but;
    private final DescripteurEntite<?> descripteur;
    private final @Nullable LignesInternes internes;
    private final List<Acte.Pas> pas = new ArrayList<>();
    /** Rows that several lines need, already there. */
    private final Set<UUID> annexes = new HashSet<>();

    /** @param internes the base as lines of several rows see it, {@code null} when a line is a row */
    ActeImport(But but, @Nullable LignesInternes internes) {
        this.but = but;
        this.descripteur = but.descripteur();
        this.internes = internes;
    }

    Acte de(String nom, List<LigneExaminee> lignes, PostesOuverts postes) {
        postes.annexes().forEach(this::ecrire);
        for (LigneExaminee ligne : lignes) {
            Recuperee recuperee = ligne.recuperee();
            Ligne apres = ligne.apres();
            if (recuperee != null) {
                recuperer(recuperee);
            }
            if (apres != null) {
                ecrire(ligne.avant(), apres);
            }
        }
        return new Acte(nom, pas);
    }

    private void ecrire(@Nullable Ligne avant, Ligne apres) {
        CompositionInternes composition = but.composition();
        if (composition != null && internes != null) {
            composition.decomposer(descripteur, apres, internes).forEach(this::ecrire);
        } else if (avant == null) {
            pas.add(new Acte.Creation(descripteur.table(), apres));
        } else {
            pas.addAll(Acte.changements(descripteur, avant, apres));
        }
    }

    /** What is kept of the line first: it says why its row may be as it is. */
    private void recuperer(Recuperee recuperee) {
        recuperee.trace().ifPresent(this::ecrire);
        recuperee.annexes().stream().filter(annexe -> annexes.add(annexe.apres().id())).forEach(this::ecrire);
        if (recuperee.ligne() != null) {
            pas.add(new Acte.Creation(descripteur.table(), recuperee.ligne()));
        }
    }

    private void ecrire(Annexe annexe) {
        if (annexe.avant() == null) {
            pas.add(new Acte.Creation(annexe.descripteur().table(), annexe.apres()));
        } else {
            pas.addAll(Acte.changements(annexe.descripteur(), annexe.avant(), annexe.apres()));
        }
    }
}
