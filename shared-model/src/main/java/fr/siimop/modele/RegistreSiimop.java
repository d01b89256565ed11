package fr.siimop.modele;

import java.util.List;

import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.DescripteurLienAgrement;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.DescripteurRangConcours;
import fr.siimop.modele.interne.cursus.DescripteurDiplome;
import fr.siimop.modele.interne.cursus.DescripteurThese;
import fr.siimop.modele.interne.cursus.DescripteurValidationPhase;
import fr.siimop.modele.personne.DescripteurFonction;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.poste.DescripteurPeriodeOuverture;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.DescripteurDes;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.DescripteurFiliere;
import fr.siimop.modele.referentiel.DescripteurFst;
import fr.siimop.modele.referentiel.DescripteurGroupeR2c;
import fr.siimop.modele.referentiel.DescripteurMaquette;
import fr.siimop.modele.referentiel.DescripteurOptionDes;
import fr.siimop.modele.referentiel.DescripteurRegion;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.DescripteurUfr;
import fr.siimop.modele.reprise.DescripteurLigneReprise;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain;
import fr.siimop.modele.terrain.piece.DescripteurPieceTerrain;

/** All the tables of the program, each after those it refers to; what explains a recovered row comes before it. */
public final class RegistreSiimop {

    public static final Registre REGISTRE = new Registre(List.of(DescripteurRegion.REGION,
            DescripteurSubdivision.SUBDIVISION, DescripteurLigneReprise.LIGNE_REPRISE, DescripteurFiliere.FILIERE,
            DescripteurUfr.UFR,
            DescripteurGroupeR2c.GROUPE_R2C, DescripteurDes.DES, DescripteurMaquette.MAQUETTE,
            DescripteurOptionDes.OPTION_DES, DescripteurFst.FST, DescripteurSemestre.SEMESTRE,
            DescripteurEtablissement.ETABLISSEMENT, DescripteurPersonne.PERSONNE, DescripteurFonction.FONCTION,
            DescripteurTerrain.TERRAIN, DescripteurIntervenant.INTERVENANT,
            DescripteurDemandeTerrain.DEMANDE_TERRAIN, DescripteurPieceTerrain.PIECE_TERRAIN,
            DescripteurAgrement.AGREMENT,
            DescripteurLienAgrement.LIEN_AGREMENT, DescripteurPoste.POSTE,
            DescripteurPeriodeOuverture.PERIODE_OUVERTURE, DescripteurInterne.INTERNE,
            DescripteurRangConcours.RANG_CONCOURS, DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE,
            DescripteurValidationPhase.VALIDATION_PHASE, DescripteurThese.THESE, DescripteurDiplome.DIPLOME));

    private RegistreSiimop() {}
}
