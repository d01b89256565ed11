package fr.siimop.atelier.grille.fiche;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;

/** Rows as the rules want them: those that lack a required value are no entity yet. */
public final class Entites {

    private Entites() {}

    public static <T extends Entite> List<T> de(DescripteurEntite<T> descripteur, List<Ligne> lignes) {
        return lignes.stream().filter(descripteur::complete).map(descripteur::creer).toList();
    }

    public static <T extends Entite> Optional<T> de(DescripteurEntite<T> descripteur, @Nullable Ligne ligne) {
        return Optional.ofNullable(ligne).filter(descripteur::complete).map(descripteur::creer);
    }

    public static <T extends Entite> @Nullable T trouver(SourceLignes source, DescripteurEntite<T> descripteur,
            UUID id) {
        return de(descripteur, source.trouver(descripteur.table(), id)).orElse(null);
    }
}
