package fr.siimop.atelier.coquille.synchro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.coquille.Seance;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.sync.SchemaSync;

/** What a support agent has to know of this computer: figures and states, never a value of a row. */
final class Diagnostic {

    private Diagnostic() {}

    static String ecrire(Seance seance) {
        StringBuilder texte = new StringBuilder("SiiMOP, diagnostic du poste\n");
        PosteLocal poste = seance.poste();
        dire(texte, "moment", seance.horloge().instant());
        dire(texte, "serveur", poste.espace().serveur());
        dire(texte, "compte", poste.espace().email());
        dire(texte, "schema", SchemaSync.VERSION);
        dire(texte, "systeme", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                + Runtime.version());
        dire(texte, "memoire_mio", (Runtime.getRuntime().maxMemory() >> 20) + " au plus");
        dire(texte, "liaison", seance.liaison().situation());
        dire(texte, "copie_complete", !poste.cache().incomplet());
        dire(texte, "copie_octets", taille(poste.espace().cache()));
        dire(texte, "saisies_octets", taille(poste.espace().envoi()));
        seance.passage().dernier().ifPresent(bilan -> dire(texte, "dernier_passage", bilan));
        seance.passage().verdict().ifPresent(verdict -> dire(texte, "dernier_controle", verdict));
        dire(texte, "conflits_des_autres", seance.passage().partage().conflitsDesAutres().size());
        Map<EtatLigne, Integer> etats = new EnumMap<>(EtatLigne.class);
        for (EnAttente attente : poste.envoi().toutes()) {
            etats.merge(attente.etat(), 1, Integer::sum);
        }
        dire(texte, "en_attente", etats);
        poste.envoi().toutes().stream().map(EnAttente::depuis).min(java.util.Comparator.naturalOrder())
                .ifPresent(depuis -> dire(texte, "plus_ancienne_saisie", depuis));
        poste.envoi().toutes().stream().flatMap(a -> a.anomalies().stream()).map(a -> a.code()).sorted().distinct()
                .forEach(code -> dire(texte, "refus", code));
        poste.registre().tous().forEach(d -> dire(texte, "lignes." + d.table(), poste.cache().compter(d.table())));
        return texte.toString();
    }

    private static void dire(StringBuilder texte, String quoi, Object valeur) {
        texte.append(quoi).append("\u00a0: ").append(valeur).append('\n');
    }

    private static String taille(Path fichier) {
        try {
            return Long.toString(Files.size(fichier));
        } catch (IOException e) {
            return "illisible (" + e.getClass().getSimpleName() + ")";
        }
    }
}
