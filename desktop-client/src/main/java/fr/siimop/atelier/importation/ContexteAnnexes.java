package fr.siimop.atelier.importation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return chercherLignes(descripteur, colonne, valeur).stream().filter(descripteur::complete)
                .map(descripteur::creer).toList();
    }

    @Override
    public <E extends Entite, V> List<Ligne> chercherLignes(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
            V valeur) {
        List<Ligne> nouvelles = annexes.stream()
                .filter(a -> a.descripteur() == descripteur
                        && Objects.equals(valeur, a.apres().valeur(descripteur.position(colonne.id()))))
                .map(Annexe::apres).toList();
        List<Ligne> toutes = new ArrayList<>(nouvelles);
        present.chercherLignes(descripteur, colonne, valeur).stream()
                .filter(l -> annexes.stream().noneMatch(a -> a.apres().id().equals(l.id()))).forEach(toutes::add);
        return toutes;
    }
}
