package fr.siimop.atelier.terrain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.demande.AcceptationDemande;
import fr.siimop.modele.terrain.demande.DemandeTerrain;
import fr.siimop.modele.terrain.demande.EtatDemande;

/** Requests of RTS in sentences. */
final class MotsDemande {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private MotsDemande() {}

    /** What is asked. */
    static String quoi(DemandeTerrain demande) {
        String precision = demande.precision();
        String suite = precision == null ? "" : "\u00a0: " + precision;
        return switch (demande.objet()) {
            case LIBELLE -> "«\u00a0" + demande.libelle() + "\u00a0»" + suite;
            case CORRECTION -> precision == null ? "" : precision;
            case SUCCESSEUR, INTERVENANT -> Stream.of(nom(demande),
                    demande.role() == null ? null : demande.role().libelle(),
                    "à compter du " + jour(demande.depuis()), demande.email(),
                    demande.rpps() == null ? null : "RPPS " + demande.rpps())
                    .filter(texte -> texte != null).collect(Collectors.joining(", ")) + suite;
        };
    }

    /** Who asked, and when. */
    static String qui(SourceLignes source, DemandeTerrain demande) {
        return "Par " + personne(source, demande.demandeur()) + ", le "
                + JOUR.format(demande.deposeeLe().atZone(PARIS));
    }

    static String issue(DemandeTerrain demande) {
        String jour = "le " + jour(demande.decideeLe());
        return demande.etat() == EtatDemande.REFUSEE ? jour + "\u00a0: " + demande.motif() : jour;
    }

    static String terrain(SourceLignes source, DemandeTerrain demande) {
        Terrain terrain = Entites.trouver(source, DescripteurTerrain.TERRAIN, demande.terrain());
        return terrain == null ? "terrain inconnu ici" : terrain.libelle();
    }

    /** What accepting will write, a sentence for each table. */
    static List<String> effets(SourceLignes source, AcceptationDemande acceptation) {
        if (!acceptation.anomalies().isEmpty()) {
            return acceptation.anomalies().stream().map(Phrase::de).map(Phrase::enUneLigne).toList();
        }
        DemandeTerrain demande = acceptation.demande();
        List<String> phrases = new ArrayList<>();
        Terrain terrain = acceptation.terrain();
        if (terrain != null) {
            phrases.add("Accepter renomme «\u00a0" + terrain(source, demande) + "\u00a0» en «\u00a0" + terrain.libelle()
                    + "\u00a0».");
        }
        Personne connue = acceptation.connue();
        if (connue != null) {
            phrases.add("Reconnu par son " + (connue.rpps() != null && connue.rpps().equals(demande.rpps())
                    ? "RPPS"
                    : "adresse") + "\u00a0: " + connue.prenom() + " " + connue.nom() + ".");
        } else if (acceptation.creee() != null) {
            phrases.add(nom(demande) + " n’est pas dans la liste des personnes\u00a0: accepter l’y crée.");
        }
        for (Intervenant termine : acceptation.termines()) {
            phrases.add(personne(source, termine.personne()) + " cesse d’être RTS le " + jour(termine.fin())
                    + " et reste dans l’historique.");
        }
        if (phrases.isEmpty()) {
            phrases.add("Faites la correction dans le terrain, puis acceptez\u00a0: le RTS lira que c’est fait.");
        }
        return phrases;
    }

    private static String nom(DemandeTerrain demande) {
        return demande.prenom() + " " + demande.nom();
    }

    private static String personne(SourceLignes source, UUID id) {
        Personne personne = Entites.trouver(source, DescripteurPersonne.PERSONNE, id);
        return personne == null ? "une personne inconnue ici" : personne.prenom() + " " + personne.nom();
    }

    private static String jour(@Nullable LocalDate date) {
        return date == null ? "–" : JOUR.format(date);
    }
}
