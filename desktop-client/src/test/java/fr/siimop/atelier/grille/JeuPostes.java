package fr.siimop.atelier.grille;

import static fr.siimop.modele.descripteur.Phase.APPRO;
import static fr.siimop.modele.descripteur.Phase.CONSO;
import static fr.siimop.modele.descripteur.Phase.SOCLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.identifiant.Finess;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.DescripteurDes;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.DescripteurFiliere;
import fr.siimop.modele.referentiel.DescripteurRegion;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.Discipline;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Filiere;
import fr.siimop.modele.referentiel.Region;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.referentiel.TypeEtablissement;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;

/** Postes as the mock-ups have them, and as many generated ones as wanted. Names and hospitals are invented. */
public final class JeuPostes {

    private static final List<String> ETABLISSEMENTS = List.of("CHU de Tours – Les Tilleuls", "CH de Valbrenne",
            "CH Saint-Aubin", "MSP de la Fontaine", "Cabinet des Marronniers", "Cabinet du Mail",
            "Clinique des Charmes", "Centre de santé du Pont", "CH du Val-Fleuri", "EHPAD Les Glycines");
    private static final List<String> SPECIALITES = List.of("Gériatrie", "Médecine d’urgence", "Médecine générale",
            "Pédiatrie", "Pneumologie", "Psychiatrie", "Médecine cardiovasculaire",
            "Médecine interne et immunologie clinique", "Néphrologie", "Neurologie");
    private static final String MODELES = """
            240001610003|Gériatrie aiguë – unité A|0|0|SA|2
            240001610003|Gériatrie aiguë – unité B|0|0|SA|2
            240001740001|Court séjour gériatrique|0|1|SA|1
            240001740002|Soins de suite gériatriques|0|1|A|1
            240001800001|Unité cognitivo-comportementale|0|2|A|1
            240001870002|Urgences adultes|1|1|A|3
            240001870002|Urgences adultes – nuit|1|1|A|1
            240001880001|SAMU 37 – SMUR|1|0|A|4
            240001920004|Urgences pédiatriques|1|0|A|2
            240001930001|Urgences – site nord|1|2|A|2
            240002010001|Médecine générale – niveau 1|2|3|S|1
            240002010005|Médecine générale – SASPAS|2|3|A|1
            240002020002|Médecine générale – SASPAS|2|4|A|1
            240002040001|Médecine générale – niveau 1|2|5|S|1
            240002060001|Santé de la femme – ambulatoire|2|6|SA|2
            240002110002|Pédiatrie générale|3|0|SA|4
            240002120001|Néonatologie|3|0|A|5
            240002130003|Réanimation pédiatrique|3|0|A|2
            240002150001|PMI – secteur ouest|3|7|SA|1
            240002210001|Pneumologie – hospitalisation|4|0|SA|2
            240002220002|Oncologie thoracique|4|8|A|1
            240002300001|Psychiatrie adulte – secteur 4|5|2|SA|3
            240002330002|Addictologie de liaison|5|0|A|1
            240002400001|Cardiologie – USIC|6|0|SA|3
            240002510001|Médecine interne|7|0|SA|3
            240002530001|Consultations mémoire|0|9|A|1
            """;

    private final BaseMemoire base = new BaseMemoire();
    private final UUID subdivision = id("subdivision", 0);
    private int suivant;

    private JeuPostes() {
        UUID region = id("region", 0);
        UUID filiere = id("filiere", 0);
        base.ajouter(DescripteurRegion.REGION,
                new Region(region, "24", "Centre-Val de Loire", "ARS Centre-Val de Loire"));
        base.ajouter(DescripteurSubdivision.SUBDIVISION,
                new Subdivision(subdivision, "TOURS", "SUBDI TOURS", region, "24", "Ouest", "CHU de Tours"));
        base.ajouter(DescripteurFiliere.FILIERE, new Filiere(filiere, "MEDECINE", "Médecine"));
        base.ajouter(DescripteurSemestre.SEMESTRE, new Semestre(id("semestre", 0), "2026-11", "Novembre 2026",
                LocalDate.of(2026, 11, 2), LocalDate.of(2027, 5, 1)));
        base.ajouter(DescripteurSemestre.SEMESTRE, new Semestre(id("semestre", 1), "2027-05", "Mai 2027",
                LocalDate.of(2027, 5, 2), LocalDate.of(2027, 11, 1)));
        for (int i = 0; i < SPECIALITES.size(); i++) {
            base.ajouter(DescripteurDes.DES, new Des(id("des", i), "D" + i, SPECIALITES.get(i), filiere,
                    Discipline.MEDICALE, null, 4, null));
        }
        for (int i = 0; i < ETABLISSEMENTS.size(); i++) {
            Source source = List.of(3, 4, 5, 9).contains(i) ? Source.LOCAL : Source.OPEN_DATA;
            base.ajouter(DescripteurEtablissement.ETABLISSEMENT, new Etablissement(id("etablissement", i),
                    ETABLISSEMENTS.get(i), Finess.avecCle("3799000" + i), null, TypeEtablissement.CH, null, null,
                    "Tours",
                    subdivision, source));
        }
    }

