package fr.siimop.serveur.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.serveur.stockage.LigneBase;

/** What the rules may look at: the rows of the base as the unit of work has left them. */
record ContexteBase(Memoire memoire, LocalDate aujourdhui, Origine origine) implements Contexte {

    /** The same rows, looked at as recovered data. */
    ContexteBase enReprise() {
        return new ContexteBase(memoire, aujourdhui, Origine.REPRISE);
    }

    @Override
    public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
        return memoire.trouver(descripteur, id).map(ligne -> descripteur.creer(ligne.ligne()));
    }

    @Override
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur) {
        return memoire.chercher(descripteur, colonne, valeur).stream()
                .map(ligne -> descripteur.creer(ligne.ligne())).toList();
    }

    @Override
    public <E extends Entite> boolean connait(DescripteurEntite<E> descripteur, UUID id) {
        return memoire.trouver(descripteur, id).isPresent();
    }

    @Override
    public <E extends Entite, V> List<Ligne> chercherLignes(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
            V valeur) {
        return memoire.chercher(descripteur, colonne, valeur).stream().map(LigneBase::ligne).toList();
    }
}
