package fr.siimop.serveur.pages.terrains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.demande.EtatDemande;
import fr.siimop.modele.terrain.demande.ObjetDemande;
import fr.siimop.serveur.pages.Textes;
import fr.siimop.serveur.pages.terrains.PageTerrains.LigneDemande;

/** Reads requests, in the words of the page. */
final class DemandesRepository {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DemandesRepository() {}

    static LigneDemande de(ResultSet ligne) throws SQLException {
        ObjetDemande objet = ObjetDemande.valueOf(ligne.getString("objet"));
        EtatDemande etat = EtatDemande.valueOf(ligne.getString("etat"));
        LocalDate depot = jour(ligne, "deposee_le");
        String auteur = Textes.nomComplet(ligne.getString("civilite"), ligne.getString("p_prenom"),
                ligne.getString("p_nom"));
        return new LigneDemande(ligne.getObject("id", java.util.UUID.class), objet.libelle(), quoi(objet, ligne),
                objet == ObjetDemande.CORRECTION ? null : ligne.getString("precision_rts"),
                "Déposée le " + Textes.jour(depot) + " par " + auteur, etat.libelle(), couleur(etat), icone(etat),
                suite(etat, ligne.getObject("decidee_le", LocalDate.class), ligne.getString("motif")),
                etat == EtatDemande.EN_ATTENTE);
    }

    /** In Paris, of an instant. */
    static LocalDate jour(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).atZoneSameInstant(PARIS).toLocalDate();
    }

    private static String quoi(ObjetDemande objet, ResultSet ligne) throws SQLException {
        return switch (objet) {
            case LIBELLE -> "«\u00a0" + ligne.getString("libelle") + "\u00a0»";
            case CORRECTION -> Textes.ouTiret(ligne.getString("precision_rts"));
            case SUCCESSEUR, INTERVENANT -> {
                String role = ligne.getString("role");
                yield Stream.of(
                        Textes.nomComplet(null, ligne.getString("prenom"), ligne.getString("nom")),
                        role == null ? null : RoleIntervenant.valueOf(role).libelle(),
                        "à compter du " + Textes.jour(ligne.getObject("depuis", LocalDate.class)),
                        ligne.getString("email"),
                        ligne.getString("rpps") == null ? null : "RPPS " + ligne.getString("rpps"))
                        .filter(texte -> texte != null).collect(Collectors.joining(", "));
            }
        };
    }

    private static @Nullable String suite(EtatDemande etat, @Nullable LocalDate jour, @Nullable String motif) {
        return switch (etat) {
            case EN_ATTENTE -> null;
            case ACCEPTEE -> "Acceptée par l’ARS le " + Textes.jour(jour) + ".";
            case REFUSEE -> "Refusée par l’ARS le " + Textes.jour(jour) + "\u00a0: " + Textes.ouTiret(motif);
            case RETIREE -> "Retirée le " + Textes.jour(jour) + ".";
        };
    }

    private static String couleur(EtatDemande etat) {
        return switch (etat) {
            case EN_ATTENTE -> "attention";
            case ACCEPTEE -> "succes";
            case REFUSEE -> "erreur";
            case RETIREE -> "";
        };
    }

    private static String icone(EtatDemande etat) {
        return switch (etat) {
            case EN_ATTENTE -> "clock-outline";
            case ACCEPTEE -> "check-circle";
            case REFUSEE -> "close-circle-outline";
            case RETIREE -> "minus-circle-outline";
        };
    }
}
