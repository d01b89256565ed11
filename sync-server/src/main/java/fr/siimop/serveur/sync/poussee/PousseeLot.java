package fr.siimop.serveur.sync.poussee;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.serveur.connexion.Autorisation;
import fr.siimop.serveur.journal.Historique;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.sync.DroitsChanges;
import fr.siimop.serveur.sync.poussee.MutationRecue.Champ;
import fr.siimop.serveur.sync.poussee.MutationRecue.Cible;
import fr.siimop.serveur.sync.poussee.MutationsConnues.Connue;
import fr.siimop.serveur.sync.poussee.MutationsConnues.Nouvelle;

/** Some mutations applied in one transaction, each by itself. */
final class PousseeLot {

    private final Unite unite;
    private final UUID personne;
    private final Registre registre;
    private final Map<UUID, Connue> connues;
    private final Map<UUID, Nouvelle> nouvelles = new HashMap<>();
    private final Set<UUID> ecrites = new HashSet<>();
    private final ConflitsGardes conflits;

    PousseeLot(Unite unite, UUID personne, Registre registre, List<MutationRecue> lot, Instant instant) {
        this.unite = unite;
        this.personne = personne;
        this.registre = registre;
        this.connues = MutationsConnues.lire(unite.handle(), lot.stream().map(MutationRecue::mutation).toList());
        Set<UUID> lignes = new HashSet<>();
        lot.forEach(mutation -> mutation.cible().ifPresent(cible -> lignes.add(cible.id())));
        this.conflits = new ConflitsGardes(unite.handle(), unite.auteur(), lignes);
        unite.avantFin(tx -> {
            MutationsConnues.garder(unite.handle(), personne, List.copyOf(nouvelles.values()), tx, instant);
            conflits.garder(instant);
        });
    }

    /** Outcomes in order; the revision of those that wrote is only known after the commit. */
    List<Nouvelle> appliquer(List<MutationRecue> lot, Autorisation autorisation) {
        List<MutationRecue> neuves = lot.stream().filter(mutation -> !connues.containsKey(mutation.mutation()))
                .toList();
        preparer(neuves);
        // the same push may have been under way, and have held these rows until now
        connues.putAll(MutationsConnues.lire(unite.handle(), neuves.stream().map(MutationRecue::mutation).toList()));
        if (!autorisation.tient(unite.handle())) {
            throw new DroitsChanges();
        }
        List<Nouvelle> resultats = new ArrayList<>(lot.size());
        for (MutationRecue mutation : lot) {
            resultats.add(appliquer(mutation));
        }
        rompre(lot, resultats);
        return resultats;
    }

    /** An act of which one mutation is refused, or comes too late, is refused whole, and says for which row. */
    private void rompre(List<MutationRecue> lot, List<Nouvelle> resultats) {
        Map<UUID, String> rompus = new HashMap<>();
        Map<UUID, Resultat> refus = new HashMap<>();
        for (int i = 0; i < lot.size(); i++) {
            MutationRecue mutation = lot.get(i);
            Nouvelle issue = mutation.acte() == null ? resultats.get(i) : sansConflit(mutation, resultats.get(i));
            if (mutation.acte() != null && refusee(issue)) {
                refus.put(mutation.mutation(), issue.resultat());
                rompus.putIfAbsent(mutation.acte(),
                        mutation.cible().map(cible -> cible.descripteur().libellePluriel()).orElse("–"));
            }
        }
        for (int i = 0; i < lot.size(); i++) {
            MutationRecue mutation = lot.get(i);
            String fautive = mutation.acte() == null ? null : rompus.get(mutation.acte());
            if (fautive != null) {
                refus.putIfAbsent(mutation.mutation(), connues.containsKey(mutation.mutation())
                        ? resultats.get(i).resultat()
                        : refusee(mutation, List.of(Anomalie.surLigne(AnomalieSync.ACTE_INCOMPLET, fautive)))
                                .resultat());
            }
        }
        if (!refus.isEmpty()) {
            throw new ActeRompu(refus);
        }
    }

    /** What was decided on values that are no more is decided anew. */
    private Nouvelle sansConflit(MutationRecue mutation, Nouvelle issue) {
        Map<String, ConflitChamp> enConflit = issue.resultat().conflits();
        if (enConflit == null || connues.containsKey(mutation.mutation())) {
            return issue;
        }
        return refusee(mutation, mutation.cible().stream().flatMap(cible -> enConflit.keySet().stream().sorted()
                .map(champ -> Anomalie.sur(champ, AnomalieSync.ACTE_PERIME,
                        cible.descripteur().colonnes().get(cible.descripteur().position(champ)).libelle())))
                .toList());
    }

