package fr.siimop.atelier.cache.magasin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
final class ContexteLocal implements Contexte {

    private final Magasin magasin;
    private final Clock horloge;
    private final Origine origine;
    private final DerniersRecords records = new DerniersRecords();

    ContexteLocal(Magasin magasin, Clock horloge, Origine origine) {
        this.magasin = magasin;
        this.horloge = horloge;
        this.origine = origine;
    }

    @Override
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    @Override
    public Origine origine() {
        return origine;
    }

    @Override
    public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
        return entite(descripteur, magasin.trouver(descripteur.table(), id));
    }

    @Override
    public <E extends Entite> boolean connait(DescripteurEntite<E> descripteur, UUID id) {
        Ligne ligne = magasin.trouver(descripteur.table(), id);
        return ligne != null && descripteur.complete(ligne);
    }

    @Override
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur) {
        return chercherLignes(descripteur, colonne, valeur).stream().flatMap(l -> entite(descripteur, l).stream())
                .toList();
    }

    @Override
    public <E extends Entite, V> List<Ligne> chercherLignes(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
            V valeur) {
        return magasin.chercher(descripteur, colonne, Objects.requireNonNull(valeur));
    }

    /** A row that lacks a required value is not an entity yet: rules do not see it. */
    private <E extends Entite> Optional<E> entite(DescripteurEntite<E> descripteur, @Nullable Ligne ligne) {
        return ligne == null || !descripteur.complete(ligne)
                ? Optional.empty()
                : Optional.of(records.de(descripteur, ligne));
    }
}
