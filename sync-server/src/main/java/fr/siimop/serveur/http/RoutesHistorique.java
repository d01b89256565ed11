package fr.siimop.serveur.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.HistoriqueSync;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Historique;
import fr.siimop.serveur.journal.SuiteInconnue;

/** What happened to one row, for whoever may read it. */
public final class RoutesHistorique implements Routes {

    private static final int PAR_PAGE = 100;

    private final AccesApi acces;
    private final Registre registre;
    private final Historique historique;

    public RoutesHistorique(Connexion connexion, Registre registre, Historique historique) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.registre = registre;
        this.historique = historique;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/api/sync/historique", this::historique);
    }

    private void historique(Context requete) {
        Auteur auteur = acces.exiger(requete);
        DescripteurEntite<?> descripteur = Optional.ofNullable(requete.queryParam("table")).flatMap(registre::chercher)
                .orElseThrow(ErreurApi::tableInconnue);
        UUID id = identifiant(requete.queryParam("id"));
        try {
            requete.json(historique.page(auteur, descripteur, id, requete.queryParam("suite"), PAR_PAGE)
                    .map(RoutesHistorique::message)
                    .orElseThrow(() -> new ErreurApi(HttpStatus.NOT_FOUND, "ligne_inconnue",
                            "Cette ligne n’existe pas, ou vos fonctions ne permettent pas de la lire.")));
        } catch (SuiteInconnue e) {
            throw new ErreurApi(HttpStatus.BAD_REQUEST, "suite_inconnue",
                    "Le paramètre suite vient de la page précédente.");
        }
    }

    private static UUID identifiant(@Nullable String texte) {
        try {
            if (texte != null && texte.length() == 36) {
                return UUID.fromString(texte);
            }
        } catch (IllegalArgumentException e) {
            throw illisible();
        }
        throw illisible();
    }

    private static ErreurApi illisible() {
        return new ErreurApi(HttpStatus.BAD_REQUEST, "id_illisible", "Le paramètre id est l’identifiant d’une ligne.");
    }

    private static HistoriqueSync message(Historique.Page page) {
        return new HistoriqueSync(page.entrees().stream().map(RoutesHistorique::passage).toList(), page.suite());
    }

    private static HistoriqueSync.Passage passage(Historique.Entree entree) {
        Map<String, HistoriqueSync.Valeurs> champs = new LinkedHashMap<>();
        entree.champs().forEach((champ, valeurs) -> champs.put(champ,
                new HistoriqueSync.Valeurs(valeurs.avant(), valeurs.apres())));
        return new HistoriqueSync.Passage(entree.operation(), entree.instant(), entree.auteur(),
                entree.posteDeTravail(), entree.cause().type(), entree.cause().numero(), champs);
    }
}
