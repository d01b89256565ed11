package fr.siimop.modele.echantillon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.LienAgrement;
import fr.siimop.modele.agrement.NatureLien;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.identifiant.Finess;
import fr.siimop.modele.identifiant.Ine;
import fr.siimop.modele.identifiant.Rpps;
import fr.siimop.modele.identifiant.Siren;
import fr.siimop.modele.identifiant.Siret;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.CauseNonValidation;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.RangConcours;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.interne.Validation;
import fr.siimop.modele.interne.cursus.DecisionJury;
import fr.siimop.modele.interne.cursus.Diplome;
import fr.siimop.modele.interne.cursus.ResultatThese;
import fr.siimop.modele.interne.cursus.These;
import fr.siimop.modele.interne.cursus.TypeDiplome;
import fr.siimop.modele.interne.cursus.ValidationPhase;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.PeriodeOuverture;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Filiere;
import fr.siimop.modele.referentiel.Fst;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Maquette;
import fr.siimop.modele.referentiel.OptionDes;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.referentiel.TypeEtablissement;
import fr.siimop.modele.referentiel.Ufr;
import fr.siimop.modele.reprise.LigneReprise;
import fr.siimop.modele.reprise.StatutReprise;
import fr.siimop.modele.reprise.TableReprise;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.demande.DemandeTerrain;
import fr.siimop.modele.terrain.demande.EtatDemande;
import fr.siimop.modele.terrain.demande.ObjetDemande;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;

/** A small, valid world around a service of pediatrics in Tours, on 20 November 2026. Invented names. */
public final class Echantillons {

