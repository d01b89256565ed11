package fr.siimop.atelier.grille;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Registre;

/** Rows in memory behind the two interfaces of the grid: what the local cache is to the workbench. */
public final class BaseMemoire implements SourceLignes, PuitsEdition {

    private final Map<String, Map<UUID, Ligne>> tables = new ConcurrentHashMap<>();
    private final Map<UUID, SuiviLigne> suivis = new ConcurrentHashMap<>();
    private final List<Consumer<ChangementLignes>> auditeurs = new CopyOnWriteArrayList<>();
    private final Map<UUID, Histoire> histoires = new HashMap<>();
    private final Set<String> protegees = new HashSet<>();
    private final Set<UUID> dAutrui = new HashSet<>();
    private final Map<String, Map<TexteCle, String>> textes = new ConcurrentHashMap<>();
    /** Rows by value of a column, made when a rule first asks, forgotten when anything is written. */
    private final Map<String, Map<Object, List<Ligne>>> index = new ConcurrentHashMap<>();
    public final List<Commande> recues = new ArrayList<>();
    public final List<Acte> actes = new ArrayList<>();
    private volatile LocalDate aujourdhui = LocalDate.of(2026, 11, 20);
    /** What the disk answers to the next writings, {@code null} when it does its work. */
    public RuntimeException panne;

    public <T extends Entite> void ajouter(DescripteurEntite<T> descripteur, T entite) {
        table(descripteur.table()).put(entite.id(), descripteur.ligne(entite, 1));
        index.clear();
    }

    public void passerAu(LocalDate jour) {
        aujourdhui = jour;
    }

    public void suivre(UUID ligne, SuiviLigne suivi) {
        suivis.put(ligne, suivi);
    }

    public void raconter(UUID ligne, Histoire histoire) {
        histoires.put(ligne, histoire);
    }

    private record TexteCle(UUID ligne, String colonne) {}

    /** This row is that of somebody else. */
    public void donner(UUID ligne) {
        dAutrui.add(ligne);
    }

    @Override
    public void garderTextes(String table, List<TexteGarde> gardes) {
        Map<TexteCle, String> siens = textes.computeIfAbsent(table, t -> new ConcurrentHashMap<>());
        for (TexteGarde garde : gardes) {
            TexteCle cle = new TexteCle(garde.ligne(), garde.colonne());
            if (garde.texte() == null) {
                siens.remove(cle);
            } else {
                siens.put(cle, garde.texte());
            }
        }
        prevenir(ChangementLignes.de(table, gardes.stream().map(TexteGarde::ligne).distinct().toList()));
    }

    @Override
    public List<TexteGarde> textesGardes(String table) {
        return textes.getOrDefault(table, Map.of()).entrySet().stream()
                .map(t -> new TexteGarde(t.getKey().ligne(), t.getKey().colonne(), t.getValue())).toList();
    }

    @Override
    public Map<String, String> textesGardes(String table, UUID ligne) {
        return textesGardes(table).stream().filter(t -> t.ligne().equals(ligne))
                .collect(Collectors.toMap(TexteGarde::colonne, TexteGarde::texte));
    }

    /** Nobody may write this column. */
    public void proteger(String colonne) {
        protegees.add(colonne);
    }

    private Map<UUID, Ligne> table(String table) {
        return tables.computeIfAbsent(table, t -> new LinkedHashMap<>());
    }

    @Override
    public Registre registre() {
        return RegistreSiimop.REGISTRE;
    }

    @Override
    public List<Ligne> lignes(String table) {
        return List.copyOf(table(table).values());
    }

    @Override
    public Ligne trouver(String table, UUID id) {
        return table(table).get(id);
    }

    @Override
    public SuiviLigne suivi(String table, UUID id) {
        return suivis.getOrDefault(id, SuiviLigne.A_JOUR);
    }

    @Override
    public Collection<UUID> suivies(String table) {
        return suivis.keySet();
    }

    @Override
    public Histoire histoire(String table, UUID ligne) {
        return histoires.getOrDefault(ligne, Histoire.VIDE);
    }

    @Override
    public Abonnement ecouter(Consumer<ChangementLignes> auditeur) {
        auditeurs.add(auditeur);
        return () -> auditeurs.remove(auditeur);
    }

