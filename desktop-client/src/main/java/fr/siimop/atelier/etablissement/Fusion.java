package fr.siimop.atelier.etablissement;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande.Modification;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.fiche.Dependance;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.Etablissement;

/**
 * Two rows that are one établissement: everything that hung on the first passes to the second, then the first goes.
 *
 * @param enMots what passes, for the person who decides
 */
record Fusion(Etablissement doublon, Etablissement garde, List<Dependance> rattaches, String enMots) {

    /** May take long. */
    static Fusion preparer(SourceLignes source, Etablissement doublon, Etablissement garde) {
        List<Dependance> rattaches = Dependance.de(source, ETABLISSEMENT.table(), doublon.id());
        String enMots = rattaches.isEmpty()
                ? "Rien ne dépend de l’établissement de cette fiche\u00a0: il sera simplement supprimé."
                : rattaches.stream().map(Dependance::enMots).collect(Collectors.joining(", "))
                        + " passeront à " + nom(garde) + ", puis l’établissement de cette fiche sera supprimé.";
        return new Fusion(doublon, garde, rattaches, enMots);
    }

    /** Doublons often have the same name: the number tells them apart. */
    static String nom(Etablissement etablissement) {
        String numero = etablissement.finess() != null
                ? " (FINESS " + etablissement.finess() + ")"
                : etablissement.siret() != null ? " (Siret " + etablissement.siret() + ")" : "";
        return "«\u00a0" + etablissement.libelle() + "\u00a0»" + numero;
    }

    Acte acte() {
        List<Acte.Pas> pas = new ArrayList<>();
        for (Dependance rattache : rattaches) {
            String colonne = rattache.colonne().id();
            for (Ligne ligne : rattache.lignes()) {
                pas.add(new Acte.Changement(rattache.table().table(),
                        new Modification(ligne.id(), colonne, doublon.id(), garde.id())));
            }
        }
        pas.add(new Acte.Retrait(ETABLISSEMENT.table(), ETABLISSEMENT.ligne(doublon)));
        return Acte.indivisible("Fusion de «\u00a0" + doublon.libelle() + "\u00a0» dans «\u00a0" + garde.libelle()
                + "\u00a0»", pas);
    }
}
