package fr.siimop.serveur.pages.terrains;

import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.demande.AnomalieDemande;
import fr.siimop.modele.terrain.demande.DemandeTerrain;
import fr.siimop.modele.terrain.demande.EtatDemande;
import fr.siimop.modele.terrain.demande.ObjetDemande;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.pages.terrains.PageTerrains.Saisie;

/** Writes what an RTS types on his page: the description of his terrain, and requests to the ARS (D-16). */
final class DemandesDuRts {

    /** Requests that wait on one terrain: more are noise that hides the others. */
    private static final int EN_ATTENTE_AU_PLUS = 20;
    /** Columns that the forms fill, in their order. */
    private static final List<Colonne<DemandeTerrain, ?>> SAISIES = List.of(LIBELLE, ROLE, PRENOM, NOM, EMAIL, RPPS,
            DEPUIS, PRECISION);

    private final Ecriture ecriture;
    private final GenerateurId ids;
    private final Clock horloge;

    DemandesDuRts(Ecriture ecriture, GenerateurId ids, Clock horloge) {
        this.ecriture = ecriture;
        this.ids = ids;
        this.horloge = horloge;
    }

    /** Keeps the request, or says by field why it cannot be kept; nothing of what was typed is lost. */
    Saisie deposer(TerrainDuRts du, ObjetDemande objet, UnaryOperator<@Nullable String> formulaire) {
        Ligne ligne = DEMANDE_TERRAIN.nouvelle(ids.nouveau());
        ligne = avec(ligne, TERRAIN, du.terrain());
        ligne = avec(ligne, DEMANDEUR, du.personne());
        ligne = avec(ligne, DEPOSEE_LE, horloge.instant());
        ligne = avec(ligne, OBJET, objet);
        Map<String, String> valeurs = new LinkedHashMap<>();
        List<Anomalie> anomalies = new ArrayList<>();
        for (Colonne<DemandeTerrain, ?> colonne : SAISIES) {
            String texte = Objects.requireNonNullElse(formulaire.apply(colonne.id()), "").strip();
            valeurs.put(colonne.id(), texte);
            try {
                ligne = texte.isEmpty() ? ligne : avec(ligne, colonne, colonne.type().lire(texte));
            } catch (ValeurInvalide e) {
                anomalies.add(e.sur(colonne.id()));
            }
        }
        if (anomalies.isEmpty()) {
            Ligne complete = ligne;
            anomalies.addAll(ecriture.executer(du.demandeur(), Cause.SAISIE, unite -> creer(unite, du, complete))
                    .resultat());
        }
        return saisie(objet.code(), valeurs, anomalies);
    }

    private static List<Anomalie> creer(Unite unite, TerrainDuRts du, Ligne ligne) {
        long enAttente = unite.chercher(DEMANDE_TERRAIN, TERRAIN, du.terrain()).stream()
                .filter(DemandeTerrain::enAttente).count();
        return enAttente >= EN_ATTENTE_AU_PLUS
                ? List.of(Anomalie.surLigne(AnomalieDemande.TROP_EN_ATTENTE,
                        EN_ATTENTE_AU_PLUS))
                : unite.creer(DEMANDE_TERRAIN, ligne);
    }

    /** Withdraws a request that waits; false for one that is decided, which stays as it is. */
    boolean retirer(TerrainDuRts du, UUID demande) {
        return ecriture.executer(du.demandeur(), Cause.SAISIE, unite -> unite.lire(DEMANDE_TERRAIN, demande)
                .map(DEMANDE_TERRAIN::creer)
                .filter(d -> d.terrain().equals(du.terrain()) && d.etat().peutDevenir(EtatDemande.RETIREE))
                .map(d -> unite.modifier(DEMANDE_TERRAIN,
                        DEMANDE_TERRAIN.ligne(d.devenue(EtatDemande.RETIREE, null, LocalDate.now(horloge)))))
                .map(anomalies -> anomalies.stream().noneMatch(Anomalie::bloquante)).orElse(false)).resultat();
    }

    /**
     * Writes the description, unless somebody else changed it since the page was shown: both are then shown.
     *
     * @param avant as the page showed it
     */
    Saisie decrire(TerrainDuRts du, String avant, String texte) {
        Map<String, String> valeurs = Map.of(Saisie.DESCRIPTION, texte);
        try {
            String voulue = texte.isBlank() ? null : DescripteurTerrain.DESCRIPTION.type().lire(texte.strip());
            List<Anomalie> anomalies = ecriture.executer(du.descripteur(), Cause.SAISIE,
                    unite -> decrire(unite, du, avant, voulue)).resultat();
            return saisie(Saisie.DESCRIPTION, valeurs, anomalies);
        } catch (ValeurInvalide e) {
            return saisie(Saisie.DESCRIPTION, valeurs, List.of(e.sur(Saisie.DESCRIPTION)));
        }
    }

    private static List<Anomalie> decrire(Unite unite, TerrainDuRts du, String avant, @Nullable String voulue) {
        Ligne presente = unite.lire(DescripteurTerrain.TERRAIN, du.terrain()).orElseThrow();
        Terrain terrain = DescripteurTerrain.TERRAIN.creer(presente);
        String actuelle = Objects.requireNonNullElse(terrain.description(), "");
        if (!memeTexte(actuelle, avant) && !actuelle.equals(voulue)) {
            return List.of(DescripteurTerrain.DESCRIPTION
                    .anomalie(AnomalieDemande.DESCRIPTION_CHANGEE, actuelle));
        }
        int position = DescripteurTerrain.TERRAIN.position(DescripteurTerrain.DESCRIPTION.id());
        return unite.modifier(DescripteurTerrain.TERRAIN, presente.avec(position, voulue));
    }

    /** Browsers send the ends of lines as they like. */
    private static boolean memeTexte(String un, String autre) {
        return un.strip().replace("\r\n", "\n").equals(autre.strip().replace("\r\n", "\n"));
    }

    private static Saisie saisie(String formulaire, Map<String, String> valeurs, List<Anomalie> anomalies) {
        Map<String, String> fautes = new LinkedHashMap<>();
        anomalies.stream().filter(Anomalie::bloquante).forEach(a -> fautes.merge(
                Objects.requireNonNullElse(a.champ(), ""), Phrase.de(a).enUneLigne(), (une, autre) -> une));
        return fautes.isEmpty() ? Saisie.VIDE : new Saisie(formulaire, valeurs, fautes);
    }

    private static Ligne avec(Ligne ligne, Colonne<DemandeTerrain, ?> colonne, Object valeur) {
        return ligne.avec(DEMANDE_TERRAIN.position(colonne.id()), valeur);
    }
}