    @Override
    public Optional<Empechement> empechement(String table, Ligne ligne, String colonne) {
        if (dAutrui.contains(ligne.id())) {
            return Optional.of(new Empechement("Cette ligne est gérée par une autre subdivision.", "Signalez-le."));
        }
        return protegees.contains(colonne)
                ? Optional.of(new Empechement("Vos droits ne couvrent pas cette colonne.", "Demandez à l’ARS."))
                : Optional.empty();
    }

    @Override
    public Optional<Empechement> empechementCreation(String table) {
        return Optional.empty();
    }

    @Override
    public Optional<Empechement> empechementSuppression(String table, Ligne ligne) {
        return registre().descripteur(table).verrouille(ligne) || dAutrui.contains(ligne.id())
                ? Optional.of(new Empechement("Cette ligne est issue de l’open data.", "Laissez-la."))
                : Optional.empty();
    }

    @Override
    public Retour appliquer(Commande commande) {
        recues.add(commande);
        appliquer(commande.modifications().stream().<Acte.Pas>map(m -> new Acte.Changement(commande.table(), m))
                .toList());
        return () -> appliquer(commande.inverse());
    }

    @Override
    public Retour executer(Acte acte) {
        if (panne != null) {
            throw panne;
        }
        actes.add(acte);
        appliquer(acte.pas());
        return () -> executer(acte.inverse());
    }

    private void appliquer(List<Acte.Pas> tous) {
        Map<String, Set<UUID>> touchees = new LinkedHashMap<>();
        for (Acte.Pas pas : tous) {
            touchees.computeIfAbsent(pas.table(), t -> new HashSet<>()).add(pas.ligne());
            switch (pas) {
                case Acte.Creation creation -> table(pas.table()).put(pas.ligne(), creation.valeurs());
                case Acte.Retrait retrait -> table(pas.table()).remove(pas.ligne());
                case Acte.Changement changement -> changer(pas.table(), changement.cellule());
            }
        }
        touchees.forEach((table, ids) -> prevenir(
                tous.stream().anyMatch(Acte.Retrait.class::isInstance)
                        ? ChangementLignes.table(table)
                        : ChangementLignes.de(table, List.copyOf(ids))));
    }

    private void changer(String table, Commande.Modification m) {
        Ligne avant = table(table).get(m.ligne());
        int position = registre().descripteur(table).position(m.colonne());
        table(table).put(m.ligne(), avant.avec(position, m.apres()));
        Set<String> colonnes = new HashSet<>(suivi(table, m.ligne()).modifies());
        colonnes.add(m.colonne());
        suivis.put(m.ligne(), SuiviLigne.modifie(colonnes));
    }

    public void prevenir(ChangementLignes changement) {
        index.clear();
        auditeurs.forEach(a -> a.accept(changement));
    }

    @Override
    public Contexte contexte(Origine origine) {
        return new Contexte() {
            @Override
            public LocalDate aujourdhui() {
                return aujourdhui;
            }

            @Override
            public Origine origine() {
                return origine;
            }

            @Override
            public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
                return Optional.ofNullable(table(descripteur.table()).get(id)).filter(descripteur::complete)
                        .map(descripteur::creer);
            }

            @Override
            public <E extends Entite> boolean connait(DescripteurEntite<E> descripteur, UUID id) {
                Ligne ligne = table(descripteur.table()).get(id);
                return ligne != null && descripteur.complete(ligne);
            }

            @Override
            public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
                    V valeur) {
                return chercherLignes(descripteur, colonne, valeur).stream().filter(descripteur::complete)
                        .map(descripteur::creer).toList();
            }

            @Override
            public <E extends Entite, V> List<Ligne> chercherLignes(DescripteurEntite<E> descripteur,
                    Colonne<E, V> colonne, V valeur) {
                int position = descripteur.position(colonne.id());
                return index.computeIfAbsent(descripteur.table() + " " + position, inutile -> table(descripteur.table())
                        .values().stream().filter(l -> l.valeur(position) != null)
                        .collect(Collectors.groupingBy(l -> l.valeur(position)))).getOrDefault(valeur, List.of());
            }
        };
    }
}
