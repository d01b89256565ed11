package fr.siimop.serveur.essai;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.CauseNonValidation;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.interne.Validation;
import fr.siimop.modele.personne.DescripteurFonction;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Identite;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.TypeEtablissement;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.LigneBase;

/**
 * The people of the mock-ups: Ancolie, interne in gériatrie with a missing semester; Lilas, responsible of three
 * postes in pédiatrie; Muscade, interne without any semester; Sauge, of the ARS.
 */
public final class JeuDePages {

    public static final UUID ANCOLIE = id("personne", "ancolie");
    public static final UUID MUSCADE = id("personne", "muscade");
    public static final UUID LILAS = id("personne", "lilas");
    public static final UUID BASILE = id("personne", "basile");
    public static final UUID SAUGE = id("personne", "sauge");
    public static final UUID PERSONNE_SANS_FONCTION = id("personne", "iris");

    private static final LocalDate DEPUIS = LocalDate.of(2020, 1, 1);
    private static final UUID TOURS = Identite.de("subdivision", "TOURS");
    private static final UUID MEDECINE = Identite.de("filiere", "MEDECINE");
    private static final UUID GERIATRIE = Identite.de("des", "GER");
    private static final UUID PEDIATRIE = Identite.de("des", "PED");
    private static final UUID REANIMATION = Identite.de("option_des", "SM90");
    private static final UUID TILLEULS = id("etablissement", "tilleuls");

    private final Handle base;
    private final Depot depot = new Depot();
    private final long tx;

    private JeuDePages(Handle base, long tx) {
        this.base = base;
        this.tx = tx;
    }

    public static void installer(Handle base) {
        base.execute("update compteur set valeur = valeur + 1 where id = 1");
        long tx = base.createUpdate("""
                insert into journal_tx (seq, instant, cause)
                select valeur, current_timestamp, 'reprise' from compteur where id = 1""")
                .executeAndReturnGeneratedKeys("tx").mapTo(Long.class).one();
        JeuDePages jeu = new JeuDePages(base, tx);
        jeu.listes();
        jeu.personnes();
        jeu.terrains();
        jeu.parcours();
    }

    /** The reference lists of the program, when opening the base did not bring them. */
    private void listes() {
        boolean presentes = base.createQuery("select count(*) from subdivision").mapTo(Integer.class).one() > 0;
        if (!presentes) {
            ListesReference.charger().parDescripteur().forEach(this::inscrire);
        }
    }

    private void personnes() {
        personne(ANCOLIE, "Ancolie", "Fougère", null, "ancolie.fougere@interne.exemple.fr", TOURS,
                LocalDate.of(1999, 3, 14));
        personne(MUSCADE, "Muscade", "If", null, "muscade.if@interne.exemple.fr", TOURS, LocalDate.of(2001, 7, 2));
        personne(LILAS, "Lilas", "Tremble", "Dr", "lilas.tremble@exemple.fr", null, null);
        personne(BASILE, "Basile", "Saule", "Dr", "basile.saule@exemple.fr", null, null);
        personne(SAUGE, "Sauge", "Noisetier", null, "sauge.noisetier@exemple.fr", null, null);
        personne(PERSONNE_SANS_FONCTION, "Iris", "Roseau", null, "iris.roseau@exemple.fr", null, null);
        fonction(ANCOLIE, TypeFonction.INTERNE, TOURS);
        fonction(MUSCADE, TypeFonction.INTERNE, TOURS);
        fonction(LILAS, TypeFonction.RTS, null);
        fonction(BASILE, TypeFonction.RTS, null);
        fonction(SAUGE, TypeFonction.ARS, TOURS);
    }

    private void terrains() {
        inserer(DescripteurEtablissement.ETABLISSEMENT,
                new Etablissement(TILLEULS, "CHU de Tours – Les Tilleuls", null, null, TypeEtablissement.CHU, null,
                        "37000", "Tours", TOURS, Source.LOCAL));
        poste("neonatologie", "24000213", "Néonatologie", REANIMATION, LILAS, false, 3, "Urgences incluses", true);
        poste("pediatrie", "24000211", "Pédiatrie générale", null, LILAS, false, 4, null, true);
        poste("pmi", "24000217", "Pédiatrie et PMI", null, LILAS, true, 1, "SASPAS", false);
        terrain("geriatrie", "Gériatrie aiguë", GERIATRIE, null, BASILE);
    }

    private void poste(String cle, String numero, String libelle, @Nullable UUID option, UUID responsable,
            boolean decale, int places, @Nullable String indication, boolean valide) {
        terrain(cle, libelle, PEDIATRIE, option, responsable);
        inserer(DescripteurPoste.POSTE,
                new Poste(id("poste", cle), numero, libelle, id("agrement", cle), null, semestre("2027-05"),
                        decale ? TypePoste.COUPLE : TypePoste.SIMPLE, AccesResponsable.REFERENT,
                        Phases.de(Phase.SOCLE, Phase.APPRO), decale ? 12 : 6, places, decale, indication, valide));
    }