    /** The postes of the mock-ups, in their order. */
    public static BaseMemoire maquette() {
        JeuPostes jeu = new JeuPostes();
        for (String ligne : MODELES.strip().split("\n")) {
            String[] champs = ligne.strip().split("\\|");
            UUID agrement = jeu.agrement(champs[0], Integer.parseInt(champs[2]), Integer.parseInt(champs[3]));
            jeu.poste(champs[1], agrement, phases(champs[4]), Integer.parseInt(champs[5]), 1);
        }
        jeu.agrement("240001870004", 1, 1);
        return jeu.base;
    }

    /** The same seed gives the same postes. */
    public static BaseMemoire generer(int nombre, long graine) {
        JeuPostes jeu = new JeuPostes();
        Random hasard = new Random(graine);
        int agrements = Math.max(1, nombre / 3);
        UUID[] ids = new UUID[agrements];
        for (int i = 0; i < agrements; i++) {
            ids[i] = jeu.agrement("24%06d%04d".formatted(hasard.nextInt(1_000_000), i % 10_000),
                    hasard.nextInt(SPECIALITES.size()), hasard.nextInt(ETABLISSEMENTS.size()));
        }
        for (int i = 0; i < nombre; i++) {
            jeu.poste("Unité " + hasard.nextInt(5000) + " – service " + hasard.nextInt(40),
                    ids[hasard.nextInt(agrements)],
                    List.of(Phases.de(SOCLE), Phases.de(SOCLE, APPRO), Phases.de(APPRO)).get(hasard.nextInt(3)),
                    1 + hasard.nextInt(6), hasard.nextInt(2));
        }
        return jeu.base;
    }

    /** Terrains with somebody who answers for them, with somebody who did, with nobody, and with somebody unknown here. */
    public static void donnerDesRts(BaseMemoire base, long graine) {
        Random hasard = new Random(graine);
        LocalDate debut = LocalDate.of(2024, 11, 4);
        for (Ligne terrain : base.lignes(DescripteurTerrain.TERRAIN.table())) {
            UUID personne = id("personne", hasard.nextInt(200));
            if (base.trouver("personne", personne) == null && hasard.nextInt(20) > 0) {
                base.ajouter(DescripteurPersonne.PERSONNE, new Personne(personne, "Dr",
                        "NOM" + Math.abs(personne.hashCode() % 90), "Ada", null, null, null, null, null, Source.LOCAL));
            }
            if (hasard.nextInt(4) > 0) {
                base.ajouter(DescripteurIntervenant.INTERVENANT, new Intervenant(id("intervenant" + terrain.id(), 0),
                        terrain.id(), personne, RoleIntervenant.RTS, debut,
                        hasard.nextInt(5) == 0 ? LocalDate.of(2026, 5, 3) : null));
            }
        }
    }

    private UUID agrement(String numero, int specialite, int etablissement) {
        UUID connu = id("agrement:" + numero, 0);
        if (base.trouver("agrement", connu) == null) {
            UUID terrain = id("terrain", ++suivant);
            base.ajouter(DescripteurTerrain.TERRAIN,
                    new Terrain(terrain, numero.substring(0, 8), "Terrain " + numero.substring(0, 8),
                            id("etablissement", etablissement), id("des", specialite), null, subdivision, false, null,
                            EtatTerrain.OUVERT));
            LocalDate fin = numero.equals("240001870002") ? LocalDate.of(2026, 10, 31) : LocalDate.of(2031, 10, 31);
            base.ajouter(DescripteurAgrement.AGREMENT,
                    new Agrement(connu, numero, terrain, TypeAgrement.PRINCIPAL, id("des", specialite), null, null,
                            Phases.de(SOCLE, APPRO, CONSO), 5, fin.minusYears(5).plusDays(1), fin, EtatAgrement.ACTIF,
                            null));
        }
        return connu;
    }

    private void poste(String libelle, UUID agrement, Phases phases, int places, int semestre) {
        base.ajouter(DescripteurPoste.POSTE,
                new Poste(id("poste", ++suivant), "n° " + suivant, libelle, agrement, null, id("semestre", semestre),
                        TypePoste.SIMPLE, AccesResponsable.REFERENT, phases, 6, places, false, null, true));
    }

    private static Phases phases(String codes) {
        try {
            return Phases.lire(codes);
        } catch (fr.siimop.modele.descripteur.ValeurInvalide e) {
            throw new IllegalArgumentException(codes, e);
        }
    }

    private static UUID id(String table, int rang) {
        return UUID.nameUUIDFromBytes((table + rang).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
