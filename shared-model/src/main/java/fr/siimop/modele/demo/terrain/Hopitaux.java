package fr.siimop.modele.demo.terrain;

import static fr.siimop.modele.referentiel.TypeEtablissement.CH;
import static fr.siimop.modele.referentiel.TypeEtablissement.CHU;
import static fr.siimop.modele.referentiel.TypeEtablissement.CLCC;
import static fr.siimop.modele.referentiel.TypeEtablissement.CLINIQUE;
import static fr.siimop.modele.referentiel.TypeEtablissement.EHPAD;
import static fr.siimop.modele.referentiel.TypeEtablissement.EPSM;
import static fr.siimop.modele.referentiel.TypeEtablissement.ESPIC;
import static fr.siimop.modele.referentiel.TypeEtablissement.EXTRA_HOSPITALIER;
import static fr.siimop.modele.referentiel.TypeEtablissement.MSP;
import static fr.siimop.modele.referentiel.TypeEtablissement.PRATICIEN;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.matiere.Villes;
import fr.siimop.modele.identifiant.Finess;
import fr.siimop.modele.identifiant.Siret;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.TypeEtablissement;

/** Établissements of each subdivision, and which of them receive the internes of a DES. */
public final class Hopitaux {

    /** Établissements for a thousand terrains; every subdivision has at least one of each. */
    private static final Map<TypeEtablissement, Integer> POUR_MILLE_TERRAINS = new EnumMap<>(Map.of(CHU, 3, CH, 55,
            EPSM, 9, CLCC, 2, ESPIC, 15, CLINIQUE, 32, EHPAD, 16, MSP, 75, EXTRA_HOSPITALIER, 25, PRATICIEN, 150));
    private static final Map<String, int[]> ACCUEIL = Map.of("MGE", poids(10, 20, 0, 0, 0, 2, 2, 26, 0, 40), "PSY",
            poids(25, 20, 45, 0, 5, 5, 0, 0, 0, 0), "ONC", poids(40, 10, 0, 40, 5, 5, 0, 0, 0, 0), "GER",
            poids(35, 40, 0, 0, 10, 0, 15, 0, 0, 0), "SPU", poids(50, 15, 0, 0, 0, 0, 0, 0, 35, 0), "MTR",
            poids(35, 10, 0, 0, 0, 0, 0, 0, 55, 0));
    private static final int[] AUTRES = poids(55, 32, 0, 0, 5, 8, 0, 0, 0, 0);
    private static final List<TypeEtablissement> ORDRE = List.of(CHU, CH, EPSM, CLCC, ESPIC, CLINIQUE, EHPAD, MSP,
            EXTRA_HOSPITALIER, PRATICIEN);

    private final Hasard hasard;
    private final Villes villes;
    private final List<Etablissement> tous = new ArrayList<>();
    private final Map<String, List<Integer>> parType = new HashMap<>();
    private int numero;

    public Hopitaux(long graine) {
        this.hasard = new Hasard(graine, "hopitaux");
        this.villes = new Villes(hasard);
    }

    private static int[] poids(int... valeurs) {
        int[] cumul = valeurs.clone();
        for (int i = 1; i < cumul.length; i++) {
            cumul[i] += cumul[i - 1];
        }
        return cumul;
    }

    public List<Etablissement> construire(Reference reference, Map<Lieu, Integer> terrains, Defauts defauts) {
        for (Lieu lieu : reference.lieux()) {
            for (TypeEtablissement type : ORDRE) {
                int nombre = Math.max(1,
                        Math.round(terrains.getOrDefault(lieu, 0) * POUR_MILLE_TERRAINS.getOrDefault(type, 0)
                                / 1000f));
                for (int i = 0; i < nombre; i++) {
                    parType.computeIfAbsent(lieu.code() + type, cle -> new ArrayList<>()).add(tous.size());
                    tous.add(etablissement(lieu, type, i));
                }
            }
        }
        planter(defauts);
        return tous;
    }

