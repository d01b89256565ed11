package fr.siimop.modele.terrain.demande;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.TypeInstant;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.identifiant.Controles;
import fr.siimop.modele.terrain.RoleIntervenant;

/** Descriptor of {@link DemandeTerrain}. What was asked never changes; only the decision does. */
public final class DescripteurDemandeTerrain {

    public static final Colonne<DemandeTerrain, UUID> TERRAIN = Colonne
            .reference("terrain", "Terrain", "terrain", DemandeTerrain::terrain).avecRequise().figeeALaCreation()
            .avecLargeur(220);
    public static final Colonne<DemandeTerrain, UUID> DEMANDEUR = Colonne
            .reference("demandeur", "Demandée par", "personne", DemandeTerrain::demandeur).avecRequise()
            .figeeALaCreation().avecLargeur(150);
    public static final Colonne<DemandeTerrain, Instant> DEPOSEE_LE = Colonne
            .de("deposee_le", "Déposée le", new TypeInstant(), DemandeTerrain::deposeeLe).avecRequise()
            .figeeALaCreation().avecLargeur(150);
    public static final Colonne<DemandeTerrain, ObjetDemande> OBJET = Colonne
            .liste("objet", "Objet", ObjetDemande.class, DemandeTerrain::objet).avecRequise().figeeALaCreation()
            .avecLargeur(120);
    public static final Colonne<DemandeTerrain, String> LIBELLE = Colonne
            .texte("libelle", "Libellé voulu", 200, DemandeTerrain::libelle).figeeALaCreation().avecLargeur(220);
    public static final Colonne<DemandeTerrain, RoleIntervenant> ROLE = Colonne
            .liste("role", "Rôle", RoleIntervenant.class, DemandeTerrain::role).figeeALaCreation().avecLargeur(110);
    public static final Colonne<DemandeTerrain, String> PRENOM = Colonne
            .texte("prenom", "Prénom", 100, DemandeTerrain::prenom).figeeALaCreation().avecLargeur(110);
    public static final Colonne<DemandeTerrain, String> NOM = Colonne.texte("nom", "Nom", 100, DemandeTerrain::nom)
            .figeeALaCreation().avecLargeur(130);
    public static final Colonne<DemandeTerrain, String> EMAIL = Colonne
            .email("email", "Adresse email", DemandeTerrain::email).avecControle(Controles.EMAIL).figeeALaCreation()
            .avecLargeur(200);
    public static final Colonne<DemandeTerrain, String> RPPS = Colonne
            .identifiant("rpps", "N° RPPS", 20, DemandeTerrain::rpps).avecControle(Controles.RPPS).figeeALaCreation()
            .avecLargeur(110);
    public static final Colonne<DemandeTerrain, LocalDate> DEPUIS = Colonne
            .date("depuis", "À compter du", DemandeTerrain::depuis).figeeALaCreation().avecLargeur(105);
    public static final Colonne<DemandeTerrain, String> PRECISION = Colonne
            .texte("precision_rts", "Précisions du RTS", 2000, DemandeTerrain::precision).figeeALaCreation()
            .avecLargeur(260);
    public static final Colonne<DemandeTerrain, EtatDemande> ETAT = Colonne
            .liste("etat", "État", EtatDemande.class, DemandeTerrain::etat).avecRequise().changeeParActe()
            .avecLargeur(100);
    public static final Colonne<DemandeTerrain, String> MOTIF = Colonne
            .texte("motif", "Motif du refus", 500, DemandeTerrain::motif).changeeParActe().avecLargeur(220);
    public static final Colonne<DemandeTerrain, LocalDate> DECIDEE_LE = Colonne
            .date("decidee_le", "Décidée le", DemandeTerrain::decideeLe).changeeParActe().avecLargeur(105);

    public static final DescripteurEntite<DemandeTerrain> DEMANDE_TERRAIN = DescripteurEntite
            .de("demande_terrain", DemandeTerrain.class)
            .libelle("Demande de RTS", "Demandes des RTS")
            .colonnes(List.of(TERRAIN, DEMANDEUR, DEPOSEE_LE, OBJET, LIBELLE, ROLE, PRENOM, NOM, EMAIL, RPPS, DEPUIS,
                    PRECISION, ETAT, MOTIF, DECIDEE_LE))
            .portee(Portee.subdivision("terrain", "subdivision"))
            .colonnesLiees(ColonneLiee.de("terrain_libelle", "Libellé du terrain", 200, "terrain", "libelle"),
                    ColonneLiee.de("etablissement", "Établissement", 200, "terrain", "etablissement", "libelle"))
            .changentEnsemble(ETAT, MOTIF, DECIDEE_LE)
            .parDefaut(ETAT, EtatDemande.EN_ATTENTE)
            .regles(ReglesDemandeTerrain::complete, ReglesDemandeTerrain::decisionComplete)
            .fabrique(DescripteurDemandeTerrain::creer);

    private DescripteurDemandeTerrain() {}

    private static DemandeTerrain creer(Valeurs<DemandeTerrain> v) {
        return new DemandeTerrain(v.id(), v.exiger(TERRAIN), v.exiger(DEMANDEUR), v.exiger(DEPOSEE_LE),
                v.exiger(OBJET), v.lire(LIBELLE), v.lire(ROLE), v.lire(PRENOM), v.lire(NOM), v.lire(EMAIL),
                v.lire(RPPS), v.lire(DEPUIS), v.lire(PRECISION), v.exiger(ETAT), v.lire(MOTIF), v.lire(DECIDEE_LE));
    }
}
