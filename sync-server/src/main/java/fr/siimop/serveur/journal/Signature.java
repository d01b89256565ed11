package fr.siimop.serveur.journal;

import static fr.siimop.modele.poste.DescripteurPoste.DERNIER_CHANGEMENT;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;

/**
 * The column « Derniers changements » of the postes (D-42): « NOM Prénom le 04/03/2022 11:13:20 : Nombre de places ».
 * Written by this program alone, whatever callers send.
 */
final class Signature {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));
    private static final int LONGUEUR = 500;

    private final Auteur auteur;
    private final Memoire memoire;
    private final Instant instant;

    Signature(Auteur auteur, Memoire memoire, Instant instant) {
        this.auteur = auteur;
        this.memoire = memoire;
        this.instant = instant;
    }

    Ligne creee(DescripteurEntite<?> descripteur, Ligne ligne) {
        return descripteur == POSTE && !auteur.systeme() ? signer(ligne, "ouverture") : ligne;
    }

    /** The row as it is wanted, the signature left as it was. */
    Ligne sansSignature(DescripteurEntite<?> descripteur, Ligne avant, Ligne nouvelle) {
        int position = descripteur == POSTE ? POSTE.position(DERNIER_CHANGEMENT.id()) : -1;
        return position < 0 || Objects.equals(avant.valeur(position), nouvelle.valeur(position))
                ? nouvelle
                : nouvelle.avec(position, avant.valeur(position));
    }

    Ligne modifiee(DescripteurEntite<?> descripteur, Ligne ligne, List<String> changees) {
        return descripteur == POSTE && !auteur.systeme()
                ? signer(ligne, changees.stream().map(c -> POSTE.colonnes().get(POSTE.position(c)).libelle())
                        .collect(Collectors.joining(", ")))
                : ligne;
    }

    private Ligne signer(Ligne ligne, String quoi) {
        String texte = nom() + " le " + MOMENT.format(instant) + "\u00a0: " + quoi;
        return ligne.avec(POSTE.position(DERNIER_CHANGEMENT.id()),
                texte.length() <= LONGUEUR ? texte : texte.substring(0, LONGUEUR - 1) + "…");
    }

    private String nom() {
        UUID personne = auteur.personne();
        return Optional.ofNullable(personne).flatMap(id -> memoire.trouver(DescripteurPersonne.PERSONNE, id))
                .map(ligne -> DescripteurPersonne.PERSONNE.creer(ligne.ligne()))
                .map(p -> p.nom().toUpperCase(Locale.FRENCH) + " " + p.prenom()).orElse("Personne inconnue");
    }
}
