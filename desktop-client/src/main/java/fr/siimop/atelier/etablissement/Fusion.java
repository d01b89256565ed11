package fr.siimop.atelier.etablissement;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande.Modification;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.fiche.Dependance;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.RapprochementEtablissements;
import fr.siimop.modele.referentiel.Subdivision;

/**
 * Two rows that are one établissement: everything that hung on the first passes to the second, then the first goes.
 *
 * @param enMots what passes, for the person who decides
 * @param doute  why they may well be two places; empty when they are of one territory
 */
record Fusion(Etablissement doublon, Etablissement garde, List<Dependance> rattaches, String enMots, String doute) {

    /** May take long. */
    static Fusion preparer(SourceLignes source, Etablissement doublon, Etablissement garde) {
        List<Dependance> rattaches = Dependance.de(source, ETABLISSEMENT.table(), doublon.id());
        String enMots = rattaches.isEmpty()
                ? "Rien ne dépend de l’établissement de cette fiche\u00a0: il sera simplement supprimé."
                : rattaches.stream().map(Dependance::enMots).collect(Collectors.joining(", "))
                        + " passeront à " + nom(garde) + ", puis l’établissement de cette fiche sera supprimé.";
        String doute = RapprochementEtablissements.memeTerritoire(doublon, garde)
                ? ""
                : nom(garde) + " est à " + lieu(source, garde) + "\u00a0; celui de cette fiche, à "
                        + lieu(source, doublon) + ". Vérifiez que c’est bien un seul établissement.";
        return new Fusion(doublon, garde, rattaches, enMots, doute);
    }

    /** « 37220 Puybrenne, subdivision Tours ». */
    static String lieu(SourceLignes source, Etablissement etablissement) {
        String commune = Stream.of(etablissement.codePostal(), etablissement.ville()).filter(Objects::nonNull)
                .filter(mot -> !mot.isBlank()).collect(Collectors.joining(" "));
        String subdivision = TexteReference.court(source, "subdivision", etablissement.subdivision());
        return Stream.of(commune, subdivision.isEmpty() ? "" : "subdivision " + Subdivision.enClair(subdivision))
                .filter(mot -> !mot.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Doublons often have the same name: the number tells them apart. */
    static String nom(Etablissement etablissement) {
        String numero = etablissement.finess() != null
                ? " (FINESS " + etablissement.finess() + ")"
                : etablissement.siret() != null ? " (Siret " + etablissement.siret() + ")" : "";
        return "«\u00a0" + etablissement.libelle() + "\u00a0»" + numero;
    }

    /** What the toast says once it is done; in a narrow window only its beginning is read. */
    String bilan() {
        String passes = rattaches.stream().map(Dependance::enMots).collect(Collectors.joining(", "));
        return "Fusionné" + (passes.isEmpty() ? "" : "\u00a0: " + passes + ",") + " dans " + nom(garde);
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
