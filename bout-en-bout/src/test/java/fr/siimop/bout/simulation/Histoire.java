package fr.siimop.bout.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.image.Mesures;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.personne.DescripteurFonction;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Depot;

/**
 * One seeded run: a world, some agents at their workbenches, and what happens to them. Each step draws from its own
 * seed, so that a run without some of its steps leaves the others as they were.
 */
final class Histoire implements AutoCloseable {

    static final int ATELIERS = 3;
    private static final int PETIT_LOT = 2;
    private static final int GRAND_LOT = 2_000;
    private static final Mesures PETITES_IMAGES = new Mesures(5, 4, 6, 0);

    final ServeurSimule serveur;
    final Univers univers;
    final Modele modele = new Modele();
    final List<ClientSimule> clients = new ArrayList<>();
    final List<Cle> famille = new ArrayList<>();
    final List<EcrivainLent> lents = new ArrayList<>();
    final LecteurNaif naif = new LecteurNaif();
    final List<String> recit = new ArrayList<>();
    private final Map<String, List<Fonction>> fonctions = new HashMap<>();
    private final Controle controle;
    final Gestes gestes;
    private final long graine;
    final Propriete propriete;
    final Rencontres rencontres;
    private int numero;

    Histoire(ServeurSimule serveur, Univers univers, Path dossier, Propriete propriete, long graine,
            Rencontres rencontres) {
        this.rencontres = rencontres;
        this.serveur = serveur;
        this.univers = univers;
        this.propriete = propriete;
        this.graine = graine;
        this.controle = new Controle(this);
        this.gestes = new Gestes(this);
        Random hasard = new Random(graine);
        univers.recommencer(graine);
        univers.subdivisions.forEach(s -> modele.subdivision(s.id(), s.code()));
        univers.terrains.forEach(t -> modele.terrain(t.id(), t.subdivision()));
        univers.peupler(serveur.ecriture(), 4);
        for (int i = 0; i < ATELIERS; i++) {
            UUID agent = univers.agent(serveur, "agent" + i);
            String jeton = serveur.connexion().jetons().delivrer(agent, "poste" + i);
            UuidV7 ids = new UuidV7(serveur.horloge, new Random(graine + i));
            Mandataire reseau = new Mandataire(serveur, rencontres);
            reseau.empoisonner(Gestes.POISON);
            boolean ancien = i == ATELIERS - 1 && propriete == Propriete.ANCIEN_ATELIER_N_EFFACE_RIEN;
            clients.add(new ClientSimule(dossier.resolve("atelier" + i),
                    ancien ? AncienRegistre.REGISTRE : Univers.REGISTRE, i == 1 ? PETITES_IMAGES : Mesures.NORMALES,
                    hasard.nextInt(3) == 0 ? PETIT_LOT : GRAND_LOT,
                    reseau, agent, jeton, ids::nouveau, rencontres));
            for (int s = 0; s < 3; s++) {
                if (s == i % 2 || hasard.nextBoolean()) {
                    accorder(agent, s);
                }
            }
        }
        apprendre();
        modele.lignes.keySet().stream()
                .filter(cle -> cle.table().equals("personne") && !modele.portee(cle).equals(Modele.NATIONAL))
                .sorted(java.util.Comparator.comparing(Cle::id)).limit(5).forEach(famille::add);
    }

    /** What is wrong; empty when all went as it must. @param sautes steps that are left out */
    List<String> jouer(int longueur, java.util.Set<Integer> sautes) {
        for (int i = 0; i < longueur && controle.fautes().isEmpty(); i++) {
            Random hasard = new Random(graine * 1_000_003 + i);
            Geste geste = tirer(hasard);
            if (!sautes.contains(i)) {
                String suite = gestes.faire(geste, hasard);
                recit.add(i + " " + geste + suite);
                rencontres.noter("geste " + geste + (suite.endsWith(" rien") ? ", sans objet" : ""));
                controle.apresUnGeste();
            }
        }
        if (controle.fautes().isEmpty()) {
            controle.alaFin();
        }
        return controle.fautes();
    }

    private Geste tirer(Random hasard) {
        int total = Arrays.stream(Geste.values()).mapToInt(propriete::poids).sum();
        int tire = hasard.nextInt(total);
        for (Geste geste : Geste.values()) {
            tire -= propriete.poids(geste);
            if (tire < 0) {
                return geste;
            }
        }
        throw new AssertionError();
    }

    /** What passed before the death is judged by the rights of that time, before anything else happens. */
    void relancer() {
        if (!serveur.enMarche()) {
            serveur.relancer();
            controle.apresUnGeste();
        }
    }

    /** What passed until now is judged by the rights of now. */
    void constater() {
        controle.apresUnGeste();
    }

