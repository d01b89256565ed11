package fr.siimop.atelier.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.cache.envoi.TextesAttente;
import fr.siimop.atelier.cache.magasin.Magasin;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.PuitsEdition;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.Operation;

/** Edits of the grids: on the disk of this computer first, then on the screen. */
public final class PuitsCache implements PuitsEdition {

    private final Magasin magasin;
    private final Envoi envoi;
    private final TextesAttente textes;
    private final DroitsLocaux droits;
    private final Runnable apres;
    private volatile @Nullable Dite derniere;

    /** The cells of a row that are painted one after the other are closed by the same limits, in the same words. */
    private record Dite(List<Anomalie> limites, Empechement empechement) {}

    /** @param apres told after each gesture kept, from any thread, so that the number of pending changes is shown */
    public PuitsCache(Magasin magasin, Envoi envoi, DroitsLocaux droits, Runnable apres) {
        this.magasin = magasin;
        this.envoi = envoi;
        this.textes = new TextesAttente(envoi);
        this.droits = droits;
        this.apres = apres;
    }

    @Override
    public Optional<Empechement> empechement(String table, Ligne ligne, String colonne) {
        DescripteurEntite<?> descripteur = magasin.registre().descripteur(table);
        Colonne<?, ?> visee = descripteur.colonne(colonne);
        if (visee == null) {
            return Optional.of(new Empechement("Cette colonne montre une valeur d’une autre table.",
                    "Modifiez-la dans l’écran de cette table."));
        }
        if (descripteur.verrouille(ligne, colonne)) {
            return Optional.of(new Empechement("Cette ligne est issue de l’open data.",
                    "Faites corriger la source officielle si elle se trompe\u00a0: rien ne s’écrit ici à sa place."));
        }
        if (visee.edition() == Colonne.Edition.CREATION && !nouvelle(table, ligne.id())) {
            return Optional
                    .of(new Empechement("«\u00a0" + visee.libelle() + "\u00a0» ne change plus une fois la ligne créée.",
                            "Créez une autre ligne si cette valeur est fausse."));
        }
        if (visee.edition() == Colonne.Edition.PROGRAMME) {
            return Optional.of(new Empechement("«\u00a0" + visee.libelle() + "\u00a0» s’écrit tout seul.",
                    "Changez le reste de la ligne\u00a0: le serveur y note qui l’a fait et quand."));
        }
        if (visee.edition() == Colonne.Edition.ACTE) {
            return Optional.of(new Empechement("«\u00a0" + visee.libelle() + "\u00a0» se change par une décision.",
                    "Ouvrez la fiche (Ctrl Entrée) et choisissez ce que vous décidez."));
        }
        if (!droits.ecrit(table)) {
            return Optional.of(sansDroit(table));
        }
        if (!droits.ecrit(table, ligne)) {
            return Optional.of(autreSubdivision());
        }
        return limite(table, ligne);
    }

    @Override
    public Optional<Empechement> empechementCreation(String table) {
        return droits.ecrit(table) ? Optional.empty() : Optional.of(sansDroit(table));
    }

    @Override
    public Optional<Empechement> empechementSuppression(String table, Ligne ligne) {
        DescripteurEntite<?> descripteur = magasin.registre().descripteur(table);
        if (descripteur.verrouille(ligne)) {
            return Optional.of(new Empechement("Cette ligne est issue de l’open data.",
                    "Elle disparaîtra d’elle-même quand la source officielle ne la donnera plus."));
        }
        if (!droits.ecrit(table)) {
            return Optional.of(sansDroit(table));
        }
        return droits.ecrit(table, ligne) ? limite(table, ligne) : Optional.of(autreSubdivision());
    }

    /** In the words of the server, which would refuse it later. */
    private Optional<Empechement> limite(String table, Ligne ligne) {
        List<Anomalie> limites = droits.limites(table, ligne);
        if (limites.isEmpty()) {
            return Optional.empty();
        }
        Dite connue = derniere;
        if (connue == null || connue.limites() != limites) {
            Phrase phrase = Phrase.de(limites.getFirst());
            connue = new Dite(limites, new Empechement(phrase.quoi() + " " + phrase.pourquoi(), phrase.faire()));
            derniere = connue;
        }
        return Optional.of(connue.empechement());
    }

    private Empechement sansDroit(String table) {
        return new Empechement("Vos fonctions ne permettent pas de modifier les lignes de «\u00a0"
                + magasin.registre().descripteur(table).libellePluriel() + "\u00a0».",
                "Demandez ce droit à l’administrateur de votre structure.");
    }

    private static Empechement autreSubdivision() {
        return new Empechement("Cette ligne est gérée par une autre subdivision que la vôtre.",
                "Signalez la correction à la subdivision qui la gère.");
    }

    @Override
    public Retour appliquer(Commande commande) {
        return executer(acte(commande));
    }

    @Override
    public Retour executer(Acte acte) {
        List<Envoi.Pas> pas = acte.pas().stream().map(this::enJson).toList();
        Map<Cle, EnAttente> contestees = contestees(pas);
        ecrire(acte, pas);
        return () -> defaire(acte, contestees);
    }

