package fr.siimop.serveur.sync.poussee;

import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.interne.DescripteurInterne.NUMERO;

import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.modele.sync.Unites;
import fr.siimop.serveur.connexion.Autorisation;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Validation;
import fr.siimop.serveur.sync.DroitsChanges;
import fr.siimop.serveur.sync.poussee.MutationsConnues.Nouvelle;

/**
 * What workbenches send. Mutations go in large transactions for speed; when the database refuses one of these as a
 * whole it is cut in two until what is wrong is alone, so that it never blocks the others.
 */
public final class Poussee {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Poussee.class);
    /** Of more, H2 writes pages before the end of the transaction, then again at its end: half as much more in all. */
    private static final int LOT = 500;
    /** How often acts may fall because others did. */
    private static final int ENCHAINES = 4;

    private final Registre registre;
    private final Ecriture ecriture;
    private final Clock horloge;

    public Poussee(Registre registre, Ecriture ecriture, Clock horloge) {
        this.registre = registre;
        this.ecriture = ecriture;
        this.horloge = horloge;
    }

    /**
     * What was committed before rights changed stays: the same sent again gets its answers, and the rest is judged anew.
     *
     * @param autorisation asked in each transaction once it holds its rows: whether the author still has these rights
     * @param corps  the JSON of {@code POST /api/sync/pousser}
     */
    public ReponsePoussee pousser(Auteur auteur, Autorisation autorisation, InputStream corps) throws LotIllisible {
        List<MutationRecue> mutations = new LectureLot(registre).lire(corps);
        boolean actes = mutations.stream().anyMatch(mutation -> mutation.acte() != null);
        int taille = actes ? mutations.size() : LOT;
        Passe passe = new Passe(auteur, autorisation, numeros(mutations), new IdentityHashMap<>());
        for (int debut = 0; debut < mutations.size(); debut += taille) {
            lot(passe, mutations.subList(debut, Math.min(mutations.size(), debut + taille)));
        }
        return new ReponsePoussee(
                mutations.stream().map(passe.resultats()::get).map(Objects::requireNonNull).toList());
    }

    /**
     * One push, whatever the transactions that it takes.
     *
     * @param numeros of internes, brought by its mutations
     */
    private record Passe(Auteur auteur, Autorisation autorisation, Set<String> numeros,
            Map<MutationRecue, Resultat> resultats) {}

    private static Set<String> numeros(List<MutationRecue> mutations) {
        return mutations.stream().flatMap(mutation -> mutation.cible().stream())
                .filter(cible -> cible.descripteur() == INTERNE)
                .flatMap(cible -> Optional.ofNullable(cible.champs().get(NUMERO.id())).stream())
                .flatMap(champ -> Optional.ofNullable(champ.valeur()).stream()).map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** The acts that are refused are taken out, and the rest is applied in the order in which it was sent. */
    private void lot(Passe passe, List<MutationRecue> lot) {
        List<MutationRecue> reste = lot;
        for (int tour = 0; !reste.isEmpty(); tour++) {
            try {
                List<Resultat> obtenus = appliquer(passe, reste);
                for (int i = 0; i < reste.size(); i++) {
                    passe.resultats().put(reste.get(i), obtenus.get(i));
                }
                return;
            } catch (ActeRompu e) {
                reste = sansActes(reste, tour < ENCHAINES ? e.refus() : refusDeTous(reste), passe.resultats());
            } catch (DroitsChanges e) {
                throw e;
            } catch (RuntimeException e) {
                couper(passe, reste, e);
                return;
            }
        }
    }

    private static List<MutationRecue> sansActes(List<MutationRecue> lot, Map<UUID, Resultat> refus,
            Map<MutationRecue, Resultat> resultats) {
        List<MutationRecue> reste = new ArrayList<>();
        for (MutationRecue mutation : lot) {
            Resultat sien = mutation.acte() == null ? null : refus.get(mutation.mutation());
            if (sien == null) {
                reste.add(mutation);
            } else {
                resultats.put(mutation, sien);
            }
        }
        return reste;
    }

    /** Acts that fall one after the other come again at the next push rather than hold this one. */
    private static Map<UUID, Resultat> refusDeTous(List<MutationRecue> lot) {
        Map<UUID, Resultat> refus = new HashMap<>();
        lot.stream().filter(mutation -> mutation.acte() != null).forEach(mutation -> refus.put(mutation.mutation(),
                PousseeLot.refusee(mutation, List.of(Anomalie.surLigne(AnomalieSync.ACTE_INCOMPLET, "–"))).resultat()));
        return refus;
    }

    private void couper(Passe passe, List<MutationRecue> lot, RuntimeException cause) {
        if (panne(cause)) {
            throw cause;
        }
        List<List<MutationRecue>> unites = Unites.de(lot, MutationRecue::acte);
        if (unites.size() == 1) {
            lot.forEach(mutation -> passe.resultats().put(mutation, imprevue(mutation, cause)));
            return;
        }
        int milieu = unites.size() / 2;
        lot(passe, Unites.ensemble(unites.subList(0, milieu)));
        lot(passe, Unites.ensemble(unites.subList(milieu, unites.size())));
    }

    private static Resultat imprevue(MutationRecue mutation, RuntimeException cause) {
        String code = mutation.mutation().toString().substring(24);
        JOURNAL.error("Mutation {} refused, code {}", mutation.mutation(), code, cause);
        return PousseeLot.refusee(mutation, List.of(Anomalie.surLigne(AnomalieSync.ERREUR_IMPREVUE, code))).resultat();
    }

    private List<Resultat> appliquer(Passe passe, List<MutationRecue> lot) {
        UUID personne = Objects.requireNonNull(passe.auteur().personne(), "a push has a person");
        Validation<List<Nouvelle>> validation = ecriture.executer(passe.auteur(), Cause.SYNCHRONISATION,
                unite -> {
                    unite.reserver(passe.numeros());
                    return new PousseeLot(unite, personne, registre, lot, horloge.instant()).appliquer(lot,
                            passe.autorisation());
                });
        return validation.resultat().stream()
                .map(nouvelle -> nouvelle.ecrite()
                        ? MutationsConnues.avecRevision(nouvelle.resultat(), validation.seq())
                        : nouvelle.resultat())
                .toList();
    }

    /** The database itself is in trouble: nothing can be said of the mutations, the workbench will send them again. */
    private static boolean panne(Throwable erreur) {
        for (@Nullable
        Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String etat = sql.getSQLState();
                return etat == null || !etat.startsWith("22") && !etat.startsWith("23");
            }
        }
        return false;
    }
}
