package fr.siimop.bout.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.DescripteurRangConcours;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.RangConcours;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.DescripteurDes;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.DescripteurFiliere;
import fr.siimop.modele.referentiel.DescripteurFst;
import fr.siimop.modele.referentiel.DescripteurGroupeR2c;
import fr.siimop.modele.referentiel.DescripteurOptionDes;
import fr.siimop.modele.referentiel.DescripteurRegion;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.DescripteurUfr;
import fr.siimop.modele.referentiel.Discipline;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Filiere;
import fr.siimop.modele.referentiel.Region;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.referentiel.TypeEtablissement;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.DescripteurPieceTerrain;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Base;

/** The rows of a history: three subdivisions, people and internes in each, and the agents who write them. */
final class Univers {

    /** Enough tables for every kind of portee: national, of a subdivision, of that of another row, managed by one. */
    static final Registre REGISTRE = new Registre(List.of(DescripteurRegion.REGION, DescripteurSubdivision.SUBDIVISION,
            DescripteurFiliere.FILIERE, DescripteurUfr.UFR, DescripteurGroupeR2c.GROUPE_R2C, DescripteurDes.DES,
            DescripteurOptionDes.OPTION_DES, DescripteurFst.FST, DescripteurEtablissement.ETABLISSEMENT,
            DescripteurPersonne.PERSONNE, DescripteurTerrain.TERRAIN, DescripteurPieceTerrain.PIECE_TERRAIN,
            DescripteurInterne.INTERNE, DescripteurRangConcours.RANG_CONCOURS));
    static final List<String> VIVANTES = List.of("personne", "piece_terrain", "interne", "rang_concours");

    private static final LocalDate HIER = LocalDate.of(2020, 1, 1);
    private static final List<String> LISTES_SUPERFLUES = List.of("fst", "option_des", "maquette", "des",
            "groupe_r2c", "ufr");

    private UuidV7 ids = new UuidV7(() -> Instant.parse("2026-11-20T10:00:00Z"), new Random(42));
    private final Region region = new Region(ids.nouveau(), "X1", "Région simulée", "ARS simulée");
    private final Filiere filiere = new Filiere(ids.nouveau(), "SIMULEE", "Filière simulée");
    final List<Subdivision> subdivisions = List.of(subdivision("SIM_A"), subdivision("SIM_B"), subdivision("SIM_C"));
    private final Des des = new Des(ids.nouveau(), "SIMULE", "DES simulé", filiere.id(), Discipline.MEDICALE, null, 4,
            null);
    private final Etablissement etablissement = new Etablissement(ids.nouveau(), "Hôpital simulé", null, null,
            TypeEtablissement.CHU, null, null, null, subdivisions.getFirst().id(), Source.LOCAL);
    /** One in each subdivision. */
    final List<Terrain> terrains = subdivisions.stream().map(this::terrain).toList();
    private long txDuMonde;

    /** Once for a database. */
    void creer(Base base, Ecriture ecriture) {
        base.jdbi().useHandle(h -> LISTES_SUPERFLUES.forEach(table -> h.execute("delete from " + table)));
        ecrire(ecriture, unite -> {
            poser(unite, DescripteurRegion.REGION, region);
            subdivisions.forEach(s -> poser(unite, DescripteurSubdivision.SUBDIVISION, s));
            poser(unite, DescripteurFiliere.FILIERE, filiere);
            poser(unite, DescripteurDes.DES, des);
            poser(unite, DescripteurEtablissement.ETABLISSEMENT, etablissement);
            terrains.forEach(t -> poser(unite, DescripteurTerrain.TERRAIN, t));
        });
        txDuMonde = base.jdbi()
                .withHandle(h -> h.createQuery("select max(tx) from journal_tx").mapTo(Long.class).one());
    }

    /** Nothing is left of the history before. */
    void vider(Base base) {
        base.jdbi().useTransaction(h -> {
            List.of("piece_terrain", "contenu_piece", "rang_concours", "interne", "fonction", "personne", "jeton_poste",
                    "compte", "conflit", "mutation_recue").forEach(table -> h.execute("delete from " + table));
            h.execute("delete from journal where tx > ?", txDuMonde);
            h.execute("delete from journal_tx where tx > ?", txDuMonde);
        });
    }

    /** The same rows for the same history, whatever this world has seen before. */
    void recommencer(long graine) {
        ids = new UuidV7(() -> Instant.parse("2026-11-21T10:00:00Z"), new Random(graine));
    }

