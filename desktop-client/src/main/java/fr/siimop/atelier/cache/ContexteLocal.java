package fr.siimop.atelier.cache;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;

/** What rules may look at, offline: the rows that this person received, own values included. */
record ContexteLocal(Magasin magasin, Clock horloge, Origine origine) implements Contexte {

    @Override
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    @Override
    public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
        return entite(descripteur, magasin.trouver(descripteur.table(), id));
    }

    @Override
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur) {
        return magasin.chercher(descripteur, colonne, java.util.Objects.requireNonNull(valeur)).stream()
                .flatMap(l -> entite(descripteur, l).stream()).toList();
    }

    /** A row that lacks a required value is not an entity yet: rules do not see it. */
    private static <E extends Entite> Optional<E> entite(DescripteurEntite<E> descripteur, @Nullable Ligne ligne) {
        if (ligne == null) {
            return Optional.empty();
        }
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            if (descripteur.colonnes().get(i).requise() && ligne.valeur(i) == null) {
                return Optional.empty();
            }
        }
        return Optional.of(descripteur.creer(ligne));
    }
}
