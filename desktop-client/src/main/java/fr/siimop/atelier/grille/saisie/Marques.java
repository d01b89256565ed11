package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SuiviLigne;
import fr.siimop.atelier.grille.calcul.EtatsCellules;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Verification;

/** Anomalies and invalid texts of a table's rows. Written by the verification and by the edits, read by any thread. */
public final class Marques implements EtatsCellules {

    private final SourceLignes source;
    private final DescripteurEntite<?> descripteur;
    private final Verification verification;
    private final Map<UUID, List<Anomalie>> anomalies = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, SaisieInvalide>> invalides = new ConcurrentHashMap<>();

    public Marques(SourceLignes source, DescripteurEntite<?> descripteur) {
        this.source = source;
        this.descripteur = descripteur;
        this.verification = new Verification(source.registre());
    }

    /** What was typed here is held to the rules of new entries; what was received, to those of recovered data. */
    public void verifier(Ligne ligne) {
        boolean saisie = ligne.revision() == 0
                || source.suivi(descripteur.table(), ligne.id()).etat() != EtatLigne.A_JOUR;
        List<Anomalie> trouvees = verification.verifier(descripteur, ligne,
                source.contexte(saisie ? Origine.SAISIE : Origine.REPRISE));
        if (trouvees.isEmpty()) {
            anomalies.remove(ligne.id());
        } else {
            anomalies.put(ligne.id(), List.copyOf(trouvees));
        }
    }

    public void oublier(UUID ligne) {
        anomalies.remove(ligne);
        invalides.remove(ligne);
    }

    /** Marks a cell, or clears it. */
    public void marquer(UUID ligne, String colonne, @Nullable SaisieInvalide saisie) {
        Map<String, SaisieInvalide> copie = new HashMap<>(invalides.getOrDefault(ligne, Map.of()));
        if (saisie == null) {
            copie.remove(colonne);
        } else {
            copie.put(colonne, saisie);
        }
        if (copie.isEmpty()) {
            invalides.remove(ligne);
        } else {
            invalides.put(ligne, Map.copyOf(copie));
        }
    }

    public @Nullable SaisieInvalide invalide(UUID ligne, String colonne) {
        return invalides.getOrDefault(ligne, Map.of()).get(colonne);
    }

    public EtatCellule etat(UUID ligne, String colonne) {
        SuiviLigne suivi = source.suivi(descripteur.table(), ligne);
        SaisieInvalide invalide = invalide(ligne, colonne);
        List<Anomalie> siennes = anomalies.getOrDefault(ligne, List.of()).stream()
                .filter(a -> colonne.equals(a.champ())).toList();
        if (suivi == SuiviLigne.A_JOUR && invalide == null && siennes.isEmpty()) {
            return EtatCellule.RIEN;
        }
        var refus = suivi.refuse(colonne)
                ? suivi.refus().stream().filter(r -> r.champ() == null || r.champ().equals(colonne)).toList()
                : List.<fr.siimop.modele.sync.AnomalieRecue>of();
        return new EtatCellule(invalide != null || suivi.modifies().contains(colonne), invalide, siennes, refus,
                suivi.conflits().get(colonne));
    }

    /** Anomalies that concern the row and none of its columns. */
    public List<Anomalie> deLaLigne(UUID ligne) {
        return anomalies.getOrDefault(ligne, List.of()).stream().filter(a -> a.champ() == null).toList();
    }

    public List<Anomalie> toutes(UUID ligne) {
        List<Anomalie> toutes = new ArrayList<>(anomalies.getOrDefault(ligne, List.of()));
        invalides.getOrDefault(ligne, Map.of()).values().forEach(s -> toutes.add(s.anomalie()));
        return toutes;
    }

    /** Columns of a row where something is to be looked at; {@code ""} stands for the row itself. */
    public Set<String> colonnesEnAnomalie(UUID ligne) {
        SuiviLigne suivi = source.suivi(descripteur.table(), ligne);
        List<Anomalie> siennes = anomalies.getOrDefault(ligne, List.of());
        Map<String, SaisieInvalide> textes = invalides.getOrDefault(ligne, Map.of());
        if (suivi == SuiviLigne.A_JOUR && siennes.isEmpty() && textes.isEmpty()) {
            return Set.of();
        }
        Set<String> colonnes = new HashSet<>(textes.keySet());
        for (Anomalie anomalie : siennes) {
            String champ = anomalie.champ();
            colonnes.add(champ == null ? "" : champ);
        }
        colonnes.addAll(suivi.conflits().keySet());
        suivi.modifies().stream().filter(suivi::refuse).forEach(colonnes::add);
        return colonnes;
    }

    @Override
    public boolean enAnomalie(UUID ligne, String colonne) {
        if (intacte(ligne)) {
            return false;
        }
        return colonne.equals(Filtre.LIGNE)
                ? !colonnesEnAnomalie(ligne).isEmpty()
                : etat(ligne, colonne).enAnomalie();
    }

    @Override
    public boolean modifie(UUID ligne, String colonne) {
        if (intacte(ligne)) {
            return false;
        }
        return colonne.equals(Filtre.LIGNE)
                ? invalides.containsKey(ligne)
                        || source.suivi(descripteur.table(), ligne).etat() != EtatLigne.A_JOUR
                : etat(ligne, colonne).modifie();
    }

    /** Most rows: nothing to say of them. */
    private boolean intacte(UUID ligne) {
        return !anomalies.containsKey(ligne) && !invalides.containsKey(ligne)
                && source.suivi(descripteur.table(), ligne) == SuiviLigne.A_JOUR;
    }
}
