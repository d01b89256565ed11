package fr.siimop.serveur.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.serveur.connexion.Autorisation;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Compteur;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.Instance;

/** One workbench on its way: each step writes lines and the checkpoint from which the next one goes on. */
final class Passage {

    private final Registre registre;
    private final Depot depot;
    private final PorteesVues vues;
    private final Instance instance;
    private final int lot;
    private final Perimetre cible;
    private Perimetre certain;
    private Perimetre possible;
    private long position;
    private long jusqua;
    private long vue;
    private boolean parcours;
    private int table;
    private @Nullable UUID dernier;

    Passage(Registre registre, Depot depot, PorteesVues vues, Instance instance, int lot, long position,
            Perimetre cible, Perimetre certain, Perimetre possible, boolean parcours) {
        this.registre = registre;
        this.depot = depot;
        this.vues = vues;
        this.instance = instance;
        this.lot = lot;
        this.position = position;
        this.cible = cible;
        this.certain = certain;
        this.possible = possible;
        this.parcours = parcours;
    }

    void reprendre(Curseur curseur) {
        jusqua = curseur.jusqua();
        String nom = curseur.table();
        if (nom != null) {
            List<String> noms = registre.tous().stream().<String>map(DescripteurEntite::table).toList();
            table = Math.max(0, noms.indexOf(nom));
            dernier = curseur.dernier();
        }
    }

    /** One checkpoint more, read in one snapshot of the base; true when the workbench is up to date. */
    boolean avancer(Base base, Autorisation autorisation, EcrivainLignes sortie) {
        boolean fin = base.jdbi().inTransaction(base.instantane(), instantane -> {
            vue = Compteur.lire(instantane);
            if (!autorisation.tient(instantane)) {
                throw new DroitsChanges();
            }
            return parcours ? parcourir(instantane, sortie) : suivre(instantane, sortie);
        });
        vues.retenir(base, List.of(cible, certain, possible));
        sortie.repere(curseur().signer(instance), fin);
        return fin;
    }

    /** The latest transaction that the last step may have shown. */
    long vue() {
        return vue;
    }

    private boolean parcourir(Handle handle, EcrivainLignes sortie) {
        List<DescripteurEntite<?>> tables = registre.tous();
        while (table < tables.size() && sortie.lignes() < lot) {
            if (!pageDeTable(handle, tables.get(table), sortie)) {
                table++;
                dernier = null;
            }
        }
        if (table == tables.size()) {
            parcours = false;
            certain = cible;
            jusqua = Compteur.lire(handle);
        }
        return false;
    }

    /** Rows that were not had, and those that must leave; false when the table has no more. */
    private boolean pageDeTable(Handle handle, DescripteurEntite<?> descripteur, EcrivainLignes sortie) {
        String nom = descripteur.table();
        Set<String> portees = new HashSet<>(cible.moins(certain).portees(nom));
        portees.addAll(possible.moins(cible).portees(nom));
        if (portees.isEmpty()) {
            return false;
        }
        int avant = sortie.lignes();
        int maximum = lot - avant;
        sortie.section(descripteur);
        depot.parcourir(handle, descripteur, portees, dernier, maximum, resultat -> {
            if (cible.contient(nom, resultat.getString(3))) {
                sortie.ligne(descripteur, resultat);
            } else {
                sortie.sortie(descripteur, resultat.getObject(1, UUID.class), resultat.getLong(4), false);
            }
            dernier = resultat.getObject(1, UUID.class);
        });
        return sortie.lignes() - avant == maximum;
    }

    private boolean suivre(Handle handle, EcrivainLignes sortie) {
        Fenetre fenetre = Fenetre.apres(handle, position, lot);
        List<Runnable> sorties = new ArrayList<>();
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            Map<UUID, Fenetre.Trace> traces = fenetre.parTable().get(descripteur.table());
            if (traces != null && !possible.portees(descripteur.table()).isEmpty()) {
                suivreTable(handle, descripteur, traces, sortie, sorties);
            }
        }
        // Rows leave after others have come, children before those to which they refer.
        sorties.reversed().forEach(Runnable::run);
        position = fenetre.fin();
        if (position >= jusqua) {
            possible = cible;
        }
        return fenetre.derniere();
    }

    private void suivreTable(Handle handle, DescripteurEntite<?> descripteur, Map<UUID, Fenetre.Trace> traces,
            EcrivainLignes sortie, List<Runnable> sorties) {
        String nom = descripteur.table();
        Set<UUID> aLire = new HashSet<>();
        traces.forEach((id, trace) -> {
            if (trace.nouvelles.stream().anyMatch(portee -> cible.contient(nom, portee))
                    || auraitPuAvoir(nom, trace.anciennes)) {
                aLire.add(id);
            }
        });
        if (aLire.isEmpty()) {
            return;
        }
        Set<UUID> presentes = new HashSet<>();
        Set<UUID> lisibles = new HashSet<>();
        boolean[] ouverte = new boolean[1];
        depot.lireBrut(handle, descripteur, aLire, resultat -> {
            UUID id = resultat.getObject(1, UUID.class);
            presentes.add(id);
            if (cible.contient(nom, resultat.getString(3))) {
                lisibles.add(id);
                ouvrir(descripteur, sortie, ouverte);
                sortie.ligne(descripteur, resultat);
            }
        });
        traces.forEach((id, trace) -> {
            if (!lisibles.contains(id) && auraitPuAvoir(nom, trace.anciennes)) {
                sorties.add(() -> sortie.sortie(descripteur, id, trace.revision, !presentes.contains(id)));
            }
        });
    }

    private static void ouvrir(DescripteurEntite<?> descripteur, EcrivainLignes sortie, boolean[] ouverte) {
        if (!ouverte[0]) {
            sortie.section(descripteur);
            ouverte[0] = true;
        }
    }

    private boolean auraitPuAvoir(String nom, Collection<String> anciennes) {
        return anciennes.stream().anyMatch(portee -> possible.contient(nom, portee));
    }

    private Curseur curseur() {
        return new Curseur(instance.nom(), position, cible.empreinte(), certain.empreinte(), possible.empreinte(),
                jusqua, parcours ? registre.tous().get(table).table() : null, dernier);
    }
}