    private static boolean refusee(Nouvelle nouvelle) {
        return nouvelle.resultat().issue() == Issue.REFUSEE;
    }

    /** Everything that the lot will ask of the base, table by table, in the order of the register for everybody. */
    private void preparer(List<MutationRecue> lot) {
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            Set<UUID> ids = new LinkedHashSet<>();
            List<Cible> cibles = lot.stream().flatMap(mutation -> mutation.cible().stream())
                    .filter(cible -> cible.descripteur() == descripteur).toList();
            cibles.forEach(cible -> ids.add(cible.id()));
            if (!ids.isEmpty()) {
                unite.preparer(descripteur, ids);
                unite.annoncer(descripteur, cibles.stream().filter(cible -> cible.operation() != Operation.SUPPRIMER)
                        .map(cible -> proposee(cible, unite.lire(descripteur, cible.id()))).toList());
            }
        }
    }

    private static Ligne proposee(Cible cible, Optional<Ligne> existante) {
        DescripteurEntite<?> descripteur = cible.descripteur();
        Ligne ligne = existante
                .orElseGet(() -> new Ligne(cible.id(), 0, new @Nullable Object[descripteur.colonnes().size()]));
        for (Map.Entry<String, Champ> champ : cible.champs().entrySet()) {
            ligne = ligne.avec(descripteur.position(champ.getKey()), champ.getValue().valeur());
        }
        return ligne;
    }

    private Nouvelle appliquer(MutationRecue mutation) {
        Connue connue = connues.get(mutation.mutation());
        Nouvelle dejaDansLeLot = nouvelles.get(mutation.mutation());
        if (connue != null) {
            boolean meme = connue.personne().equals(personne) && connue.empreinte().equals(mutation.empreinte());
            return new Nouvelle(mutation.empreinte(), meme ? connue.resultat() : reutilisee(mutation), false);
        }
        if (dejaDansLeLot != null) {
            return dejaDansLeLot.empreinte().equals(mutation.empreinte())
                    ? dejaDansLeLot
                    : new Nouvelle(mutation.empreinte(), reutilisee(mutation), false);
        }
        Nouvelle nouvelle = mutation.cible().map(cible -> appliquer(mutation, cible))
                .orElseGet(() -> refusee(mutation, mutation.refus()));
        nouvelles.put(mutation.mutation(), nouvelle);
        return nouvelle;
    }

    private Nouvelle appliquer(MutationRecue mutation, Cible cible) {
        return switch (cible.operation()) {
            case CREER -> unite.lire(cible.descripteur(), cible.id()).filter(ligne -> deja(cible, ligne))
                    .map(ligne -> inchangee(mutation, cible, ligne)).orElseGet(() -> creer(mutation, cible));
            case SUPPRIMER -> ecrite(mutation, cible, unite.supprimer(cible.descripteur(), cible.id()));
            case MODIFIER -> unite.lire(cible.descripteur(), cible.id()).map(ligne -> modifier(mutation, cible, ligne))
                    .orElseGet(() -> refusee(mutation, List.of(
                            Anomalie.surLigne(AnomalieSync.LIGNE_INCONNUE, cible.descripteur().libelle()))));
        };
    }

    private Nouvelle creer(MutationRecue mutation, Cible cible) {
        Ligne vide = new Ligne(cible.id(), 0, new @Nullable Object[cible.descripteur().colonnes().size()]);
        return ecrite(mutation, cible, unite.creer(cible.descripteur(), proposee(cible, Optional.of(vide))));
    }

    /** Still as it is asked for: created by this mutation, whose answer was forgotten, or by another import of the same file. */
    private boolean deja(Cible cible, Ligne ligne) {
        return proposee(cible, Optional.of(ligne)).equals(ligne) && !bloquee(unite.droit(cible.descripteur(), ligne));
    }

    private Nouvelle inchangee(MutationRecue mutation, Cible cible, Ligne ligne) {
        boolean ecrite = ecrites.contains(cible.id());
        return new Nouvelle(mutation.empreinte(),
                new Resultat(mutation.mutation(), Issue.APPLIQUEE, ecrite ? null : ligne.revision(), null, null),
                ecrite);
    }

    private Nouvelle modifier(MutationRecue mutation, Cible cible, Ligne serveur) {
        Fusion fusion = Fusion.de(cible.descripteur(), serveur, cible.champs());
        boolean change = !fusion.nouvelle().equals(serveur);
        List<Anomalie> anomalies = change
                ? unite.modifier(cible.descripteur(), fusion.nouvelle())
                : unite.droit(cible.descripteur(), serveur);
        if (bloquee(anomalies)) {
            return refusee(mutation, anomalies);
        }
        String table = cible.descripteur().table();
        fusion.appliques().forEach(champ -> conflits.resoudre(table, cible.id(), champ));
        Map<String, ConflitChamp> enConflit = new TreeMap<>();
        fusion.enConflit().forEach((champ, enCause) -> {
            ConflitChamp conflit = conflit(cible, serveur, champ, enCause);
            enConflit.put(champ, conflit);
            conflits.ouvrir(mutation.mutation(), table, cible.id(), champ, conflit);
        });
        if (change) {
            ecrites.add(cible.id());
        }
        Issue issue = enConflit.isEmpty()
                ? Issue.APPLIQUEE
                : fusion.appliques().isEmpty() ? Issue.CONFLIT : Issue.FUSIONNEE;
        boolean ecrite = ecrites.contains(cible.id());
        Resultat resultat = new Resultat(mutation.mutation(), issue, ecrite ? null : serveur.revision(),
                enConflit.isEmpty() ? null : enConflit, enPhrases(anomalies));
        return new Nouvelle(mutation.empreinte(), resultat, ecrite);
    }

    /** {@code enCause} is the field whose last author is in the way. */
    private ConflitChamp conflit(Cible cible, Ligne serveur, String champ, String enCause) {
        Colonne<?, ?> colonne = cible.descripteur().colonnes().get(cible.descripteur().position(champ));
        Champ recu = cible.champs().getOrDefault(champ, new Champ(null, null));
        Optional<Historique.Entree> dernier = Historique.dernierChangement(unite.handle(), cible.descripteur(),
                cible.id(), enCause);
        return new ConflitChamp(colonne.type().versJsonOuNul(recu.base()),
                colonne.type().versJsonOuNul(recu.valeur()),
                colonne.type().versJsonOuNul(serveur.valeur(cible.descripteur().position(champ))),
                dernier.map(Historique.Entree::auteur).orElse("SiiMOP"),
                dernier.map(Historique.Entree::instant).orElseGet(() -> chargement(serveur.revision())));
    }

    /** A row that has no history was loaded with the base. */
    private Instant chargement(long revision) {
        return unite.handle().createQuery("select instant from journal_tx where seq = ?").bind(0, revision)
                .map((resultat, contexte) -> resultat.getObject(1, OffsetDateTime.class).toInstant()).findOne()
                .orElse(Instant.EPOCH);
    }

    private Nouvelle ecrite(MutationRecue mutation, Cible cible, List<Anomalie> anomalies) {
        if (bloquee(anomalies)) {
            return refusee(mutation, anomalies);
        }
        ecrites.add(cible.id());
        return new Nouvelle(mutation.empreinte(),
                new Resultat(mutation.mutation(), Issue.APPLIQUEE, null, null, enPhrases(anomalies)), true);
    }

    private static Resultat reutilisee(MutationRecue mutation) {
        return refusee(mutation, List.of(Anomalie.surLigne(AnomalieSync.MUTATION_REUTILISEE))).resultat();
    }

    static Nouvelle refusee(MutationRecue mutation, List<Anomalie> anomalies) {
        return new Nouvelle(mutation.empreinte(),
                new Resultat(mutation.mutation(), Issue.REFUSEE, null, null, enPhrases(anomalies)), false);
    }

    private static boolean bloquee(List<Anomalie> anomalies) {
        return anomalies.stream().anyMatch(Anomalie::bloquante);
    }

    private static @Nullable List<AnomalieRecue> enPhrases(List<Anomalie> anomalies) {
        return anomalies.isEmpty()
                ? null
                : anomalies.stream().map(anomalie -> new AnomalieRecue(anomalie.code(),
                        anomalie.champ(), Phrase.de(anomalie).enUneLigne())).toList();
    }
}
