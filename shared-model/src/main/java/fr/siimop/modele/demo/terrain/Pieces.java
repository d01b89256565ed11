package fr.siimop.modele.demo.terrain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.piece.FichePdf;
import fr.siimop.modele.demo.piece.PlanPng;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;

/** Sheets and plans that RTS attached (D-11): those of the demonstration, and one terrain in a hundred. */
public final class Pieces {

    private static final int POUR_MILLE = 10;

    private final Hasard hasard;
    private final LocalDate courant;
    private final List<PieceTerrain> lignes = new ArrayList<>();
    private final List<byte[]> contenus = new ArrayList<>();

    public Pieces(long graine, Calendrier calendrier, List<Stage> stages) {
        this.hasard = new Hasard(graine, "pieces");
        this.courant = Calendrier.debut(calendrier.courant());
        for (Stage stage : stages) {
            boolean montre = stage.rts().equals(ComptesDemo.RTS.personne());
            boolean choisi = hasard.chance(POUR_MILLE) && stage.terrain().etat() == EtatTerrain.OUVERT;
            if (montre || choisi) {
                ajouter(stage, "Fiche descriptive du stage.pdf", TypePiece.PDF, FichePdf
                        .de("Fiche descriptive du stage", fiche(stage)));
            }
            if (montre || choisi && hasard.chance(500)) {
                ajouter(stage, "Plan du service.png", TypePiece.PNG, PlanPng.de(hasard.entre(4, 8)));
            }
        }
    }

    public List<PieceTerrain> lignes() {
        return lignes;
    }

    public List<byte[]> contenus() {
        return contenus;
    }

    private List<String> fiche(Stage stage) {
        return List.of("Terrain\u00a0: " + stage.terrain().numero() + " – " + stage.terrain().libelle(),
                "Établissement\u00a0: " + stage.etablissement().libelle(), "", "Accueil",
                "Le premier jour du semestre à 9\u00a0h, au secrétariat du service.", "", "Activité",
                hasard.entre(12, 40) + "\u00a0lits, " + hasard.entre(2, 6)
                        + "\u00a0demi-journées de consultation par semaine.",
                "Visite chaque matin, staff le " + hasard.parmi(List.of("mardi", "mercredi", "jeudi"))
                        + " à 13\u00a0h\u00a030.",
                "", "Gardes et formation",
                hasard.entre(2, 4) + "\u00a0gardes par mois, repos de sécurité le lendemain.",
                "Deux demi-journées par semaine hors stage, dont une de formation universitaire.");
    }

    private void ajouter(Stage stage, String nom, TypePiece type, byte[] contenu) {
        contenus.add(contenu);
        lignes.add(new PieceTerrain(hasard.id(), stage.terrain().id(), nom, type, contenu.length,
                ContenuPiece.empreinte(contenu), courant.minusDays(hasard.entre(10, 200)).atTime(LocalTime.of(9, 0))
                        .plusMinutes(hasard.entier(480)).toInstant(ZoneOffset.UTC)));
    }
}
