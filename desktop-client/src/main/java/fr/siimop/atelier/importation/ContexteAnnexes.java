package fr.siimop.atelier.importation;

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
import fr.siimop.modele.importation.recuperation.Annexe;

/** What the rules see of a recovered row: the rows that its line writes before it are there. */
record ContexteAnnexes(Contexte present, List<Annexe> annexes) implements Contexte {

    @Override
    public LocalDate aujourdhui() {
        return present.aujourdhui();
    }

    @Override
    public Origine origine() {
        return present.origine();
    }

    @Override
    public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
        return annexes.stream().filter(a -> a.descripteur() == descripteur && a.apres().id().equals(id)).findFirst()
                .map(a -> descripteur.creer(a.apres())).or(() -> present.trouver(descripteur, id));
    }

    @Override
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur) {
        return present.chercher(descripteur, colonne, valeur);
    }

    @Override
    public <E extends Entite, V> List<Ligne> chercherLignes(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
            V valeur) {
        return present.chercherLignes(descripteur, colonne, valeur);
    }
}
