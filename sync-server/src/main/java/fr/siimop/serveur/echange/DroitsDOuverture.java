package fr.siimop.serveur.echange;

import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.examen.Juge;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.serveur.journal.Unite;

/** The unit of work judges what is written; only which postes a file may open is asked before. */
record DroitsDOuverture(Unite unite) implements Juge {

    @Override
    public List<Anomalie> juger(@Nullable Ligne avant, Ligne apres) {
        return List.of();
    }

    @Override
    public List<Anomalie> agrandir(Annexe poste) {
        return unite.essayer(POSTE, poste.apres());
    }

    @Override
    public boolean ouvre(Ligne poste) {
        return unite.droit(POSTE, poste).stream().noneMatch(Anomalie::bloquante);
    }
}
