package fr.siimop.serveur.http;

import io.javalin.config.RoutesConfig;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.sync.Schema;

/** The synchronisation over HTTP: this class carries messages, the services of {@code sync} decide. */
public final class RoutesSync implements Routes {

    private final AccesApi acces;
    private final Schema schema = new Schema(RegistreSiimop.REGISTRE);

    public RoutesSync(Connexion connexion) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/api/sync/schema", requete -> requete.json(schema.pour(acces.exiger(requete))));
    }
}
