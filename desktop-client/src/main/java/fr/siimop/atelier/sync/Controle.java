package fr.siimop.atelier.sync;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import fr.siimop.atelier.cache.copie.Cache;
import fr.siimop.atelier.cache.copie.EcritureCache;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.ControleSync;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.modele.sync.EmpreinteTable.Tranche;

/**
 * Compares the cache with the server, range by range, and receives again only the ranges that differ. What waits to be
 * sent is in its own file and is not touched.
 */
final class Controle {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Controle.class);
    private static final int ESSAIS = 4;

    private final ClientServeur client;
    private final Cache cache;
    private final Registre registre;
    private final EcritureCache.Temoin temoin;
    private final Clock horloge;

    private record Ecart(DescripteurEntite<?> descripteur, int tranche) {}

    /** Receives what changed since the cursor. */
    interface Rattrapage {
        void tirer() throws EchecServeur, Arret;
    }

    Controle(ClientServeur client, Cache cache, Registre registre, EcritureCache.Temoin temoin, Clock horloge) {
        this.client = client;
        this.cache = cache;
        this.registre = registre;
        this.temoin = temoin;
        this.horloge = horloge;
    }

    /** @param copie held while the copy is read and repaired, not while the server counts */
    VerdictControle faire(Suivi suivi, Lock copie, Rattrapage rattrapage) throws EchecServeur, Arret {
        int reparees = 0;
        int differentes = 0;
        for (int essai = 0; essai < ESSAIS; essai++) {
            suivi.verifier();
            String curseur = cache.curseur().orElse("");
            ControleSync serveur = client.controle(curseur);
            copie.lock();
            try {
                if (!serveur.aJour()) {
                    rattrapage.tirer();
                    continue;
                }
                if (!curseur.equals(cache.curseur().orElse(""))) {
                    continue; // a pass went by meanwhile
                }
                List<Ecart> ecarts = ecarts(serveur);
                if (ecarts.isEmpty()) {
                    return new VerdictControle(horloge.instant(), lignes(serveur), reparees, true);
                }
                for (Ecart ecart : ecarts) {
                    suivi.verifier();
                    reparer(ecart);
                }
                reparees += ecarts.size();
                differentes++;
            } finally {
                copie.unlock();
            }
        }
        if (differentes < ESSAIS) {
            // others write all the time: the copy is late, which says nothing of it
            throw new EchecServeur(EchecServeur.Nature.REFUS,
                    "D’autres personnes écrivent en ce moment\u00a0: la copie n’a pas pu être comparée. "
                            + "Réessayez dans quelques minutes.");
        }
        JOURNAL.warn("Ranges still differ after {} repairs: everything is to be received again", reparees);
        cache.oublierCurseur();
        return new VerdictControle(horloge.instant(), 0, reparees, false);
    }

    private static long lignes(ControleSync serveur) {
        return serveur.tables().stream().flatMap(t -> t.tranches().stream()).mapToLong(Tranche::lignes).sum();
    }

    private List<Ecart> ecarts(ControleSync serveur) {
        Map<String, List<Tranche>> attendues = new HashMap<>();
        serveur.tables().forEach(t -> attendues.put(t.table(), t.tranches()));
        List<Ecart> ecarts = new ArrayList<>();
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            List<Tranche> attendue = attendues.get(descripteur.table());
            if (attendue != null) {
                Set<UUID> exclues = serveur.exclues().getOrDefault(descripteur.table(), Set.of());
                EmpreinteTable locale = new EmpreinteTable();
                cache.cles(descripteur.table(), (id, revision) -> {
                    if (!exclues.contains(id)) {
                        locale.ajouter(id, revision);
                    }
                });
                Set<Tranche> differentes = new HashSet<>(attendue);
                locale.tranches().forEach(tranche -> {
                    if (!differentes.remove(tranche)) {
                        differentes.add(tranche);
                    }
                });
                differentes.stream().map(Tranche::numero).distinct().sorted()
                        .forEach(numero -> ecarts.add(new Ecart(descripteur, numero)));
            }
        }
        return ecarts;
    }

    private void reparer(Ecart ecart) throws EchecServeur, Arret {
        String table = ecart.descripteur().table();
        JOURNAL.warn("Range {} of {} differs from the server: received again", ecart.tranche(), table);
        Set<UUID> enTrop = new HashSet<>();
        cache.cles(table, (id, revision) -> {
            if (EmpreinteTable.tranche(id) == ecart.tranche()) {
                enTrop.add(id);
            }
        });
        try (InputStream flux = client.tranche(table, ecart.tranche());
                EcritureCache ecriture = cache.ecriture(temoin)) {
            LecteurTirage lecteur = new LecteurTirage(registre, message -> {
                if (message instanceof MessageTirage.Rangees recues) {
                    ecriture.ajouter(recues.descripteur(), recues.rangees());
                    recues.rangees().forEach(rangee -> enTrop.remove(rangee[0]));
                }
            });
            lecteur.lire(flux);
            if (!lecteur.aLuUneTable()) {
                throw EchecServeur.illisible(client.adresse(), new IOException("no table in a range"));
            }
            enTrop.forEach(id -> ecriture.supprimer(table, id));
            ecriture.valider();
        } catch (IOException e) {
            throw EchecServeur.injoignable(client.adresse(), e);
        } catch (JacksonException | IllegalArgumentException | ClassCastException e) {
            throw EchecServeur.illisible(client.adresse(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Arret();
        }
    }
}
