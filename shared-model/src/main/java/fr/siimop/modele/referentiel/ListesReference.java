package fr.siimop.modele.referentiel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;

/** The reference lists that a new base starts with (2.9 to 2.14), with the same ids on every base. */
public record ListesReference(List<Region> regions, List<Subdivision> subdivisions, List<Filiere> filieres,
        List<Ufr> ufr, List<GroupeR2c> groupesR2c, List<Des> des, List<Maquette> maquettes, List<OptionDes> options,
        List<Fst> fst, List<Semestre> semestres) {

    /** Those shipped with the program. */
    public static ListesReference charger() {
        return new ListesReference(LecteurListe.lire(DescripteurRegion.REGION),
                LecteurListe.lire(DescripteurSubdivision.SUBDIVISION), LecteurListe.lire(DescripteurFiliere.FILIERE),
                LecteurListe.lire(DescripteurUfr.UFR), LecteurListe.lire(DescripteurGroupeR2c.GROUPE_R2C),
                LecteurListe.lire(DescripteurDes.DES), LecteurListe.lire(DescripteurMaquette.MAQUETTE),
                LecteurListe.lire(DescripteurOptionDes.OPTION_DES), LecteurListe.lire(DescripteurFst.FST),
                LecteurListe.lire(DescripteurSemestre.SEMESTRE));
    }

    /** In the order of the registry: each list after those it refers to. */
    public Map<DescripteurEntite<?>, List<? extends Entite>> parDescripteur() {
        Map<DescripteurEntite<?>, List<? extends Entite>> listes = new LinkedHashMap<>();
        listes.put(DescripteurRegion.REGION, regions);
        listes.put(DescripteurSubdivision.SUBDIVISION, subdivisions);
        listes.put(DescripteurFiliere.FILIERE, filieres);
        listes.put(DescripteurUfr.UFR, ufr);
        listes.put(DescripteurGroupeR2c.GROUPE_R2C, groupesR2c);
        listes.put(DescripteurDes.DES, des);
        listes.put(DescripteurMaquette.MAQUETTE, maquettes);
        listes.put(DescripteurOptionDes.OPTION_DES, options);
        listes.put(DescripteurFst.FST, fst);
        listes.put(DescripteurSemestre.SEMESTRE, semestres);
        return listes;
    }
}