    UUID nouvelId() {
        return ids.nouveau();
    }

    Personne personne(UUID id, String nom, Subdivision subdivision) {
        return new Personne(id, null, nom, "p-" + nom, null, null, null, null, subdivision.id(), Source.LOCAL);
    }

    Interne interne(UUID id, int numero, UUID personne, UUID subdivision) {
        return new Interne(id, "N" + numero, personne, null, subdivision, null, filiere.id(), null, null, null, null,
                2016, TypeConcours.ECN, false, Regime.ANCIEN, StatutInterne.ACTIF);
    }

    RangConcours rang(UUID id, UUID interne, int rang) {
        return new RangConcours(id, interne, null, rang, 99_999);
    }

    /** Those of who writes people, internes and terrains. */
    List<Fonction> fonctions(UUID personne, Subdivision subdivision) {
        return Stream.of(TypeFonction.SCOLARITE, TypeFonction.ARS)
                .map(type -> new Fonction(nouvelId(), personne, type, subdivision.id(), null, HIER, null)).toList();
    }

    PieceTerrain piece(UUID id, UUID terrain, String nom, byte[] contenu) {
        return new PieceTerrain(id, terrain, nom, TypePiece.PDF, contenu.length, ContenuPiece.empreinte(contenu),
                Instant.parse("2026-11-21T09:00:00Z"));
    }

    /** Rows of the start: {@code parSubdivision} people in each, half of them internes. */
    void peupler(Ecriture ecriture, int parSubdivision) {
        ecrire(ecriture, unite -> {
            int numero = 0;
            for (Subdivision subdivision : subdivisions) {
                for (int i = 0; i < parSubdivision; i++) {
                    numero++;
                    Personne personne = personne(nouvelId(), "n" + numero, subdivision);
                    poser(unite, DescripteurPersonne.PERSONNE, personne);
                    if (i % 2 == 0) {
                        Interne interne = interne(nouvelId(), numero, personne.id(), subdivision.id());
                        poser(unite, DescripteurInterne.INTERNE, interne);
                        poser(unite, DescripteurRangConcours.RANG_CONCOURS, rang(nouvelId(), interne.id(), numero));
                    }
                }
            }
        });
    }

    /** Somebody with an account and a token, and no function yet. */
    UUID agent(ServeurSimule serveur, String nom) {
        UUID id = nouvelId();
        ecrire(serveur.ecriture(), unite -> poser(unite, DescripteurPersonne.PERSONNE,
                new Personne(id, null, nom, "Agent", null, null, null, null, null, Source.LOCAL)));
        serveur.base().jdbi().useHandle(h -> h.execute("insert into compte (personne, adresse, empreinte, demo, "
                + "cree_le, modifie_le) values (?, ?, 'aucune', false, ?, ?)", id, nom + "@exemple.fr",
                Instant.EPOCH.atOffset(ZoneOffset.UTC), Instant.EPOCH.atOffset(ZoneOffset.UTC)));
        return id;
    }

    /** One transaction of the program itself. */
    static long ecrire(Ecriture ecriture, java.util.function.Consumer<Unite> travail) {
        return ecriture.executer(Auteur.systeme("simulation"), Cause.importation("1"), Origine.REPRISE, unite -> {
            travail.accept(unite);
            return unite;
        }).seq();
    }

    static <T extends Entite> void poser(Unite unite, DescripteurEntite<T> descripteur, T entite) {
        List<Anomalie> bloquantes = new ArrayList<>(unite.creer(descripteur, descripteur.ligne(entite)));
        bloquantes.removeIf(anomalie -> !anomalie.bloquante());
        if (!bloquantes.isEmpty()) {
            throw new AssertionError(bloquantes);
        }
    }

    private Terrain terrain(Subdivision subdivision) {
        return new Terrain(ids.nouveau(), "T_" + subdivision.code(), "Terrain de " + subdivision.code(),
                etablissement.id(), des.id(), null, subdivision.id(), false, null, EtatTerrain.FERME);
    }

    private Subdivision subdivision(String code) {
        return new Subdivision(ids.nouveau(), code, "Subdivision " + code, region.id(), "X", "Interrégion", "CHU");
    }

    Set<String> codes() {
        return Set.of("SIM_A", "SIM_B", "SIM_C");
    }
}
