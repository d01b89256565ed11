package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.interne.Validation;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
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
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.serveur.stockage.Base;

/** Two subdivisions, a terrain with its agrément in the first, and people who may write there. */
public final class Monde {

    public static final String A = "ESSAI_A";
    public static final String B = "ESSAI_B";
    public static final Clock HORLOGE = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneId.of("Europe/Paris"));

    private static final LocalDate DEBUT = LocalDate.of(2026, 11, 2);

    private final UuidV7 ids = new UuidV7(HORLOGE, new Random(42));
    private final AtomicLong numeros = new AtomicLong(10_000_000);
    public final AtomicLong dernierSeq = new AtomicLong();
    private final Base base;
    public final Ecriture ecriture;
    public final Region region = new Region(id(), "X1", "Région d’essai", "ARS d’essai");
    public final Subdivision subdivisionA = subdivision(A);
    public final Subdivision subdivisionB = subdivision(B);
    public final Filiere filiere = new Filiere(id(), "ESSAI", "Filière d’essai");
    public final Des des = new Des(id(), "XES", "Spécialité d’essai", filiere.id(), Discipline.MEDICALE, null, 4, null);
    public final Semestre semestre = new Semestre(id(), "2126-11", "Novembre 2126", LocalDate.of(2126, 11, 2),
            LocalDate.of(2127, 5, 1));
    public final Semestre suivant = new Semestre(id(), "2127-05", "Mai 2127", LocalDate.of(2127, 5, 2),
            LocalDate.of(2127, 11, 1));
    public final Etablissement etablissement = new Etablissement(id(), "Hôpital d’essai", null, null,
            TypeEtablissement.CHU, null, null, null, subdivisionA.id(), Source.LOCAL);
    public final Terrain terrain = new Terrain(id(), "24000001", "Médecine d’essai", etablissement.id(), des.id(), null,
            subdivisionA.id(), true, null, EtatTerrain.OUVERT);
    public final Agrement agrement = new Agrement(id(), "240000010001", terrain.id(), TypeAgrement.PRINCIPAL, des.id(),
            null, null, Phases.de(Phase.SOCLE, Phase.APPRO), 5, DEBUT, DEBUT.plusYears(5), EtatAgrement.ACTIF, null);

    public Monde(Base base) {
        this.base = base;
        ecriture = new Ecriture(base, RegistreSiimop.REGISTRE, HORLOGE, dernierSeq::set);
        ecriture.executer(Auteur.systeme("essai"), Cause.CHARGEMENT, Origine.REPRISE, unite -> {
            poser(unite, DescripteurRegion.REGION, region);
            poser(unite, DescripteurSubdivision.SUBDIVISION, subdivisionA);
            poser(unite, DescripteurSubdivision.SUBDIVISION, subdivisionB);
            poser(unite, DescripteurFiliere.FILIERE, filiere);
            poser(unite, DescripteurDes.DES, des);
            poser(unite, DescripteurSemestre.SEMESTRE, semestre);
            poser(unite, DescripteurSemestre.SEMESTRE, suivant);
            poser(unite, DescripteurEtablissement.ETABLISSEMENT, etablissement);
            poser(unite, DescripteurTerrain.TERRAIN, terrain);
            poser(unite, DescripteurAgrement.AGREMENT, agrement);
            return unite;
        });
    }

    /** Number of the transaction that wrote a terrain last. */
    public long dernierSeqDe(UUID terrain) {
        return base.jdbi().withHandle(handle -> handle
                .createQuery("select j.seq from terrain t join journal_tx j on j.tx = t.tx where t.id = ?")
                .bind(0, terrain).mapTo(Long.class).one());
    }

    public UUID id() {
        return ids.nouveau();
    }

    public static <T extends Entite> void poser(Unite unite, DescripteurEntite<T> descripteur, T entite) {
        assertThat(unite.creer(descripteur, descripteur.ligne(entite)).stream().filter(Anomalie::bloquante)).isEmpty();
    }

    /** Written by the program itself, and committed. */
    public <T extends Entite> T ajouter(DescripteurEntite<T> descripteur, T entite) {
        ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, Origine.REPRISE, unite -> {
            poser(unite, descripteur, entite);
            return entite;
        });
        return entite;
    }

    public Personne personne(Subdivision subdivision) {
        long numero = numeros.incrementAndGet();
        return new Personne(id(), null, "NOM" + numero, "Prénom", null, "p" + numero + "@exemple.fr", null, null,
                subdivision.id(), Source.LOCAL);
    }

    public Interne interne(UUID personne, Subdivision subdivision) {
        return new Interne(id(), String.valueOf(numeros.incrementAndGet()), personne, null, subdivision.id(), null,
                filiere.id(), null, null, null, null, 2024, TypeConcours.ECN, false, Regime.R3C, StatutInterne.ACTIF);
    }

    public Interne nouvelInterne(Subdivision subdivision) {
        Personne personne = ajouter(DescripteurPersonne.PERSONNE, personne(subdivision));
        return ajouter(DescripteurInterne.INTERNE, interne(personne.id(), subdivision));
    }

    public ActiviteSemestrielle activite(Interne interne, Semestre quand) {
        return new ActiviteSemestrielle(id(), interne.id(), quand.id(), Situation.STAGE_NORMAL, Phase.SOCLE, null, null,
                null, Validation.EN_COURS, null, ModeStockage.COMPLET, null);
    }

    public ActiviteSemestrielle nouvelleActivite(Interne interne, Semestre quand) {
        return ajouter(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE, activite(interne, quand));
    }

    public Ligne ligne(Terrain quel) {
        return DescripteurTerrain.TERRAIN.ligne(quel);
    }

    /** Somebody who reads and writes what belongs to these subdivisions, and reads what is national. */
    public Auteur agent(String... subdivisions) {
        return agent(id(), subdivisions);
    }

    public static Auteur agent(@Nullable UUID personne, String... subdivisions) {
        Map<String, Set<String>> lecture = new HashMap<>();
        Map<String, Set<String>> ecriture = new HashMap<>();
        for (DescripteurEntite<?> descripteur : RegistreSiimop.REGISTRE.tous()) {
            List<String> lues = new ArrayList<>(List.of(Portee.NATIONAL));
            if (!descripteur.portee().nationale()) {
                lues.addAll(List.of(subdivisions));
            }
            lecture.put(descripteur.table(), Set.copyOf(lues));
            if (!descripteur.portee().chemin().isEmpty()) {
                ecriture.put(descripteur.table(), Set.of(subdivisions));
            }
        }
        return new Auteur(personne, "poste d’essai", new Droits(lecture, ecriture), false);
    }

    private Subdivision subdivision(String code) {
        return new Subdivision(id(), code, "SUBDI " + code, region.id(), "X", "Interrégion", "CHU " + code);
    }
}
