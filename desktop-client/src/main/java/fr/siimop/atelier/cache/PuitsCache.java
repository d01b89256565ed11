package fr.siimop.atelier.cache;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.PuitsEdition;
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
                    "Ajoutez un complément local à côté d’elle."));
        }
        if (visee.edition() == Colonne.Edition.CREATION && !nouvelle(table, ligne.id())) {
            return Optional
                    .of(new Empechement("«\u00a0" + visee.libelle() + "\u00a0» ne change plus une fois la ligne créée.",
                            "Créez une autre ligne si cette valeur est fausse."));
        }
        if (!droits.ecrit(table)) {
            return Optional.of(new Empechement(
                    "Vos fonctions ne permettent pas de modifier les lignes de «\u00a0" + descripteur.libellePluriel()
                            + "\u00a0».",
                    "Demandez ce droit à l’administrateur de votre structure."));
        }
        if (!droits.ecrit(table, ligne)) {
            return Optional.of(new Empechement("Cette ligne est gérée par une autre subdivision que la vôtre.",
                    "Signalez la correction à la subdivision qui la gère."));
        }
        return Optional.empty();
    }

    @Override
    public void appliquer(Commande commande) {
        DescripteurEntite<?> descripteur = magasin.registre().descripteur(commande.table());
        List<Envoi.Saisie> saisies = commande.modifications().stream().map(m -> {
            var type = java.util.Objects.requireNonNull(descripteur.colonne(m.colonne()), m.colonne()).type();
            return new Envoi.Saisie(new Cle(commande.table(), m.ligne()), m.colonne(), type.versJsonOuNul(m.avant()),
                    type.versJsonOuNul(m.apres()));
        }).toList();
        envoi.editer(saisies);
        magasin.relire(saisies.stream().map(Envoi.Saisie::cle).toList());
        apres.run();
    }

    @Override
    public void garderTextes(String table, List<TexteGarde> changes) {
        textes.garder(table, changes);
    }

    @Override
    public List<TexteGarde> textesGardes(String table) {
        return textes.toutes(table);
    }

    private boolean nouvelle(String table, UUID id) {
        EnAttente attente = envoi.trouver(new Cle(table, id));
        return attente != null && attente.operation() == Operation.CREER;
    }
}
