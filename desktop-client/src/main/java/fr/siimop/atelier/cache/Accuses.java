package fr.siimop.atelier.cache;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.EMPREINTE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.NOM;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.copie.Cache;
import fr.siimop.atelier.cache.copie.EcritureCache;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.cache.magasin.Calque;
import fr.siimop.atelier.cache.magasin.Magasin;
import fr.siimop.atelier.cache.reserve.ContenusPieces;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.sync.Resultat;

/**
 * What the server answered to what was sent. The cache takes the accepted values first, then the outbox lets them go:
 * the screen never shows the old value in between, and a crash in between only makes the mutation be sent again.
 */
public final class Accuses {

    private static final AnomalieRecue CONTESTEE = new AnomalieRecue("sync.conflit_ligne", null,
            "La ligne a changé ou disparu sur le serveur pendant que vous la modifiiez. "
                    + "Vérifiez-la, puis renvoyez vos valeurs ou abandonnez-les.");

    private final Cache cache;
    private final Envoi envoi;
    private final Magasin magasin;
    private final ContenusPieces contenus;
    private final PosteLocal poste;

    /** @param reprise sent before, see {@link #recevoir} */
    private record Recue(Mutation mutation, Resultat resultat, boolean reprise) {}

    public Accuses(PosteLocal poste) {
        this.cache = poste.cache();
        this.envoi = poste.envoi();
        this.magasin = poste.magasin();
        this.contenus = poste.contenus();
        this.poste = poste;
    }

    /**
     * @param reprises mutations sent before, whose answer was lost: the cache may have received since what came of them,
     *                 and what others did of it afterwards
     */
    public void recevoir(List<Mutation> envoyees, List<Resultat> resultats, Set<UUID> reprises) {
        Map<UUID, Mutation> parId = new HashMap<>();
        envoyees.forEach(m -> parId.put(m.mutation(), m));
        List<Resultat> attendus = resultats.stream().filter(r -> parId.containsKey(r.mutation())).toList();
        Map<String, List<Recue>> acceptees = new LinkedHashMap<>();
        for (Resultat resultat : attendus) {
            if (resultat.issue() != Issue.REFUSEE) {
                Mutation mutation = Objects.requireNonNull(parId.get(resultat.mutation()));
                acceptees.computeIfAbsent(mutation.table(), table -> new ArrayList<>())
                        .add(new Recue(mutation, resultat, reprises.contains(mutation.mutation())));
            }
        }
        Set<String> retires = new HashSet<>();
        try (EcritureCache ecriture = cache.ecriture(magasin)) {
            acceptees.forEach((table, recues) -> ecrire(ecriture, table, recues, retires));
            ecriture.valider(contestees(attendus, parId));
        }
        acceptees.getOrDefault(PIECE_TERRAIN.table(), List.of()).forEach(recue -> noter(recue.mutation()));
        List<Cle> cles = new ArrayList<>();
        for (Resultat resultat : attendus) {
            Mutation mutation = Objects.requireNonNull(parId.get(resultat.mutation()));
            cles.add(new Cle(mutation.table(), mutation.id()));
        }
        Map<Cle, Resultat> parCle = new HashMap<>();
        for (int i = 0; i < cles.size(); i++) {
            parCle.put(cles.get(i), attendus.get(i));
        }
        envoi.changer(cles, l -> suite(l, Objects.requireNonNull(parCle.get(l.cle()))));
        magasin.relire(cles);
        if (!retires.isEmpty()) {
            // another terrain may have the same file
            retires.retainAll(poste.contenusSansLigne());
            retires.forEach(contenus::noterLigneRetiree);
        }
    }

    private static Set<UUID> contestees(List<Resultat> resultats, Map<UUID, Mutation> parId) {
        return resultats.stream().filter(resultat -> resultat.issue() != Issue.APPLIQUEE)
                .map(resultat -> Objects.requireNonNull(parId.get(resultat.mutation())).id())
                .collect(Collectors.toSet());
    }

    /** The content of an attached file goes later: until then its row may leave, and this computer alone has it. */
    private void noter(Mutation mutation) {
        Changement empreinte = mutation.champs().get(EMPREINTE.id());
        Changement nom = mutation.champs().get(NOM.id());
        if (empreinte != null && nom != null) {
            contenus.noterLigneRecue(String.valueOf(empreinte.valeur()), String.valueOf(nom.valeur()));
        }
    }