    /** What two people did together is judged. */
    void constaterUneCourse() {
        controle.apresUneCourse();
    }

    /** The program itself makes a row. */
    <T extends Entite> void poserAuServeur(DescripteurEntite<T> descripteur, T entite) {
        Univers.ecrire(serveur.ecriture(), unite -> Univers.poser(unite, descripteur, entite));
        apprendre(descripteur, entite);
    }

    <T extends Entite> void apprendre(DescripteurEntite<T> descripteur, T entite) {
        modele.ecrire(new Cle(descripteur.table(), entite.id()), enJson(descripteur, descripteur.ligne(entite)));
    }

    /** Somebody leaves: nothing that he may not read any more stays on his computer. */
    void fouiller(ClientSimule client) {
        new Fouille(this, controle).faire(client);
    }

    /** Transactions under way commit, unless the server died meanwhile. */
    void libererLesLents() {
        new GestesDuServeur(this).liberer();
    }

    /** A value that nobody has ever written. */
    int inedit() {
        return ++numero;
    }

    void accorder(UUID agent, int subdivision) {
        var ou = univers.subdivisions.get(subdivision);
        if (!fonctions.containsKey(agent + ou.code())) {
            List<Fonction> siennes = univers.fonctions(agent, ou);
            Univers.ecrire(serveur.ecriture(), unite -> siennes
                    .forEach(fonction -> Univers.poser(unite, DescripteurFonction.FONCTION, fonction)));
            fonctions.put(agent + ou.code(), siennes);
            modele.droits.computeIfAbsent(agent, nouveau -> new java.util.HashSet<>()).add(ou.code());
        }
    }

    void retirer(UUID agent, int subdivision) {
        String code = univers.subdivisions.get(subdivision).code();
        List<Fonction> siennes = fonctions.remove(agent + code);
        if (siennes != null) {
            Univers.ecrire(serveur.ecriture(), unite -> siennes.forEach(fonction -> unite
                    .lire(DescripteurFonction.FONCTION, fonction.id())
                    .ifPresent(ligne -> unite.modifier(DescripteurFonction.FONCTION, ligne.avec(
                            DescripteurFonction.FONCTION.position("fin"), LocalDate.of(2021, 1, 1))))));
            modele.droits.get(agent).remove(code);
        }
    }

    /** The program itself writes fields of some rows, in one transaction. */
    void ecrireAuServeur(Map<Cle, Map<String, Object>> changements) {
        Univers.ecrire(serveur.ecriture(), unite -> changements.forEach((cle, champs) -> modifier(unite, cle, champs)));
        changements.forEach((cle, champs) -> {
            Map<String, @Nullable Object> enJson = new LinkedHashMap<>();
            champs.forEach((champ, valeur) -> enJson.put(champ, valeur instanceof UUID ? valeur.toString() : valeur));
            modele.ecrire(cle, enJson);
        });
    }

    private static void modifier(Unite unite, Cle cle, Map<String, Object> champs) {
        DescripteurEntite<?> descripteur = Univers.REGISTRE.descripteur(cle.table());
        Ligne ligne = unite.lire(descripteur, cle.id()).orElseThrow();
        for (Map.Entry<String, Object> champ : champs.entrySet()) {
            ligne = ligne.avec(descripteur.position(champ.getKey()), champ.getValue());
        }
        if (unite.modifier(descripteur, ligne).stream().anyMatch(a -> a.bloquante())) {
            throw new AssertionError("The program itself may write " + cle);
        }
    }

    /** Rows of a table as the server has them. */
    List<fr.siimop.serveur.stockage.LigneBase> auServeur(String table) {
        return serveur.base().jdbi()
                .withHandle(h -> new Depot().toutes(h, Univers.REGISTRE.descripteur(table)));
    }

    private void apprendre() {
        for (String table : Univers.VIVANTES) {
            DescripteurEntite<?> descripteur = Univers.REGISTRE.descripteur(table);
            auServeur(table)
                    .forEach(l -> modele.ecrire(new Cle(table, l.ligne().id()), enJson(descripteur, l.ligne())));
        }
    }

    static Map<String, @Nullable Object> enJson(DescripteurEntite<?> descripteur, Ligne ligne) {
        Map<String, @Nullable Object> valeurs = new LinkedHashMap<>();
        descripteur.colonnes().forEach(colonne -> valeurs.put(colonne.id(),
                colonne.type().versJsonOuNul(ligne.valeur(descripteur.position(colonne.id())))));
        return valeurs;
    }

    @Override
    public void close() {
        serveur.relancer();
        lents.forEach(EcrivainLent::liberer);
        clients.forEach(ClientSimule::close);
        serveur.horloge.decaler(java.time.Duration.ZERO);
        univers.vider(serveur.base());
    }
}
