package fr.siimop.atelier.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        List<Envoi.Reouverture> contestees = ecrire(acte(commande), List.of());
        return () -> ecrire(acte(commande.inverse()), contestees);
    }

    @Override
    public Retour executer(Acte acte) {
        List<Envoi.Reouverture> contestees = ecrire(acte, List.of());
        return () -> ecrire(acte.inverse(), contestees);
    }

    private static Acte acte(Commande commande) {
        return new Acte(commande.nom(), commande.modifications()
                .stream().<Acte.Pas>map(m -> new Acte.Changement(commande.table(), m)).toList());
    }

    /** @return what puts the conflicts of these rows back as they were */
    private List<Envoi.Reouverture> ecrire(Acte acte, List<Envoi.Reouverture> aRouvrir) {
        List<Envoi.Pas> gardes = new ArrayList<>(acte.pas().size() + aRouvrir.size());
        acte.pas().forEach(pas -> gardes.add(enJson(pas)));
        gardes.addAll(aRouvrir);
        Set<Cle> cles = gardes.stream().map(Envoi.Pas::cle).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Envoi.Reouverture> contestees = cles.stream().map(envoi::trouver).filter(Objects::nonNull)
                .filter(ligne -> !ligne.conflits().isEmpty()).map(Envoi.Reouverture::new).toList();
        if (acte.indivisible()) {
            envoi.executerEnsemble(gardes);
        } else {
            envoi.executer(gardes);
        }
        magasin.relire(cles);
        apres.run();
        return contestees;
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