    /** The rows of these left. @param suite of each, as it is by then */
    public void partir(List<Cle> cles, Function<EnAttente, @Nullable EnAttente> suite) {
        envoi.changer(cles, suite);
        magasin.relire(cles);
    }

    /** The server cannot even answer for these: own values are kept, with the reason. */
    public void refuser(List<Cle> cles, AnomalieRecue raison) {
        envoi.changer(cles, ligne -> ligne.refuser(List.of(raison)));
        magasin.relire(cles);
    }

    private @Nullable EnAttente suite(EnAttente ligne, Resultat resultat) {
        Map<String, ConflitChamp> conflits = conflits(resultat);
        DescripteurEntite<?> descripteur = magasin.registre().descripteur(ligne.table());
        return switch (resultat.issue()) {
            case REFUSEE -> ligne.refuser(resultat.anomalies() == null ? List.of() : resultat.anomalies());
            case CONFLIT -> conflits.isEmpty()
                    ? ligne.refuser(List.of(CONTESTEE))
                    : ligne.accepter(conflits, descripteur::compagnons);
            case APPLIQUEE, FUSIONNEE -> ligne.accepter(conflits, descripteur::compagnons);
        };
    }

    /** @param retires contents of the attached files that were deleted here, completed */
    private void ecrire(EcritureCache ecriture, String table, List<Recue> recues, Set<String> retires) {
        Map<UUID, Ligne> presentes = presentes(ecriture, table, recues.stream().map(r -> r.mutation().id()).toList());
        List<Ligne> nouvelles = new ArrayList<>();
        for (Recue recue : recues) {
            Ligne presente = presentes.get(recue.mutation().id());
            Long rev = recue.resultat().rev();
            if (presente != null && rev != null && presente.revision() >= rev) {
                continue;
            }
            if (recue.mutation().op() != Operation.SUPPRIMER) {
                suite(recue, presente).ifPresent(nouvelles::add);
            } else if (recue.resultat().issue() != Issue.CONFLIT) {
                if (presente != null && table.equals(PIECE_TERRAIN.table())) {
                    retires.add(String.valueOf(presente.valeur(PIECE_TERRAIN.position(EMPREINTE.id()))));
                }
                ecriture.supprimer(table, recue.mutation().id());
            }
        }
        ecriture.ajouter(table, nouvelles);
    }

    /** As the cache has them: only a pass writes it, and there is one at a time. */
    private Map<UUID, Ligne> presentes(EcritureCache ecriture, String table, List<UUID> ids) {
        Map<UUID, Optional<Ligne>> connues = magasin.recues(table, ids);
        Map<UUID, Ligne> presentes = ecriture.lire(table, ids.stream().filter(id -> !connues.containsKey(id)).toList());
        connues.forEach((id, ligne) -> ligne.ifPresent(connue -> presentes.put(id, connue)));
        return presentes;
    }

    private Optional<Ligne> suite(Recue recue, @Nullable Ligne presente) {
        Mutation mutation = recue.mutation();
        DescripteurEntite<?> descripteur = magasin.registre().descripteur(mutation.table());
        if (presente == null && (mutation.op() != Operation.CREER || recue.reprise())) {
            // created before, absent now: either the next lines bring it, or it has gone again
            return Optional.empty();
        }
        Ligne depart = presente == null
                ? new Ligne(mutation.id(), 0, new @Nullable Object[descripteur.colonnes().size()])
                : presente;
        Map<String, Changement> acceptes = new HashMap<>(mutation.champs());
        acceptes.keySet().removeAll(conflits(recue.resultat()).keySet());
        if (mutation.op() == Operation.MODIFIER) {
            acceptes.values().removeIf(Changement::sansEffet);
        }
        Ligne suite = Calque.avec(descripteur, depart, acceptes);
        Long rev = recue.resultat().rev();
        return Optional.of(rev == null ? suite : suite.avecRevision(rev));
    }

    private static Map<String, ConflitChamp> conflits(Resultat resultat) {
        Map<String, ConflitChamp> conflits = resultat.conflits();
        return conflits == null ? Map.of() : conflits;
    }
}