    /** An établissement where a terrain of this DES may be. */
    Etablissement accueillant(Lieu lieu, String codeDes) {
        int type = hasard.selonPoids(ACCUEIL.getOrDefault(codeDes, AUTRES));
        return tous.get(hasard.parmi(parType.getOrDefault(lieu.code() + ORDRE.get(type), List.of())));
    }

    /** The main site of the CHU. */
    Etablissement chu(Lieu lieu) {
        return tous.get(parType.getOrDefault(lieu.code() + CHU, List.of()).getFirst());
    }

    private Etablissement etablissement(Lieu lieu, TypeEtablissement type, int rang) {
        String ville = type == CHU ? lieu.ville() : villes.ville();
        String libelle = switch (type) {
            case CHU -> lieu.subdivision().chu() + " – " + Villes.jardin(rang);
            case CH -> "CH de " + ville;
            case EPSM -> "EPSM de " + ville;
            case CLCC -> "Centre de lutte contre le cancer " + Villes.jardin(hasard.entier(12));
            case ESPIC -> "Hôpital " + Villes.jardin(hasard.entier(12)) + " – " + ville;
            case CLINIQUE -> "Clinique " + villes.enseigne() + " – " + ville;
            case EHPAD -> "EHPAD " + Villes.jardin(hasard.entier(12)) + " – " + ville;
            case MSP -> "MSP " + villes.enseigne() + " – " + ville;
            case EXTRA_HOSPITALIER -> "Centre de santé publique " + villes.enseigne() + " – " + ville;
            case PRATICIEN, AUTRE -> "Cabinet " + villes.enseigne() + " – " + ville;
        };
        int ordre = ++numero;
        boolean liberal = type == PRATICIEN;
        Source source = type == CHU || hasard.chance(700) ? Source.OPEN_DATA : Source.LOCAL;
        return new Etablissement(hasard.id(), libelle, liberal ? null : finess(lieu, ordre), siret(ordre), type,
                villes.adresse(), lieu.departement() + String.format(Locale.ROOT, "%03d", hasard.entier(90) * 10),
                ville, lieu.subdivision().id(), source);
    }

    /** Sequences from the top of their range, where no real number is. */
    private static String finess(Lieu lieu, int ordre) {
        return Finess.avecCle(lieu.departement() + String.format(Locale.ROOT, "%06d", 990_000 - ordre));
    }

    private static String siret(int ordre) {
        return Siret.avecCle(String.format(Locale.ROOT, "99%06d%05d", ordre, 10 + ordre % 9));
    }

    private void planter(Defauts defauts) {
        int[] ordre = hasard.permutation(tous.size());
        int place = 0;
        for (int reste = Defaut.ETABLISSEMENT_SANS_IDENTIFIANT.nombre(tous.size()); reste > 0; place++) {
            Etablissement e = tous.get(ordre[place]);
            if (e.type() != CHU) {
                tous.set(ordre[place], avec(e, null, null, Source.IMOTEP));
                defauts.noter(Defaut.ETABLISSEMENT_SANS_IDENTIFIANT, e.id());
                reste--;
            }
        }
        for (int reste = Defaut.SIRET_EN_DOUBLE.nombre(tous.size()); reste > 0; reste--, place += 2) {
            Etablissement premier = tous.get(ordre[place]);
            Etablissement second = tous.get(ordre[place + 1]);
            tous.set(ordre[place + 1], avec(second, second.finess(), premier.siret(), Source.LOCAL));
            defauts.noter(Defaut.SIRET_EN_DOUBLE, second.id());
        }
    }

    private static Etablissement avec(Etablissement e, @Nullable String finess, @Nullable String siret,
            Source source) {
        return new Etablissement(e.id(), e.libelle(), finess, siret, e.type(), e.adresse(), e.codePostal(), e.ville(),
                e.subdivision(), source);
    }
}
