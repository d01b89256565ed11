package fr.siimop.serveur.http;

import java.util.Optional;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.sync.Controle;
import fr.siimop.serveur.sync.CurseurPerime;
import fr.siimop.serveur.sync.DroitsChanges;

/** Counts and hashes of what a workbench should have, and the rows of a range that differs. */
public final class RoutesControle implements Routes {

    private final AccesApi acces;
    private final Registre registre;
    private final Controle controle;

    public RoutesControle(Connexion connexion, Registre registre, Controle controle) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.registre = registre;
        this.controle = controle;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/api/sync/controle", this::comparer);
        routes.get("/api/sync/tranche", this::tranche);
    }

    private void comparer(Context requete) {
        Auteur auteur = acces.exiger(requete);
        try {
            requete.json(controle.comparer(auteur, acces.encore(requete, auteur),
                    Optional.ofNullable(requete.queryParam("curseur")).orElse(""),
                    "true".equals(requete.queryParam("exclusions"))));
        } catch (CurseurPerime e) {
            throw ErreurApi.curseurPerime();
        } catch (DroitsChanges e) {
            throw ErreurApi.droitsChanges(requete);
        }
    }

    private void tranche(Context requete) {
        Auteur auteur = acces.exiger(requete);
        DescripteurEntite<?> descripteur = Optional.ofNullable(requete.queryParam("table")).flatMap(registre::chercher)
                .orElseThrow(ErreurApi::tableInconnue);
        int numero = numero(requete.queryParam("tranche"));
        try {
            ReponseLignes.envoyer(requete,
                    controle.tranche(auteur, acces.encore(requete, auteur), descripteur, numero));
        } catch (DroitsChanges e) {
            throw ErreurApi.droitsChanges(requete);
        }
    }

    private static int numero(@Nullable String texte) {
        if (texte != null && texte.matches("[0-9]{1,2}") && Integer.parseInt(texte) < EmpreinteTable.TRANCHES) {
            return Integer.parseInt(texte);
        }
        throw new ErreurApi(HttpStatus.BAD_REQUEST, "tranche", "Le paramètre tranche va de 0 à "
                + (EmpreinteTable.TRANCHES - 1) + ".");
    }
}
