package fr.siimop.serveur.pages.terrains;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.terrain.demande.ObjetDemande;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.serveur.http.Routes;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.pages.SessionsWeb;
import fr.siimop.serveur.pages.Visiteur;
import fr.siimop.serveur.pages.Vues;
import fr.siimop.serveur.pages.terrains.PageTerrains.FicheTerrain;
import fr.siimop.serveur.pages.terrains.PageTerrains.Saisie;
import fr.siimop.serveur.piece.PiecesRepository;

/** The page « Mes terrains » of an RTS, and its forms. */
public final class RoutesTerrains implements Routes {

    /** By what the address says after a form was taken. */
    private static final Map<String, String> AVIS = Map.of(
            "description", "La description est enregistrée.",
            "demande",
            "Votre demande est déposée\u00a0: votre ARS la verra dans son atelier et sa réponse s’affichera ici.",
            "retrait", "La demande est retirée.",
            "fichier", "Le fichier est joint.",
            "fichier-retire", "Le fichier est retiré.",
            "decidee", "Cette demande était déjà décidée\u00a0: la réponse est affichée sous elle.");

    private final Vues vues;
    private final SessionsWeb sessions;
    private final TerrainsRepository repository;
    private final DemandesDuRts demandes;
    private final FichiersDuRts fichiers;
    private final Clock horloge;

    public RoutesTerrains(Vues vues, SessionsWeb sessions, Jdbi jdbi, Ecriture ecriture, PiecesRepository pieces,
            GenerateurId ids, Clock horloge) {
        this.vues = vues;
        this.sessions = sessions;
        this.repository = new TerrainsRepository(jdbi);
        this.demandes = new DemandesDuRts(ecriture, ids, horloge);
        this.fichiers = new FichiersDuRts(pieces, ids, horloge);
        this.horloge = horloge;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        String chemin = Visiteur.TERRAINS.chemin();
        routes.get(chemin, requete -> afficher(requete, null, Saisie.VIDE));
        // A refused form stays on its own address: coming back to it, after a change of theme, shows the page again.
        routes.get(chemin + "/{terrain}/{formulaire}", requete -> requete.redirect(chemin, HttpStatus.SEE_OTHER));
        routes.post(chemin + "/{terrain}/description", this::decrire);
        routes.post(chemin + "/{terrain}/demandes", this::demander);
        routes.post(chemin + "/{terrain}/fichiers", this::joindre);
        routes.get(chemin + "/{terrain}/fichiers/{piece}", this::donner);
        routes.post(chemin + "/{terrain}/fichiers/{piece}/retrait", this::oter);
        routes.post(chemin + "/{terrain}/demandes/{demande}/retrait", this::retirer);
    }

    private void decrire(Context requete) {
        TerrainDuRts du = formulaire(requete);
        repondre(requete, du, "description", demandes.decrire(du, champ(requete, "avant"),
                champ(requete, Saisie.DESCRIPTION)));
    }

    private void demander(Context requete) {
        TerrainDuRts du = formulaire(requete);
        ObjetDemande objet = Arrays.stream(ObjetDemande.values())
                .filter(o -> o.code().equals(champ(requete, "objet"))).findFirst()
                .orElseThrow(BadRequestResponse::new);
        repondre(requete, du, "demande", demandes.deposer(du, objet, requete::formParam));
    }

    private void joindre(Context requete) {
        TerrainDuRts du = formulaire(requete);
        UploadedFile fichier = requete.uploadedFile(Saisie.FICHIER);
        byte[] contenu = fichier == null ? new byte[0] : lire(fichier);
        repondre(requete, du, Saisie.FICHIER, fichiers.joindre(du, fichier == null ? "" : fichier.filename(), contenu,
                repository.pieces(du.terrain())));
    }

    /** One byte more than what is taken tells what is too large. */
    private static byte[] lire(UploadedFile fichier) {
        try (InputStream flux = fichier.content()) {
            return flux.readNBytes(ContenuPiece.OCTETS_AU_PLUS + 1);
        } catch (IOException e) {
            throw new BadRequestResponse();
        }
    }

    /** To be saved, never shown by the browser: whatever is in it runs nowhere on this site. */
    private void donner(Context requete) {
        Visiteur visiteur = sessions.exiger(requete, TypeFonction.RTS);
        TerrainDuRts du = duRts(requete, visiteur);
        PiecesRepository.Piece piece = fichiers.lire(du, identifiant(requete, "piece"))
                .orElseThrow(NotFoundResponse::new);
        byte[] contenu = piece.contenu();
        if (contenu == null) {
            throw new NotFoundResponse();
        }
        requete.header("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(piece.piece().nom(), StandardCharsets.UTF_8).replace("+", "%20"));
        requete.contentType(piece.piece().type().mime());
        requete.result(contenu);
    }

    private void oter(Context requete) {
        TerrainDuRts du = formulaire(requete);
        if (!fichiers.retirer(du, identifiant(requete, "piece"))) {
            throw new NotFoundResponse();
        }
        revenir(requete, "fichier-retire");
    }

    private void retirer(Context requete) {
        TerrainDuRts du = formulaire(requete);
        boolean retiree = demandes.retirer(du, identifiant(requete, "demande"));
        revenir(requete, retiree ? "retrait" : "decidee");
    }

    /** After a form that was taken, a new page: reading it again sends nothing again. */
    private void repondre(Context requete, TerrainDuRts du, String fait, Saisie saisie) {
        if (saisie.fautes().isEmpty()) {
            revenir(requete, fait);
        } else {
            requete.status(HttpStatus.UNPROCESSABLE_CONTENT);
            afficher(requete, du.terrain(), saisie);
        }
    }

    private static void revenir(Context requete, String fait) {
        requete.redirect(Visiteur.TERRAINS.chemin() + "?fait=" + fait, HttpStatus.SEE_OTHER);
    }

    private void afficher(Context requete, @Nullable UUID terrain, Saisie saisie) {
        Visiteur visiteur = sessions.exiger(requete, TypeFonction.RTS);
        List<FicheTerrain> fiches = repository.terrains(visiteur.identite().personne(), LocalDate.now(horloge))
                .stream().map(fiche -> fiche.id().equals(terrain) ? fiche.avec(saisie) : fiche).toList();
        String titre = (saisie.fautes().isEmpty() ? "" : "Erreur\u00a0: ") + Visiteur.TERRAINS.libelle();
        vues.afficher(requete, titre, "terrains", new PageTerrains(fiches, visiteur.jeton(),
                AVIS.get(Objects.requireNonNullElse(requete.queryParam("fait"), ""))));
    }

    /** The terrain of a form that this person may send. */
    private TerrainDuRts formulaire(Context requete) {
        Visiteur visiteur = sessions.exiger(requete, TypeFonction.RTS);
        sessions.exigerFormulaire(requete);
        return duRts(requete, visiteur);
    }

    private TerrainDuRts duRts(Context requete, Visiteur visiteur) {
        return repository.duRts(identifiant(requete, "terrain"), visiteur.identite().personne(),
                LocalDate.now(horloge)).orElseThrow(ForbiddenResponse::new);
    }

    private static UUID identifiant(Context requete, String nom) {
        try {
            return UUID.fromString(requete.pathParam(nom));
        } catch (IllegalArgumentException e) {
            throw new NotFoundResponse();
        }
    }

    private static String champ(Context requete, String nom) {
        return Objects.requireNonNullElse(requete.formParam(nom), "");
    }
}
