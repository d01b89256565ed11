package fr.siimop.serveur.essai;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.connexion.MotsDePasse;
import fr.siimop.serveur.http.PortOccupe;
import fr.siimop.serveur.http.Reglages;
import fr.siimop.serveur.http.Serveur;
import fr.siimop.serveur.ligne.Assemblage;
import fr.siimop.serveur.ligne.PorteDeDemo;
import fr.siimop.serveur.pages.PorteDemo;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.Moteur;

/** The whole server on a free port, over a fresh database where the people of {@link JeuDePages} have accounts. */
public final class ServeurDeTest implements AutoCloseable {

    public static final String MOT_DE_PASSE = "cyprès-et-mélèze-42";

    /** Hashed once: it is slow on purpose. */
    private static final String EMPREINTE = new MotsDePasse(new SecureRandom()).hacher(MOT_DE_PASSE);

    private final BaseDeTest base;
    private final HorlogeReglable horloge = new HorlogeReglable(Instant.parse("2026-11-20T13:32:07Z"));
    private final Connexion connexion;
    private final Assemblage assemblage;
    private final Serveur serveur;

    private ServeurDeTest(BaseDeTest base, boolean demo, boolean derriereProxy) {
        this.base = base;
        this.connexion = Connexion.sur(base.base().jdbi(), horloge, new SecureRandom(), demo);
        base.base().jdbi().useTransaction(JeuDePages::installer);
        compte(JeuDePages.ANCOLIE, "ancolie.fougere@interne.exemple.fr", false);
        compte(JeuDePages.MUSCADE, "muscade.if@interne.exemple.fr", false);
        compte(JeuDePages.LILAS, "lilas.tremble@exemple.fr", false);
        compte(JeuDePages.BASILE, "basile.saule@exemple.fr", false);
        compte(JeuDePages.PERSONNE_SANS_FONCTION, "iris.roseau@exemple.fr", false);
        compte(JeuDePages.SAUGE, "ars@demo.siimop", true);
        PorteDemo porte = demo
                ? new PorteDemo(PorteDeDemo.ouverte().comptes(), MOT_DE_PASSE)
                : PorteDemo.fermee();
        this.assemblage = new Assemblage(base.base(), connexion, horloge, porte);
        try {
            this.serveur = assemblage.demarrer(new Reglages("127.0.0.1", 0, derriereProxy));
        } catch (PortOccupe e) {
            throw new AssertionError(e);
        }
    }

    public static ServeurDeTest ordinaire() {
        return new ServeurDeTest(BaseDeTest.neuve(Moteur.H2), false, false);
    }

    public static ServeurDeTest demonstration() {
        return new ServeurDeTest(BaseDeTest.neuve(Moteur.H2), true, false);
    }

    public static ServeurDeTest derriereProxy() {
        return new ServeurDeTest(BaseDeTest.neuve(Moteur.H2), false, true);
    }

    private void compte(UUID personne, String adresse, boolean demo) {
        connexion.comptes().enregistrer(personne, adresse, EMPREINTE, demo);
    }

    public String adresse() {
        return "http://localhost:" + serveur.port();
    }

    public HorlogeReglable horloge() {
        return horloge;
    }

    public BaseDeTest base() {
        return base;
    }

    public Connexion connexion() {
        return connexion;
    }

    public Navigateur navigateur() {
        return new Navigateur(adresse());
    }

    @Override
    public void close() {
        assemblage.close();
        serveur.close();
        base.close();
    }
}
