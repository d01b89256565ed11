package fr.siimop.serveur.ligne;

import static fr.siimop.modele.RegistreSiimop.REGISTRE;
import static fr.siimop.modele.personne.DescripteurFonction.FONCTION;
import static fr.siimop.modele.personne.DescripteurPersonne.EMAIL;
import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.serveur.connexion.Comptes;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Base;

/** Person, function and account of an administrator, written together and kept in the journal. */
final class Administrateurs {

    private final Base base;
    private final Connexion connexion;
    private final Clock horloge;
    private final GenerateurId ids;

    Administrateurs(Base base, Connexion connexion, Clock horloge) {
        this.base = base;
        this.connexion = connexion;
        this.horloge = horloge;
        this.ids = new UuidV7(horloge, new SecureRandom());
    }

    /** @return what was done, as a French sentence */
    String donnerAcces(String email, @Nullable String prenom, @Nullable String nom, String motDePasse) {
        Optional<Comptes.Compte> compte = connexion.comptes().chercher(email);
        if (compte.isPresent()) {
            return changerMotDePasse(compte.get(), email, motDePasse);
        }
        if (prenom == null || nom == null) {
            throw new RefusCommande("Aucun compte n’a l’adresse « " + email
                    + " » : pour le créer, donnez aussi --prenom et --nom.");
        }
        String empreinte = connexion.motsDePasse().hacher(motDePasse);
        new Ecriture(base, REGISTRE, horloge, seq -> {}).executer(Auteur.systeme("administrateur"), Cause.SAISIE,
                unite -> {
                    UUID personne = personne(unite, email.strip(), prenom, nom);
                    Fonction fonction = new Fonction(ids.nouveau(), personne, TypeFonction.ADMIN, null, null,
                            LocalDate.now(horloge), null);
                    exiger(unite.creer(FONCTION, FONCTION.ligne(fonction)));
                    connexion.comptes().enregistrer(unite, personne, email, empreinte);
                    return personne;
                });
        return "Compte créé : " + email.strip() + " administre " + base.lisible() + ".";
    }

    /** Functions stay as they are: a new password must not give rights that nobody decided. */
    private String changerMotDePasse(Comptes.Compte compte, String email, String motDePasse) {
        if (compte.demo()) {
            throw new RefusCommande("Le compte « " + email + " » est celui d’une démonstration, que tout le monde "
                    + "connaît : choisissez une autre adresse.");
        }
        connexion.comptes().enregistrer(compte.personne(), email, connexion.motsDePasse().hacher(motDePasse), false);
        boolean administre = connexion.identites().chercher(compte.personne())
                .filter(identite -> identite.exerce(TypeFonction.ADMIN)).isPresent();
        return "Mot de passe changé : " + email.strip()
                + (administre ? "." : ", dont les fonctions restent les mêmes (ADMIN n’en est pas).");
    }

    /** Somebody whom the base knows by this address is not entered twice, and must be the person named. */
    private UUID personne(Unite unite, String email, String prenom, String nom) {
        Personne nouvelle = new Personne(ids.nouveau(), null, nom.strip(), prenom.strip(), null, email, null, null,
                null, Source.LOCAL);
        Optional<Personne> connue = unite.chercher(PERSONNE, EMAIL, email).stream().findFirst();
        if (connue.isEmpty()) {
            exiger(unite.creer(PERSONNE, PERSONNE.ligne(nouvelle)));
            return nouvelle.id();
        }
        if (!connue.get().nom().equalsIgnoreCase(nouvelle.nom())
                || !connue.get().prenom().equalsIgnoreCase(nouvelle.prenom())) {
            throw new RefusCommande("L’adresse « " + email + " » est déjà celle de " + connue.get().prenom() + " "
                    + connue.get().nom() + " : donnez ce nom, ou une autre adresse.");
        }
        return connue.get().id();
    }

    private static void exiger(List<Anomalie> anomalies) {
        List<String> phrases = anomalies.stream().filter(Anomalie::bloquante)
                .map(anomalie -> Phrase.de(anomalie).enUneLigne()).toList();
        if (!phrases.isEmpty()) {
            throw new RefusCommande(String.join(" ", phrases));
        }
    }
}
