package fr.siimop.serveur.http;

import java.util.Map;
import java.util.function.BooleanSupplier;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;

/** Tells a load balancer whether this node can serve: it can when its database answers. */
public final class RoutesSante implements Routes {

    private final BooleanSupplier baseRepond;

    public RoutesSante(BooleanSupplier baseRepond) {
        this.baseRepond = baseRepond;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/sante", requete -> {
            boolean ok = baseRepond.getAsBoolean();
            requete.status(ok ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
            requete.json(Map.of("etat", ok ? "ok" : "base_injoignable"));
        });
    }
}
