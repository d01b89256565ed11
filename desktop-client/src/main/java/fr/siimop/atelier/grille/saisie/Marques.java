package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.PuitsEdition;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.atelier.grille.SuiviLigne;
import fr.siimop.atelier.grille.calcul.EtatsCellules;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.reprise.DescripteurLigneReprise;
import fr.siimop.modele.reprise.Reprises;

/** Anomalies and invalid texts of a table's rows. Written by the verification and by the edits, read by any thread. */
public final class Marques implements EtatsCellules {

    private final SourceLignes source;
    private final DescripteurEntite<?> descripteur;
    private final Verification verification;
    private final boolean avecReprises;
    private final Map<UUID, List<Anomalie>> anomalies = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, SaisieInvalide>> invalides = new ConcurrentHashMap<>();

    public Marques(SourceLignes source, DescripteurEntite<?> descripteur) {
        this.source = source;
        this.descripteur = descripteur;
        this.verification = new Verification(source.registre());
        this.avecReprises = source.registre().chercher(DescripteurLigneReprise.LIGNE_REPRISE.table()).isPresent();
    }

    public void verifier(Ligne ligne) {
        passage().verifier(ligne);
    }

    /** To verify many rows one after the other, in one thread. */
    public Passage passage() {
        return new Passage(source.contexte(Origine.SAISIE), source.contexte(Origine.REPRISE));
    }

    /** What was typed here is held to the rules of new entries; what was received, to those of recovered data. */
    public final class Passage {

        private final Contexte saisie;
        private final Contexte reprise;

        private Passage(Contexte saisie, Contexte reprise) {
            this.saisie = saisie;
            this.reprise = reprise;
        }

        /** The row as it is by now: a passage in the background must not bring back what an edit mended meanwhile. */
        public void verifier(Ligne lue) {
            anomalies.compute(lue.id(), (id, avant) -> {
                Ligne ligne = source.trouver(descripteur.table(), id);
                List<Anomalie> trouvees = ligne == null ? List.of() : trouvees(ligne);
                return trouvees.isEmpty() ? null : List.copyOf(trouvees);
            });
        }

        private List<Anomalie> trouvees(Ligne ligne) {
            boolean typee = (ligne.revision() == 0 || suivi(ligne.id()).etat() != EtatLigne.A_JOUR)
                    && !(avecReprises && ligne.revision() == 0
                            && Reprises.reprise(descripteur, ligne.id(), saisie));
            List<Anomalie> trouvees = new ArrayList<>(
                    verification.verifier(descripteur, ligne, typee ? saisie : reprise));
            if (typee) {
                suivi(ligne.id()).modifies().forEach(
                        colonne -> Verification.effacee(descripteur, ligne, colonne).ifPresent(trouvees::add));
            }
            return trouvees;
        }
    }

    private SuiviLigne suivi(UUID ligne) {
        return source.suivi(descripteur.table(), ligne);
    }

    @Override
    public Collection<UUID> marquees() {
        Set<UUID> toutes = new HashSet<>(source.suivies(descripteur.table()));
        toutes.addAll(anomalies.keySet());
        toutes.addAll(invalides.keySet());
        return toutes;
    }

    /** Rows that break a rule, as far as is known. */
    Collection<UUID> enDefaut() {
        return Set.copyOf(anomalies.keySet());
    }

    public void oublier(UUID ligne) {
        anomalies.remove(ligne);
        invalides.remove(ligne);
    }

    /** Marks a cell, or clears it. */
    public void marquer(UUID ligne, String colonne, @Nullable SaisieInvalide saisie) {
        invalides.compute(ligne, (id, avant) -> {
            Map<String, SaisieInvalide> copie = avant == null ? new HashMap<>() : new HashMap<>(avant);
            if (saisie == null) {
                copie.remove(colonne);
            } else {
                copie.put(colonne, saisie);
            }
            return copie.isEmpty() ? null : Map.copyOf(copie);
        });
    }

    /** Takes up the texts kept for rows that changed, in whatever tab they were typed or corrected. */
    public void reprendre(PuitsEdition puits, ChangementLignes changement) {
        Set<UUID> lignes = new HashSet<>(changement.lignes());
        if (changement.toutes()) {
            lignes.addAll(invalides.keySet());
            puits.textesGardes(descripteur.table()).forEach(texte -> lignes.add(texte.ligne()));
        }
        // the texts as they are by now: another thread may tell of an earlier change later
        lignes.forEach(ligne -> invalides.compute(ligne,
                (id, avant) -> gardees(puits.textesGardes(descripteur.table(), id), avant == null ? Map.of() : avant)));
    }

    private @Nullable Map<String, SaisieInvalide> gardees(Map<String, String> textes,
            Map<String, SaisieInvalide> avant) {
        Map<String, SaisieInvalide> gardees = new HashMap<>();
        textes.forEach((nom, texte) -> {
            SaisieInvalide connue = avant.get(nom);
            Colonne<?, ?> colonne = descripteur.colonne(nom);
            if (connue != null && connue.texte().equals(texte)) {
                gardees.put(nom, connue);
            } else if (colonne != null) {
                gardees.put(nom, SaisieInvalide.gardee(colonne, texte));
            }
        });
        return gardees.isEmpty() ? null : Map.copyOf(gardees);
    }

    public @Nullable SaisieInvalide invalide(UUID ligne, String colonne) {
        return invalides.getOrDefault(ligne, Map.of()).get(colonne);
    }

    public EtatCellule etat(UUID ligne, String colonne) {
        SuiviLigne suivi = suivi(ligne);
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
        SuiviLigne suivi = suivi(ligne);
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
        return colonne.equals(Filtre.LIGNE)
                ? !colonnesEnAnomalie(ligne).isEmpty()
                : etat(ligne, colonne).enAnomalie();
    }

    @Override
    public boolean modifie(UUID ligne, String colonne) {
        return colonne.equals(Filtre.LIGNE)
                ? invalides.containsKey(ligne) || suivi(ligne).etat() != EtatLigne.A_JOUR
                : etat(ligne, colonne).modifie();
    }
}