    public static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 20);

    public static final ListesReference LISTES = ListesReference.charger();
    public static final Subdivision TOURS = premier(LISTES.subdivisions(), s -> s.code().equals("TOURS"));
    public static final Subdivision ANGERS = premier(LISTES.subdivisions(), s -> s.code().equals("ANGERS"));
    public static final Filiere MEDECINE = premier(LISTES.filieres(), f -> f.code().equals("MEDECINE"));
    public static final Ufr UFR_TOURS = premier(LISTES.ufr(), u -> u.code().equals("MED_TOURS"));
    public static final Des PEDIATRIE = premier(LISTES.des(), d -> d.code().equals("PED"));
    public static final Des URGENCES = premier(LISTES.des(), d -> d.code().equals("MUR"));
    public static final Maquette MAQUETTE = premier(LISTES.maquettes(), m -> m.des().equals(PEDIATRIE.id()));
    public static final OptionDes NEONATOLOGIE = premier(LISTES.options(), o -> o.code().equals("SM87"));
    public static final Fst DOULEUR = premier(LISTES.fst(), f -> f.code().equals("SST09"));
    public static final Semestre NOVEMBRE_2026 = premier(LISTES.semestres(), s -> s.code().equals("2026-11"));
    public static final Semestre MAI_2027 = premier(LISTES.semestres(), s -> s.code().equals("2027-05"));

    public static final Etablissement ETABLISSEMENT = new Etablissement(id(1), "CHU de Tours – Les Tilleuls",
            Finess.avecCle("37999901"), Siret.avecCle(Siren.avecCle("99999901") + "0001"), TypeEtablissement.CHU,
            "2 allée des Tilleuls", "37000", "Tours", TOURS.id(), Source.LOCAL);
    public static final Personne RTS = new Personne(id(2), "Dr", "AULNE", "Violette", LocalDate.of(1971, 4, 12),
            "violette.aulne@chu-tours.exemple.fr", "02 47 00 00 00", Rpps.avecCle("1009999901"), null, Source.LOCAL);
    public static final Personne ETUDIANTE = new Personne(id(3), "Mme", "CORMIER", "Prune",
            LocalDate.of(1999, 2, 28), "prune.cormier@etu.exemple.fr", null, null, TOURS.id(), Source.LOCAL);
    public static final Personne ETUDIANT = new Personne(id(4), "M.", "FRÊNE", "Basile", LocalDate.of(2000, 9, 1),
            "basile.frene@etu.exemple.fr", null, null, TOURS.id(), Source.LOCAL);
    public static final Fonction FONCTION = new Fonction(id(5), RTS.id(), TypeFonction.COORDONNATEUR, TOURS.id(),
            PEDIATRIE.id(), LocalDate.of(2025, 9, 1), LocalDate.of(2029, 8, 31));
    public static final Terrain TERRAIN = new Terrain(id(6), "24000212", "Pédiatrie générale", ETABLISSEMENT.id(),
            PEDIATRIE.id(), NEONATOLOGIE.id(), TOURS.id(), true, "Douze lits, une garde sur place.",
            EtatTerrain.OUVERT);
    public static final Intervenant INTERVENANT = new Intervenant(id(7), TERRAIN.id(), RTS.id(), RoleIntervenant.RTS,
            LocalDate.of(2021, 11, 2), null);
    public static final Intervenant ANCIEN_ENCADRANT = new Intervenant(id(19), TERRAIN.id(), RTS.id(),
            RoleIntervenant.ENCADRANT, LocalDate.of(2018, 5, 7), LocalDate.of(2021, 11, 1));
    public static final DemandeTerrain DEMANDE_LIBELLE = new DemandeTerrain(id(21), TERRAIN.id(), RTS.id(),
            Instant.parse("2026-11-18T09:30:00Z"), ObjetDemande.LIBELLE, "Pédiatrie générale et urgences", null, null,
            null, null, null, null, "Les deux services ont fusionné.", EtatDemande.EN_ATTENTE, null, null);
    public static final DemandeTerrain DEMANDE_SUCCESSEUR = new DemandeTerrain(id(22), TERRAIN.id(), RTS.id(),
            Instant.parse("2026-11-02T14:05:09Z"), ObjetDemande.SUCCESSEUR, null, null, "Anis", "ORME",
            "anis.orme@chu-tours.exemple.fr", Rpps.avecCle("1009999902"), LocalDate.of(2027, 5, 3), null,
            EtatDemande.REFUSEE, "Son contrat ne commence qu’en novembre 2027.", LocalDate.of(2026, 11, 9));
    public static final DemandeTerrain DEMANDE_INTERVENANT = new DemandeTerrain(id(23), TERRAIN.id(), RTS.id(),
            Instant.parse("2026-11-19T07:00:00Z"), ObjetDemande.INTERVENANT, null, RoleIntervenant.ENCADRANT, "Anis",
            "ORME", "anis.orme@chu-tours.exemple.fr", null, LocalDate.of(2026, 12, 1), null, EtatDemande.EN_ATTENTE,
            null, null);
    public static final PieceTerrain PIECE = new PieceTerrain(id(24), TERRAIN.id(), "Livret d’accueil.pdf",
            TypePiece.PDF, 348_160, "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
            Instant.parse("2026-11-17T16:20:00Z"));
    public static final Agrement AGREMENT = new Agrement(id(8), "240002120005", TERRAIN.id(), TypeAgrement.PRINCIPAL,
            PEDIATRIE.id(), null, null, Phases.de(Phase.SOCLE, Phase.APPRO), 5, LocalDate.of(2024, 11, 4),
            LocalDate.of(2029, 11, 4), EtatAgrement.ACTIF, null);
    public static final Agrement AGREMENT_OPTION = new Agrement(id(9), "240002120006", TERRAIN.id(),
            TypeAgrement.FONCTIONNEL, PEDIATRIE.id(), NEONATOLOGIE.id(), null, Phases.de(Phase.APPRO), 5,
            LocalDate.of(2024, 11, 4), null, EtatAgrement.ACTIF, LocalDate.of(2024, 10, 1));
    public static final Agrement AGREMENT_FST = new Agrement(id(17), "240002120007", TERRAIN.id(),
            TypeAgrement.FONCTIONNEL, null, null, DOULEUR.id(), Phases.de(Phase.APPRO), 1, LocalDate.of(2026, 5, 4),
            LocalDate.of(2027, 5, 3), EtatAgrement.SUSPENDU, LocalDate.of(2026, 9, 1));
    public static final LienAgrement LIEN = new LienAgrement(id(10), AGREMENT.id(), AGREMENT_OPTION.id(),
            NatureLien.COUPLE);
    public static final Poste POSTE = new Poste(id(11), "1", "Pédiatrie générale", AGREMENT.id(), null, MAI_2027.id(),
            TypePoste.SIMPLE, AccesResponsable.REFERENT, Phases.de(Phase.SOCLE, Phase.APPRO), 6, 4, false, null, true);
    public static final Poste POSTE_COUPLE = new Poste(id(12), "2", "Pédiatrie et néonatologie", AGREMENT.id(),
            AGREMENT_OPTION.id(), MAI_2027.id(), TypePoste.COUPLE, AccesResponsable.REFERENT, Phases.de(Phase.APPRO),
            12, 1, true, "Santé de l’enfant", false,
            "NOISETIER Sauge le 18/11/2026 11:13:20\u00a0: Nombre de places");
    public static final PeriodeOuverture PERIODE = new PeriodeOuverture(id(20), TOURS.id(), MAI_2027.id(),
            PEDIATRIE.id(), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 11));
    public static final Interne INTERNE = new Interne(id(13), "24000858", ETUDIANTE.id(),
            Ine.beaAvecCle("2409999901"), TOURS.id(), UFR_TOURS.id(), MEDECINE.id(), PEDIATRIE.id(),
            NEONATOLOGIE.id(), null, Phase.APPRO, 2023, TypeConcours.ECN, false, Regime.R3C, StatutInterne.ACTIF);
    public static final Interne INTERNE_EDN = new Interne(id(14), "24000859", ETUDIANT.id(), null, TOURS.id(), null,
            MEDECINE.id(), PEDIATRIE.id(), null, DOULEUR.id(), Phase.SOCLE, 2025, TypeConcours.EDN, true, Regime.R3C,
            StatutInterne.ACTIF);
    public static final RangConcours RANG = new RangConcours(id(15), INTERNE.id(), null, 3602, 9727);
    public static final List<RangConcours> RANGS_EDN = IntStream.range(0, LISTES.groupesR2c().size())
            .mapToObj(i -> new RangConcours(id(100 + i), INTERNE_EDN.id(), LISTES.groupesR2c().get(i).id(),
                    1000 + i, 8200))
            .toList();
    public static final ActiviteSemestrielle ACTIVITE = new ActiviteSemestrielle(id(16), INTERNE.id(), MAI_2027.id(),
            Situation.STAGE_NORMAL, Phase.APPRO, AGREMENT.id(), POSTE.id(), "Tours", Validation.EN_COURS, null,
            ModeStockage.COMPLET, "Premier choix.");
    public static final ActiviteSemestrielle ACTIVITE_PASSEE = new ActiviteSemestrielle(id(18), INTERNE.id(),
            NOVEMBRE_2026.id(), Situation.STAGE_NORMAL, Phase.APPRO, null, null, "Tours", Validation.NON_VALIDE,
            CauseNonValidation.GROSSESSE, ModeStockage.TOUT_VENANT, null);

    public static final ValidationPhase SOCLE_VALIDE = new ValidationPhase(id(25), INTERNE.id(), Phase.SOCLE,
            LocalDate.of(2024, 10, 18), DecisionJury.VALIDEE, null, null);
    public static final ValidationPhase SOCLE_AJOURNE = new ValidationPhase(id(26), INTERNE.id(), Phase.SOCLE,
            LocalDate.of(2024, 4, 19), DecisionJury.AJOURNEE, PEDIATRIE.id(), "Un semestre de plus.");
    public static final These THESE = new These(id(27), INTERNE.id(), ResultatThese.SOUTENUE,
            LocalDate.of(2026, 9, 25), "Retour à domicile après une bronchiolite", "Pr Anis ORME", UFR_TOURS.id());
    public static final These THESE_DEPOSEE = new These(id(28), INTERNE_EDN.id(), ResultatThese.INSCRITE, null, null,
            null, null);
    public static final Diplome DIPLOME_ETAT = new Diplome(id(29), INTERNE.id(), TypeDiplome.ETAT, null,
            LocalDate.of(2026, 10, 9), "ETAT-2026-00858", UFR_TOURS.id());
    public static final Interne ANCIEN_INTERNE = new Interne(id(31), "24000860", ETUDIANT.id(), null, TOURS.id(), null,
            MEDECINE.id(), PEDIATRIE.id(), null, null, null, 2015, TypeConcours.ECN, false, Regime.ANCIEN,
            StatutInterne.ARCHIVE);
    public static final Diplome DIPLOME_DES = new Diplome(id(30), ANCIEN_INTERNE.id(), TypeDiplome.DES, PEDIATRIE.id(),
            LocalDate.of(2019, 10, 31), null, null);

    public static final LigneReprise LIGNE_REPRISE = new LigneReprise(id(21), TableReprise.TERRAIN,
            "24000212 · Pédiatrie générale", StatutReprise.A_CORRIGER, "L’option « NEO » n’a pas été trouvée.",
            "Numéro terrain : 24000212\nOption : NEO", "imotep-terrains.csv", 12, TOURS.id(), id(6).toString(),
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private Echantillons() {}

    /** Every sample, by table in the order of the registry; closed under references. */
    public static Map<DescripteurEntite<?>, List<Entite>> tous() {
        Map<DescripteurEntite<?>, List<Entite>> tous = new LinkedHashMap<>();
        RegistreSiimop.REGISTRE.tous().forEach(descripteur -> tous.put(descripteur, new ArrayList<>()));
        LISTES.parDescripteur().forEach((descripteur, lignes) -> liste(tous, descripteur).addAll(lignes));
        List.of(ETABLISSEMENT, RTS, ETUDIANTE, ETUDIANT, FONCTION, TERRAIN, INTERVENANT, ANCIEN_ENCADRANT,
                DEMANDE_LIBELLE,
                DEMANDE_SUCCESSEUR, DEMANDE_INTERVENANT, PIECE, AGREMENT,
                AGREMENT_OPTION,
                AGREMENT_FST, LIEN, POSTE, POSTE_COUPLE, PERIODE, INTERNE, INTERNE_EDN, ANCIEN_INTERNE, RANG, ACTIVITE,
                ACTIVITE_PASSEE, SOCLE_VALIDE, SOCLE_AJOURNE, THESE, THESE_DEPOSEE, DIPLOME_ETAT, DIPLOME_DES,
                LIGNE_REPRISE)
                .forEach(entite -> liste(tous, descripteur(entite)).add(entite));
        RANGS_EDN.forEach(rang -> liste(tous, descripteur(rang)).add(rang));
        return tous;
    }

    /** Descriptor of the table to which a row belongs. */
    @SuppressWarnings("unchecked")
    public static <E extends Entite> DescripteurEntite<E> descripteur(E entite) {
        return (DescripteurEntite<E>) RegistreSiimop.REGISTRE.tous().stream()
                .filter(descripteur -> descripteur.type().isInstance(entite)).findFirst().orElseThrow();
    }

    /** A fixed id, for rows that a test adds. */
    public static UUID id(int numero) {
        return new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_0000L + numero);
    }

    private static List<Entite> liste(Map<DescripteurEntite<?>, List<Entite>> tous, DescripteurEntite<?> descripteur) {
        return tous.computeIfAbsent(descripteur, d -> new ArrayList<>());
    }

    private static <T> T premier(List<T> liste, Predicate<T> critere) {
        return liste.stream().filter(critere).findFirst().orElseThrow();
    }
}
