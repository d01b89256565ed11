package fr.siimop.atelier.terrain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.modele.terrain.DescripteurIntervenant;

/** The people of all terrains, or of one: who, what for, from when to when and how to write to him are in sight together. */
public final class EcranIntervenants {

    private static final Presentation PRESENTATION = new Presentation("Intervenants",
            List.of("numero_terrain", "terrain", "personne", "personne_prenom", "role", "debut", "fin",
                    "personne_email",
                    "etablissement", "subdivision"),
            Map.of("numero_terrain", 84, "terrain", 170, "personne", 120, "personne_prenom", 100, "role", 100, "debut",
                    88,
                    "fin", 88),
            2);

    private EcranIntervenants() {}

    /** @param titre says whose people they are */
    public static EcranTable creer(ServicesGrille services, String titre) {
        return new EcranTable(DescripteurIntervenant.INTERVENANT, services, PRESENTATION.avecTitre(titre),
                new Complement() {
                    @Override
                    public Optional<String> nomDeCreation() {
                        return Optional.of("Nouvel intervenant");
                    }
                });
    }
}