    /** Its conflicts wait again as they were; those that came since are not decided by this. */
    private Retour defaire(Acte acte, Map<Cle, EnAttente> contestees) {
        List<Envoi.Pas> pas = new ArrayList<>(rejouer(acte.inverse(), Map.of()));
        contestees.values().forEach(contestee -> pas.add(new Envoi.Reouverture(contestee)));
        ecrire(acte, pas);
        return () -> refaire(acte, contestees);
    }

    private Retour refaire(Acte acte, Map<Cle, EnAttente> contestees) {
        ecrire(acte, rejouer(acte, contestees));
        return () -> defaire(acte, contestees);
    }

    private List<Envoi.Pas> rejouer(Acte acte, Map<Cle, EnAttente> contestees) {
        return acte.pas().stream().map(this::enJson).<Envoi.Pas>map(pas -> {
            EnAttente contestee = contestees.get(pas.cle());
            return pas instanceof Envoi.Saisie saisie
                    ? new Envoi.Rejeu(saisie, contestee == null ? null : contestee.conflits().get(saisie.champ()))
                    : pas;
        }).toList();
    }

    /** As they are before the gesture. */
    private Map<Cle, EnAttente> contestees(List<Envoi.Pas> pas) {
        Map<Cle, EnAttente> contestees = new LinkedHashMap<>();
        pas.forEach(un -> {
            EnAttente ligne = envoi.trouver(un.cle());
            if (ligne != null && !ligne.conflits().isEmpty()) {
                contestees.put(un.cle(), ligne);
            }
        });
        return contestees;
    }

    private static Acte acte(Commande commande) {
        return new Acte(commande.nom(), commande.modifications()
                .stream().<Acte.Pas>map(m -> new Acte.Changement(commande.table(), m)).toList());
    }

    private void ecrire(Acte acte, List<Envoi.Pas> pas) {
        List<Envoi.Pas> gardes = new ArrayList<>(pas.size());
        for (Envoi.Pas un : pas) {
            lecture(un).ifPresent(gardes::add);
            gardes.add(un);
        }
        if (acte.indivisible()) {
            envoi.executerEnsemble(gardes);
        } else {
            envoi.executer(gardes);
        }
        magasin.relire(pas.stream().map(Envoi.Pas::cle).toList());
        apres.run();
    }

    private Envoi.Pas enJson(Acte.Pas pas) {
        DescripteurEntite<?> descripteur = magasin.registre().descripteur(pas.table());
        Cle cle = new Cle(pas.table(), pas.ligne());
        return switch (pas) {
            case Acte.Changement changement -> {
                Commande.Modification m = changement.cellule();
                var type = Objects.requireNonNull(descripteur.colonne(m.colonne()), m.colonne()).type();
                yield new Envoi.Saisie(cle, m.colonne(), type.versJsonOuNul(m.avant()), type.versJsonOuNul(m.apres()));
            }
            case Acte.Creation creation -> new Envoi.Creation(cle, valeurs(descripteur, creation.valeurs()));
            case Acte.Retrait retrait -> new Envoi.Suppression(cle);
        };
    }

    /** A cell that changes together with others is sent with what was read of them. */
    private Optional<Envoi.Lecture> lecture(Envoi.Pas pas) {
        String champ = switch (pas) {
            case Envoi.Saisie saisie -> saisie.champ();
            case Envoi.Rejeu rejeu -> rejeu.saisie().champ();
            default -> "";
        };
        Cle cle = pas.cle();
        DescripteurEntite<?> descripteur = magasin.registre().descripteur(cle.table());
        Set<String> compagnons = descripteur.compagnons(champ);
        Ligne ligne = compagnons.isEmpty() ? null : magasin.trouver(cle.table(), cle.id());
        if (ligne == null) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> lus = valeurs(descripteur, ligne);
        lus.keySet().retainAll(compagnons);
        return Optional.of(new Envoi.Lecture(cle, champ, lus));
    }

    private static Map<String, @Nullable Object> valeurs(DescripteurEntite<?> descripteur, Ligne ligne) {
        Map<String, @Nullable Object> valeurs = new LinkedHashMap<>();
        for (int i = 0; i < ligne.taille(); i++) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(i);
            valeurs.put(colonne.id(), colonne.type().versJsonOuNul(ligne.valeur(i)));
        }
        return valeurs;
    }

    @Override
    public void garderTextes(String table, List<TexteGarde> changes) {
        textes.garder(table, changes);
        magasin.relire(changes.stream().map(change -> new Cle(table, change.ligne())).distinct().toList());
        apres.run();
    }

    @Override
    public List<TexteGarde> textesGardes(String table) {
        return textes.toutes(table).stream().filter(texte -> magasin.presente(table, texte.ligne())).toList();
    }

    @Override
    public Map<String, String> textesGardes(String table, UUID ligne) {
        return textes.de(table, ligne);
    }

    private boolean nouvelle(String table, UUID id) {
        EnAttente attente = envoi.trouver(new Cle(table, id));
        return attente != null && attente.operation() == Operation.CREER;
    }
}
