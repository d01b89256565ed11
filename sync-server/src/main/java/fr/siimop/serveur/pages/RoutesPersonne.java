package fr.siimop.serveur.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.serveur.connexion.FonctionExercee;
import fr.siimop.serveur.connexion.Identite;
import fr.siimop.serveur.http.Routes;
import fr.siimop.serveur.pages.PageInformations.LigneFonction;

/** Home, « Mes informations » and the way to the workbench. */
public final class RoutesPersonne implements Routes {

    private final Vues vues;
    private final SessionsWeb sessions;

    public RoutesPersonne(Vues vues, SessionsWeb sessions) {
        this.vues = vues;
        this.sessions = sessions;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/", requete -> requete.redirect(sessions.exiger(requete).rubriques().getFirst().chemin(),
                HttpStatus.SEE_OTHER));
        routes.get(Visiteur.INFORMATIONS.chemin(), this::informations);
        routes.get(Visiteur.ATELIER.chemin(), this::atelier);
    }

    private void informations(Context requete) {
        Identite identite = sessions.exiger(requete).identite();
        vues.afficher(requete, Visiteur.INFORMATIONS.libelle(), "informations",
                new PageInformations(Textes.nomComplet(identite.civilite(), identite.prenom(), identite.nom()),
                        identite.email(), Textes.ouTiret(identite.telephone()), Textes.ouTiret(identite.rpps()),
                        identite.fonctions().stream().map(RoutesPersonne::ligne).toList()));
    }

    private void atelier(Context requete) {
        Identite identite = sessions.exiger(requete).identite();
        List<String> fonctions = identite.fonctions().stream().map(FonctionExercee::type)
                .filter(type -> type != TypeFonction.INTERNE && type != TypeFonction.RTS).map(TypeFonction::libelle)
                .distinct().toList();
        vues.afficher(requete, Visiteur.ATELIER.libelle(), "atelier",
                new PageAtelier(fonctions, requete.scheme() + "://" + requete.host()));
    }

    private static LigneFonction ligne(FonctionExercee fonction) {
        String perimetre = Stream.of(fonction.libelleSubdivision(), fonction.des())
                .filter(texte -> texte != null && !texte.isBlank()).collect(Collectors.joining(" · "));
        String periode = "Depuis le " + Textes.jourEnLettres(fonction.debut())
                + (fonction.fin() == null ? "" : ", jusqu’au " + Textes.jourEnLettres(fonction.fin()));
        return new LigneFonction(fonction.type().libelle(), perimetre.isEmpty() ? "Toute la France" : perimetre,
                periode);
    }
}
