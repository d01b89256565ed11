package fr.siimop.modele.reprise.rapport;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;
import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;
import static fr.siimop.modele.referentiel.DescripteurRegion.REGION;
import static fr.siimop.modele.referentiel.DescripteurSubdivision.SUBDIVISION;
import static fr.siimop.modele.reprise.DescripteurLigneReprise.LIGNE_REPRISE;
import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.AnomalieAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.poste.AnomaliePoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.reprise.LigneReprise;
import fr.siimop.modele.reprise.LogiqueStage;
import fr.siimop.modele.reprise.StatutReprise;
import fr.siimop.modele.terrain.AnomalieTerrain;
import fr.siimop.modele.terrain.Terrain;

/** Makes the report of one reading of the rows: what is wrong by the rules, and what hangs on it. */
public final class CalculRapport {

    static final Comparator<Chantier> UTILES_D_ABORD = Comparator.comparingInt(Chantier::utilite).reversed()
            .thenComparing(Chantier::nature).thenComparing(Chantier::titre).thenComparing(Chantier::ligne);
    /** What is said of the établissement itself is not said again of all that hangs on it. */
    static final Set<CodeAnomalie> DE_L_ETABLISSEMENT = Set.of(AnomalieTerrain.ETABLISSEMENT_A_CORRIGER,
            AnomalieAgrement.ETABLISSEMENT_A_CORRIGER, AnomaliePoste.ETABLISSEMENT_A_CORRIGER);
    private static final String SANS_ARS = "Sans ARS";

    private final Tables tables;
    private final Contexte contexte;
    private final Verification verification;
    private final Map<UUID, String> subdivisions = new HashMap<>();
    private final Map<UUID, String> ars = new HashMap<>();
    private final Map<UUID, Terrain> terrains = new HashMap<>();
    private final Map<UUID, Agrement> agrements = new HashMap<>();
    private final Map<UUID, Attaches> parAgrement = new HashMap<>();
    private final Map<UUID, Attaches> parTerrain = new HashMap<>();
    private final Map<UUID, Attaches> parEtablissement = new HashMap<>();
    private final TreeMap<String, List<Chantier>> chantiers = new TreeMap<>();
    private final Map<String, Map<String, EtatTable>> etats = new HashMap<>();
    private final List<UUID> aCompleter = new ArrayList<>();
    private final Set<UUID> dites = new HashSet<>();

    /** All rows of a table. */
    @FunctionalInterface
    public interface Tables {
        void parcourir(DescripteurEntite<?> descripteur, Consumer<Ligne> suite);
    }

    private CalculRapport(Registre registre, Tables tables, Contexte contexte) {
        this.tables = tables;
        this.contexte = contexte;
        this.verification = new Verification(registre);
    }

    /** @param contexte the same rows, as recovered data */
    public static RapportReprise de(Registre registre, Tables tables, Contexte contexte) {
        CalculRapport calcul = new CalculRapport(registre, tables, contexte);
        calcul.lieux();
        calcul.compterAttaches();
        calcul.examiner();
        calcul.chantiers.values().forEach(liste -> liste.sort(UTILES_D_ABORD));
        return new RapportReprise(calcul.chantiers, calcul.etats, List.copyOf(calcul.aCompleter));
    }

    private void lieux() {
        Map<UUID, String> regions = new HashMap<>();
        chacune(REGION, region -> regions.put(region.id(), region.ars()));
        chacune(SUBDIVISION, (Subdivision s) -> {
            subdivisions.put(s.id(), s.libelle());
            ars.put(s.id(), regions.getOrDefault(s.region(), SANS_ARS));
        });
    }

    private void compterAttaches() {
        chacune(TERRAIN, terrain -> terrains.put(terrain.id(), terrain));
        chacune(AGREMENT, agrement -> agrements.put(agrement.id(), agrement));
        chacune(POSTE, (Poste poste) -> ajouter(parAgrement, poste.agrement(), new Attaches(0, 0, 1, 0)));
        chacune(ACTIVITE_SEMESTRIELLE, this::stage);
        agrements.values().forEach(agrement -> ajouter(parTerrain, agrement.terrain(),
                attaches(parAgrement, agrement.id()).plus(new Attaches(0, 1, 0, 0))));
        terrains.values().forEach(terrain -> ajouter(parEtablissement, terrain.etablissement(),
                attaches(parTerrain, terrain.id()).plus(new Attaches(1, 0, 0, 0))));
    }

