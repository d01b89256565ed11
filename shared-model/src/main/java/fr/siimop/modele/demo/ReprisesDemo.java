package fr.siimop.modele.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.terrain.Stage;
import fr.siimop.modele.reprise.LigneReprise;
import fr.siimop.modele.reprise.StatutReprise;
import fr.siimop.modele.reprise.TableReprise;
import fr.siimop.modele.terrain.Terrain;

/** What a recovery of the former program left to be mended: wrong numbers, and lines that no row could hold (U-05). */
final class ReprisesDemo {

    private static final int TERRAINS_PAR_LIEU = 3;
    private static final List<String> SERVICES = List.of("Médecine polyvalente", "Consultation mémoire",
            "Urgences pédiatriques", "Soins de suite", "Centre de planification");

    private final Hasard hasard;
    private final Reference reference;
    private final Map<UUID, Terrain> terrains = new HashMap<>();

    ReprisesDemo(long graine, Reference reference, List<Stage> stages) {
        this.hasard = new Hasard(graine, "reprises");
        this.reference = reference;
        stages.forEach(stage -> terrains.put(stage.terrain().id(), stage.terrain()));
    }

    List<LigneReprise> lignes(List<Agrement> agrements, Defauts defauts) {
        List<LigneReprise> lignes = new ArrayList<>();
        for (Agrement agrement : agrements) {
            Terrain terrain = terrains.get(agrement.terrain());
            if (defauts.porte(Defaut.NUMERO_AGREMENT_ERRONE, agrement.id()) && terrain != null) {
                lignes.add(ligne(TableReprise.AGREMENT, agrement.numero() + " · " + terrain.libelle(),
                        "Le numéro «\u00a0" + agrement.numero() + "\u00a0» n’est pas celui d’un agrément du terrain "
                                + terrain.numero() + ".",
                        "N° agrément\u00a0: " + agrement.numero() + "\nN° terrain\u00a0: " + terrain.numero(),
                        terrain.subdivision(), agrement.id(), lignes.size()));
            }
        }
        for (Lieu lieu : reference.lieux()) {
            for (int i = 0; i < TERRAINS_PAR_LIEU; i++) {
                String numero = lieu.region() + (990_000 + hasard.entier(9_000));
                String service = hasard.parmi(SERVICES);
                lignes.add(ligne(TableReprise.TERRAIN, numero + " · " + service,
                        "«\u00a0Spécialité d’appel\u00a0» n’est pas remplie\u00a0: un terrain n’existe pas sans elle.",
                        "N° terrain\u00a0: " + numero + "\nLibellé\u00a0: " + service
                                + "\nÉtablissement\u00a0: Ancien hôpital – " + lieu.ville(),
                        lieu.subdivision().id(), null, lignes.size()));
            }
        }
        return lignes;
    }

    private LigneReprise ligne(TableReprise table, String titre, String motif, String contenu, UUID subdivision,
            @Nullable UUID ligne, int rang) {
        UUID id = hasard.id();
        return new LigneReprise(id, table, titre,
                ligne == null ? StatutReprise.TOUT_VENANT : StatutReprise.A_CORRIGER, motif, contenu,
                "imotep-" + table.table() + "s.csv", rang + 2, subdivision, ligne == null ? null : ligne.toString(),
                HexFormat.of().toHexDigits(id.getMostSignificantBits())
                        + HexFormat.of().toHexDigits(id.getLeastSignificantBits()));
    }
}