    private void terrain(String cle, String libelle, UUID des, @Nullable UUID option, UUID responsable) {
        UUID terrain = id("terrain", cle);
        inserer(DescripteurTerrain.TERRAIN, new Terrain(terrain, "T-" + cle, libelle, TILLEULS, des, null, TOURS,
                true, null, EtatTerrain.OUVERT));
        inserer(DescripteurIntervenant.INTERVENANT,
                new Intervenant(id("intervenant", cle), terrain, responsable, RoleIntervenant.RTS, DEPUIS, null));
        inserer(DescripteurAgrement.AGREMENT,
                new Agrement(id("agrement", cle), "A-" + cle, terrain, TypeAgrement.PRINCIPAL, des, option, null,
                        Phases.de(Phase.SOCLE, Phase.APPRO), 5, DEPUIS, null, EtatAgrement.ACTIF, null));
    }

    private void parcours() {
        interne(ANCOLIE, "24004331", 2022, GERIATRIE, Phase.APPRO);
        interne(MUSCADE, "26001007", 2026, PEDIATRIE, Phase.SOCLE);
        stage("2022-11", Phase.SOCLE, Situation.STAGE_NORMAL, Validation.VALIDE, null, null);
        stage("2023-05", Phase.SOCLE, Situation.STAGE_NORMAL, Validation.VALIDE, null, "Médecine interne");
        stage("2023-11", Phase.APPRO, Situation.STAGE_NORMAL, Validation.VALIDE, null, null);
        stage("2024-05", Phase.APPRO, Situation.SURNOMBRE_NON_VALIDANT, Validation.NON_VALIDE,
                CauseNonValidation.MATERNITE_ADOPTION_PATERNITE, "Court séjour gériatrique");
        stage("2024-11", Phase.APPRO, Situation.DISPONIBILITE_CONVENANCES, Validation.NON_EVALUE, null, "");
        stage("2025-05", Phase.APPRO, Situation.INTER_CHU, Validation.NON_EVALUE, null, "Gériatrie, CHU de Limoges");
        stage("2026-05", Phase.APPRO, Situation.STAGE_NORMAL, Validation.VALIDE_GESTIONNAIRE, null,
                "Équipe mobile de gériatrie");
        stage("2026-11", Phase.APPRO, Situation.STAGE_NORMAL, Validation.EN_COURS, null, "Soins de suite gériatriques");
    }

    private void interne(UUID personne, String numero, int promotion, UUID des, Phase phase) {
        inserer(DescripteurInterne.INTERNE, new Interne(id("interne", numero), numero, personne, "2207004331B", TOURS,
                Identite.de("ufr", "MED_TOURS"), MEDECINE, des, null, null, phase, promotion, TypeConcours.ECN, false,
                Regime.R3C,
                StatutInterne.ACTIF));
    }

    /** @param lieu {@code null} for the stage on the terrain of gériatrie, empty for no place */
    private void stage(String semestre, Phase phase, Situation situation, Validation validation,
            @Nullable CauseNonValidation cause, @Nullable String lieu) {
        inserer(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE,
                new ActiviteSemestrielle(id("activite", semestre), id("interne", "24004331"), semestre(semestre),
                        situation, phase, lieu == null ? id("agrement", "geriatrie") : null, null,
                        lieu == null || lieu.isEmpty() ? null : lieu, validation, cause, ModeStockage.COMPLET, null));
    }

    private void personne(UUID id, String prenom, String nom, @Nullable String civilite, String email,
            @Nullable UUID subdivision, @Nullable LocalDate naissance) {
        inserer(DescripteurPersonne.PERSONNE, new Personne(id, civilite, nom, prenom, naissance, email, null, null,
                subdivision, Source.LOCAL));
    }

    private void fonction(UUID personne, TypeFonction type, @Nullable UUID subdivision) {
        inserer(DescripteurFonction.FONCTION, new Fonction(id("fonction", personne + type.name()), personne, type,
                subdivision, null, DEPUIS, null));
    }

    private <T extends Entite> void inserer(DescripteurEntite<T> descripteur, T entite) {
        inscrire(descripteur, List.of(entite));
    }

    private <T extends Entite> void inscrire(DescripteurEntite<T> descripteur, List<? extends Entite> entites) {
        depot.inserer(base, descripteur, entites.stream().map(descripteur.type()::cast)
                .map(entite -> new LigneBase(descripteur.ligne(entite), tx, "national")).toList());
    }

    /** Id of a terrain by its key: {@code pediatrie}, {@code neonatologie}, {@code pmi}, {@code geriatrie}. */
    public static UUID terrain(String cle) {
        return id("terrain", cle);
    }

    private static UUID semestre(String code) {
        return Identite.de("semestre", code);
    }

    private static UUID id(String table, String cle) {
        return UUID.nameUUIDFromBytes((table + ":" + cle.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
    }
}
