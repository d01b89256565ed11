package fr.siimop.modele.importation.recuperation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.exportation.Normalisation;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.LignePreparee;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.TypeEtablissement;

/**
 * Établissements that a recovered terrain calls by a name that nobody knows: the terrain comes in all the same, on an
 * établissement that is to be corrected, and correcting it mends all that hangs on it (U-05, D-18).
 */
final class EtablissementsNommes {

    private static final int LONGUEUR = 200;

    private final DescripteurEntite<?> descripteur;
    private final GenerateurId ids;
    private final boolean terrains;
    private final Map<String, Annexe> parNom = new HashMap<>();

    EtablissementsNommes(DescripteurEntite<?> descripteur, GenerateurId ids) {
        this.descripteur = descripteur;
        this.ids = ids;
        this.terrains = descripteur.table().equals("terrain");
    }

    /** @param annexes receives the établissement, which several lines may need and who writes makes once */
    Ligne nommer(Ligne ligne, LignePreparee preparee, List<Faute> fautes, List<Annexe> annexes) {
        int etablissement = terrains ? descripteur.position("etablissement") : -1;
        String nom = terrains && ligne.valeur(etablissement) == null && inconnu(fautes)
                ? preparee.texte(etablissement).strip()
                : "";
        UUID subdivision = terrains ? subdivision(ligne) : null;
        if (nom.isEmpty() || subdivision == null) {
            return ligne;
        }
        String court = nom.length() > LONGUEUR ? nom.substring(0, LONGUEUR) : nom;
        Annexe annexe = parNom.computeIfAbsent(cle(court, subdivision), inutile -> Annexe.nouvelle(
                DescripteurEtablissement.ETABLISSEMENT,
                DescripteurEtablissement.ETABLISSEMENT.ligne(new Etablissement(ids.nouveau(), court, null, null,
                        TypeEtablissement.AUTRE, null, null, null, subdivision, Source.IMOTEP))));
        annexes.add(annexe);
        return ligne.avec(etablissement, annexe.apres().id());
    }

    private static String cle(String nom, UUID subdivision) {
        return Normalisation.de(nom) + "/" + subdivision;
    }

    /** Several of the same name are no reason to make one more. */
    private static boolean inconnu(List<Faute> fautes) {
        return fautes.stream().anyMatch(f -> f.colonne().equals("etablissement")
                && (f.anomalie().type() == AnomalieImport.REFERENCE_INTROUVABLE
                        || f.anomalie().type() == AnomalieImport.REFERENCE_AVEC_LETTRES
                        || f.anomalie().type() == AnomalieImport.REFERENCE_PROCHE));
    }

    private @Nullable UUID subdivision(Ligne ligne) {
        return ligne.valeur(descripteur.position("subdivision")) instanceof UUID id ? id : null;
    }
}
