package fr.siimop.modele.reprise.rapport;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;
import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;

/** What becomes clean with an établissement: all that hangs on it and had no other fault (U-05, D-18). */
public record Levee(int terrains, int agrements, int postes) {

    /** The same before the établissement is mended, and after. */
    public static Levee de(UUID etablissement, Registre registre, Contexte contexte) {
        Verification verification = new Verification(registre);
        List<Terrain> terrains = contexte.chercher(TERRAIN, DescripteurTerrain.ETABLISSEMENT, etablissement);
        List<Agrement> agrements = new ArrayList<>();
        terrains.forEach(t -> agrements.addAll(contexte.chercher(AGREMENT, DescripteurAgrement.TERRAIN, t.id())));
        List<Poste> postes = new ArrayList<>();
        agrements.forEach(a -> postes.addAll(contexte.chercher(POSTE, DescripteurPoste.AGREMENT, a.id())));
        return new Levee(sansAutreFaute(TERRAIN, terrains, verification, contexte),
                sansAutreFaute(AGREMENT, agrements, verification, contexte),
                sansAutreFaute(POSTE, postes, verification, contexte));
    }

    private static <E extends Entite> int sansAutreFaute(DescripteurEntite<E> descripteur, List<E> entites,
            Verification verification, Contexte contexte) {
        return (int) entites.stream()
                .filter(e -> verification.verifier(descripteur, descripteur.ligne(e), contexte).stream()
                        .allMatch(a -> CalculRapport.DE_L_ETABLISSEMENT.contains(a.type())))
                .count();
    }

    public Levee plus(Levee autre) {
        return new Levee(terrains + autre.terrains, agrements + autre.agrements, postes + autre.postes);
    }

    public int total() {
        return terrains + agrements + postes;
    }

    /** « 3 terrains, 8 agréments et 1 poste »; empty for nothing. */
    public String enMots() {
        List<String> parties = new ArrayList<>();
        ajouter(parties, terrains, "terrain", "terrains");
        ajouter(parties, agrements, "agrément", "agréments");
        ajouter(parties, postes, "poste", "postes");
        return parties.size() < 2
                ? String.join("", parties)
                : String.join(", ", parties.subList(0, parties.size() - 1)) + " et " + parties.getLast();
    }

    private static void ajouter(List<String> parties, int nombre, String un, String plusieurs) {
        if (nombre > 0) {
            parties.add(nombre + "\u00a0" + (nombre > 1 ? plusieurs : un));
        }
    }
}
