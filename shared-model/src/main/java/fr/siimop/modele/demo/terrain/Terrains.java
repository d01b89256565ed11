package fr.siimop.modele.demo.terrain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.interne.Gens;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.matiere.Noms;
import fr.siimop.modele.demo.matiere.Poids;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.matiere.Repartition;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.TypeEtablissement;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;

/** Terrains of each subdivision, by DES, with the dated history of those who answer for them. */
public final class Terrains {

    private static final double[] FILIERES = {94, 5, 1};
    private static final String[] CODES = {Reference.MEDECINE, Reference.PHARMACIE, Reference.ODONTOLOGIE};
    private static final String MEDECINE_GENERALE = "MGE";
    private static final String ANCIENNE_REGION = "82";
    private static final String REGION_REUNIE = "84";

    private final Hasard hasard;
    private final Reference reference;
    private final Calendrier calendrier;
    private final Hopitaux hopitaux;
    private final Gens gens;
    private final Map<String, List<String>> services = new HashMap<>();
    private final Map<String, Integer> numeros = new HashMap<>();
    private final Map<UUID, UUID> derniersRts = new HashMap<>();
    private final Set<String> libelles = new HashSet<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Intervenant> intervenants = new ArrayList<>();
    private final Set<UUID> rts = new LinkedHashSet<>();

    public Terrains(long graine, Reference reference, Calendrier calendrier, Hopitaux hopitaux, Gens gens) {
        this.hasard = new Hasard(graine, "terrains");
        this.reference = reference;
        this.calendrier = calendrier;
        this.hopitaux = hopitaux;
        this.gens = gens;
        for (String ligne : Noms.lire("services.txt")) {
            int egal = ligne.indexOf('=');
            services.put(ligne.substring(0, egal), List.of(ligne.substring(egal + 1).split("\\|")));
        }
    }

    public static Map<Lieu, Integer> parLieu(Reference reference, int total) {
        int[] parts = Repartition.parts(total,
                reference.lieux().stream().mapToDouble(lieu -> Poids.subdivision(lieu.code())).toArray());
        Map<Lieu, Integer> parLieu = new HashMap<>();
        reference.lieux().forEach(lieu -> parLieu.put(lieu, parts[lieu.rang()]));
        return parLieu;
    }

    public void construire(Map<Lieu, Integer> parLieu, Defauts defauts) {
        double[] poids = new double[reference.des().size()];
        for (int f = 0; f < CODES.length; f++) {
            double[] deLaFiliere = reference.poidsDes(CODES[f]);
            double somme = Arrays.stream(deLaFiliere).sum();
            for (int d = 0; d < poids.length; d++) {
                poids[d] += somme == 0 ? 0 : FILIERES[f] * deLaFiliere[d] / somme;
            }
        }
        for (Lieu lieu : reference.lieux()) {
            int[] parDes = Repartition.partsAuMoinsUne(parLieu.getOrDefault(lieu, 0), poids);
            for (int d = 0; d < parDes.length; d++) {
                for (int i = 0; i < parDes[d]; i++) {
                    ajouter(lieu, d, i);
                }
            }
        }
        planter(defauts);
    }

    public List<Stage> stages() {
        return stages;
    }

    public List<Intervenant> intervenants() {
        return intervenants;
    }

    /** Those who answer for a terrain today. */
    Set<UUID> rts() {
        return rts;
    }

    private void ajouter(Lieu lieu, int rangDes, int rang) {
        Des des = reference.des().get(rangDes);
        boolean demo = rang < 2 && lieu.code().equals(ComptesDemo.SUBDIVISION) && des.code().equals(ComptesDemo.DES);
        Etablissement etablissement = demo ? hopitaux.chu(lieu) : hopitaux.accueillant(lieu, des.code());
        String libelle = demo
                ? rang == 0 ? "Réanimation pédiatrique" : "Surveillance continue pédiatrique"
                : libelle(des, etablissement);
        UUID id = hasard.id();
        UUID responsable = demo && rang == 0 ? ComptesDemo.RTS.personne() : responsable(lieu, etablissement);
        boolean ferme = rang > 1 && hasard.chance(20);
        Terrain terrain = new Terrain(id, numero(lieu), libelle, etablissement.id(), des.id(), null,
                lieu.subdivision().id(), etablissement.type() == TypeEtablissement.CHU || hasard.chance(60),
                hasard.chance(120) ? "Encadrement quotidien, visite en équipe, staff hebdomadaire." : null,
                ferme ? EtatTerrain.FERME : EtatTerrain.OUVERT);
        stages.add(new Stage(terrain, lieu, rangDes, etablissement, responsable));
        historique(lieu, etablissement, id, responsable);
        if (rts.add(responsable) && responsable != ComptesDemo.RTS.personne()) {
            gens.fonction(responsable, TypeFonction.RTS, lieu, null);
            if (rang == 0 && hasard.chance(850)) {
                gens.fonction(responsable, TypeFonction.COORDONNATEUR, lieu, des.id());
            }
        }
    }

