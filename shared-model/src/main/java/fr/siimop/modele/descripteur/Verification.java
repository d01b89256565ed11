package fr.siimop.modele.descripteur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.anomalie.Anomalie;

/** All anomalies of a row at once: columns first, then, when the record can be made, references and rules. */
public final class Verification {

    private final Registre registre;

    public Verification(Registre registre) {
        this.registre = registre;
    }

    public <T extends Entite> List<Anomalie> verifier(DescripteurEntite<T> descripteur, Ligne ligne,
            Contexte contexte) {
        List<Anomalie> anomalies = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            Colonne<T, ?> colonne = descripteur.colonnes().get(i);
            Object valeur = ligne.valeur(i);
            anomalies.addAll(colonne.verifier(valeur, contexte.origine()));
            complete &= valeur != null || !colonne.requise();
            String cible = colonne.tableReferencee();
            if (cible != null && valeur != null && inconnue(cible, (UUID) valeur, contexte)) {
                anomalies.add(Anomalie.sur(colonne.id(), AnomalieValeur.REFERENCE_INCONNUE, colonne.libelle(),
                        registre.descripteur(cible).libelle()));
            }
        }
        if (complete) {
            T entite = descripteur.creer(ligne);
            for (Regle<T> regle : descripteur.regles()) {
                anomalies.addAll(regle.verifier(entite, contexte));
            }
        }
        return anomalies;
    }

    private boolean inconnue(String table, UUID id, Contexte contexte) {
        Optional<? extends Entite> cible = contexte.trouver(registre.descripteur(table), id);
        return cible.isEmpty();
    }
}