    private void stage(ActiviteSemestrielle activite) {
        UUID agrement = activite.agrement();
        if (agrement != null) {
            ajouter(parAgrement, agrement, new Attaches(0, 0, 0, 1));
        }
        boolean sansLogique = activite.mode() == ModeStockage.TOUT_VENANT;
        if (activite.situation().enStage()) {
            noter(ACTIVITE_SEMESTRIELLE.table(),
                    contexte.trouver(INTERNE, activite.interne()).map(i -> i.subdivision()).orElse(null),
                    !sansLogique);
        }
        if (sansLogique && activite.situation().enStage() && LogiqueStage.motifs(activite, this::ligne).isEmpty()) {
            aCompleter.add(activite.id());
        }
    }

    private @Nullable Ligne ligne(DescripteurEntite<?> descripteur, UUID id) {
        return ligneDe(descripteur, id);
    }

    private <E extends Entite> @Nullable Ligne ligneDe(DescripteurEntite<E> descripteur, UUID id) {
        return contexte.trouver(descripteur, id).map(descripteur::ligne).orElse(null);
    }

    private void examiner() {
        chacune(ETABLISSEMENT, (Etablissement e) -> etudier(NatureChantier.ETABLISSEMENT, ETABLISSEMENT, e,
                e.libelle(), e.subdivision(), attaches(parEtablissement, e.id())));
        terrains.values().forEach(terrain -> etudier(NatureChantier.TERRAIN, TERRAIN, terrain,
                terrain.numero() + " · " + terrain.libelle(), terrain.subdivision(),
                attaches(parTerrain, terrain.id())));
        agrements.values().forEach(agrement -> etudier(NatureChantier.AGREMENT, AGREMENT, agrement,
                agrement.numero(), subdivision(agrement), attaches(parAgrement, agrement.id())));
        chacune(POSTE, (Poste poste) -> noter(POSTE.table(), subdivision(agrements.get(poste.agrement())),
                verification.verifier(POSTE, POSTE.ligne(poste), contexte).isEmpty()));
        chacune(LIGNE_REPRISE, this::gardee);
    }

    private @Nullable UUID subdivision(@Nullable Agrement agrement) {
        Terrain terrain = agrement == null ? null : terrains.get(agrement.terrain());
        return terrain == null ? null : terrain.subdivision();
    }

    private <E extends Entite> void etudier(NatureChantier nature, DescripteurEntite<E> descripteur, E entite,
            String titre, @Nullable UUID subdivision, Attaches attaches) {
        List<Anomalie> anomalies = verification.verifier(descripteur, descripteur.ligne(entite), contexte);
        noter(descripteur.table(), subdivision, anomalies.isEmpty());
        List<String> motifs = anomalies.stream().filter(a -> !DE_L_ETABLISSEMENT.contains(a.type()))
                .map(a -> Phrase.de(a).quoi()).distinct().toList();
        if (!motifs.isEmpty()) {
            ajouter(new Chantier(nature, entite.id(), titre, ars(subdivision), nom(subdivision), motifs, attaches));
        }
    }

    /** A row that it made, and that the rules find wrong, is there already as itself. */
    private void gardee(LigneReprise reprise) {
        UUID ligne = reprise.idDeLigne();
        if (reprise.statut() != StatutReprise.PROPRE && (ligne == null || !dites.contains(ligne))) {
            ajouter(new Chantier(NatureChantier.LIGNE_GARDEE, reprise.id(),
                    reprise.table().libelle() + " " + reprise.titre(), ars(reprise.subdivision()),
                    nom(reprise.subdivision()), List.of(reprise.motifs().split("\n")), Attaches.AUCUNE));
        }
    }

    private void ajouter(Chantier chantier) {
        dites.add(chantier.ligne());
        chantiers.computeIfAbsent(chantier.ars(), inutile -> new ArrayList<>()).add(chantier);
    }

    private void noter(String table, @Nullable UUID subdivision, boolean propre) {
        etats.computeIfAbsent(ars(subdivision), inutile -> new HashMap<>()).merge(table,
                EtatTable.VIDE.avec(propre), (un, autre) -> un.avec(propre));
    }

    private String ars(@Nullable UUID subdivision) {
        return subdivision == null ? SANS_ARS : Objects.requireNonNullElse(ars.get(subdivision), SANS_ARS);
    }

    private String nom(@Nullable UUID subdivision) {
        return subdivision == null ? "" : Objects.requireNonNullElse(subdivisions.get(subdivision), "");
    }

    private static void ajouter(Map<UUID, Attaches> compte, UUID ligne, Attaches attaches) {
        compte.merge(ligne, attaches, Attaches::plus);
    }

    private static Attaches attaches(Map<UUID, Attaches> compte, UUID ligne) {
        return compte.getOrDefault(ligne, Attaches.AUCUNE);
    }

    private <E extends Entite> void chacune(DescripteurEntite<E> descripteur, Consumer<E> suite) {
        tables.parcourir(descripteur, ligne -> {
            if (descripteur.complete(ligne)) {
                suite.accept(descripteur.creer(ligne));
            }
        });
    }
}