    private UUID responsable(Lieu lieu, Etablissement etablissement) {
        UUID connu = derniersRts.get(etablissement.id());
        if (connu != null && hasard.chance(140)) {
            return connu;
        }
        UUID nouveau = gens.praticien(lieu, etablissement);
        derniersRts.put(etablissement.id(), nouveau);
        return nouveau;
    }

    /** One RTS at a time; those before keep their dates when another takes over. */
    private void historique(Lieu lieu, Etablissement etablissement, UUID terrain, UUID responsable) {
        int debut = calendrier.courant() - hasard.entier(14);
        intervenants.add(intervenant(terrain, responsable, RoleIntervenant.RTS, debut, null));
        if (hasard.chance(250)) {
            intervenants.add(intervenant(terrain, gens.praticien(lieu, etablissement), RoleIntervenant.RTS,
                    debut - 3 - hasard.entier(8), Calendrier.debut(debut).minusDays(1)));
        }
        if (hasard.chance(60)) {
            intervenants.add(intervenant(terrain, gens.praticien(lieu, etablissement), RoleIntervenant.SECOND_RTS,
                    debut, null));
        }
        if (hasard.chance(80)) {
            RoleIntervenant role = hasard.chance(700) ? RoleIntervenant.ENCADRANT : RoleIntervenant.ASSISTANT;
            intervenants.add(intervenant(terrain, gens.praticien(lieu, etablissement), role, debut, null));
        }
    }

    private Intervenant intervenant(UUID terrain, UUID personne, RoleIntervenant role, int debut,
            @Nullable LocalDate fin) {
        return new Intervenant(hasard.id(), terrain, personne, role, Calendrier.debut(debut), fin);
    }

    private String libelle(Des des, Etablissement etablissement) {
        List<String> noms = services.getOrDefault(des.code(), List.of(des.libelle().replaceFirst("^DES ", "")));
        String nom = hasard.parmi(noms);
        if (des.code().equals(MEDECINE_GENERALE)) {
            boolean ville = etablissement.type() == TypeEtablissement.PRATICIEN
                    || etablissement.type() == TypeEtablissement.MSP;
            nom = ville ? noms.get(hasard.entier(noms.size() - 1)) : noms.getLast();
        }
        String unique = nom;
        for (int unite = 2; !libelles.add(etablissement.id() + unique); unite++) {
            unique = nom + " – unité " + (unite <= 26 ? String.valueOf((char) ('A' + unite - 1)) : unite);
        }
        return unique;
    }

    private String numero(Lieu lieu) {
        boolean ancien = lieu.region().equals(REGION_REUNIE) && hasard.chance(400);
        String prefixe = ancien ? ANCIENNE_REGION : lieu.region();
        return prefixe + String.format(Locale.ROOT, "%06d", numeros.merge(prefixe, 1, Integer::sum));
    }

    private void planter(Defauts defauts) {
        List<UUID> tous = new ArrayList<>(rts);
        tous.remove(ComptesDemo.RTS.personne());
        int[] ordre = hasard.permutation(tous.size());
        for (int i = 0; i < Defaut.RTS_SANS_EMAIL.nombre(rts.size()); i++) {
            defauts.noter(Defaut.RTS_SANS_EMAIL, tous.get(ordre[i]));
        }
        gens.sansEmail(Set.copyOf(defauts.lignes().getOrDefault(Defaut.RTS_SANS_EMAIL, Set.of())));
    }
}
