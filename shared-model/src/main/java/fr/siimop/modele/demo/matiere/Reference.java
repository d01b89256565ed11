package fr.siimop.modele.demo.matiere;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.Filiere;
import fr.siimop.modele.referentiel.Fst;
import fr.siimop.modele.referentiel.GroupeR2c;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Maquette;
import fr.siimop.modele.referentiel.OptionDes;
import fr.siimop.modele.referentiel.Region;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.referentiel.Ufr;

/** The reference lists, indexed as the generator asks for them. Subdivisions and DES are named by their rank. */
public final class Reference {

    public static final String MEDECINE = "MEDECINE";
    public static final String PHARMACIE = "PHARMACIE";
    public static final String ODONTOLOGIE = "ODONTOLOGIE";

    private final ListesReference listes;
    private final Taille taille;
    private final List<Lieu> lieux = new ArrayList<>();
    private final List<Des> des;
    private final Map<String, UUID> filieres;
    private final Map<UUID, List<Maquette>> maquettes;
    private final Map<UUID, List<OptionDes>> options;
    private final Map<String, List<Ufr>> ufrs = new HashMap<>();

    public Reference(ListesReference listes, Taille taille) {
        this.listes = listes;
        this.taille = taille;
        this.des = listes.des();
        Map<UUID, String> regions = listes.regions().stream().collect(Collectors.toMap(Region::id, Region::code));
        for (Subdivision subdivision : listes.subdivisions()) {
            if (taille.comprend(subdivision.code())) {
                lieux.add(Lieu.de(lieux.size(), subdivision, regions.getOrDefault(subdivision.region(), "99")));
            }
        }
        this.filieres = listes.filieres().stream().collect(Collectors.toMap(Filiere::code, Filiere::id));
        this.maquettes = listes.maquettes().stream().collect(Collectors.groupingBy(Maquette::des));
        this.options = listes.options().stream().collect(Collectors.groupingBy(OptionDes::des));
        for (Ufr ufr : listes.ufr()) {
            ufrs.computeIfAbsent(ufr.subdivision() + "/" + ufr.filiere(), cle -> new ArrayList<>()).add(ufr);
        }
    }

    public List<Lieu> lieux() {
        return lieux;
    }

    public Lieu lieu(String code) {
        return lieux.stream().filter(lieu -> lieu.code().equals(code)).findFirst().orElseThrow();
    }

    public List<Des> des() {
        return des;
    }

    public int rangDes(String code) {
        for (int i = 0; i < des.size(); i++) {
            if (des.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No DES " + code);
    }

    /** Weights of the DES of a filière, 0 for the others. */
    public double[] poidsDes(String filiere) {
        UUID id = filiere(filiere);
        return des.stream().mapToDouble(d -> d.filiere().equals(id) ? taille.poids(d.code()) : 0).toArray();
    }

    public UUID filiere(String code) {
        UUID id = filieres.get(code);
        if (id == null) {
            throw new IllegalArgumentException("No filière " + code);
        }
        return id;
    }

    /** Semesters of each phase for those who entered that year (ST-11). */
    public int[] phases(int rangDes, int promotion) {
        for (Maquette maquette : maquettes.getOrDefault(des.get(rangDes).id(), List.of())) {
            Integer debut = maquette.promotionDebut();
            Integer fin = maquette.promotionFin();
            if ((debut == null || debut <= promotion) && (fin == null || promotion <= fin)) {
                return new int[]{maquette.semestresSocle(), maquette.semestresAppro(), maquette.semestresConso()};
            }
        }
        return new int[]{2, des.get(rangDes).annees() * 2 - 2, 0};
    }

    public List<OptionDes> options(int rangDes) {
        return options.getOrDefault(des.get(rangDes).id(), List.of());
    }

    public List<Ufr> ufrs(Lieu lieu, String filiere) {
        return ufrs.getOrDefault(lieu.subdivision().id() + "/" + filiere(filiere), List.of());
    }

    public List<Fst> fst() {
        return listes.fst();
    }

    public List<GroupeR2c> groupes() {
        return listes.groupesR2c();
    }
}
