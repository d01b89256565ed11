package fr.siimop.modele.descripteur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;

/**
 * All anomalies of a row at once: columns and references first, then, when the record can be made, its key and its
 * rules.
 */
public final class Verification {

    private final Registre registre;

    public Verification(Registre registre) {
        this.registre = registre;
    }

    public <T extends Entite> List<Anomalie> verifier(DescripteurEntite<T> descripteur, Ligne ligne,
            Contexte contexte) {
        return verifier(descripteur, ligne, contexte, true);
    }

    /** The same for a row that is being edited: its key is looked for in the other rows only if the edit changes it. */
    public <T extends Entite> List<Anomalie> verifier(DescripteurEntite<T> descripteur, Ligne avant, Ligne apres,
            Contexte contexte) {
        List<Anomalie> anomalies = new ArrayList<>(retirees(descripteur, avant, apres));
        anomalies.addAll(verifier(descripteur, apres, contexte, !gardeSaCle(descripteur, avant, apres)));
        return anomalies;
    }

    /** What its key names was already its own. */
    public static <T extends Entite> boolean gardeSaCle(DescripteurEntite<T> descripteur, Ligne avant, Ligne apres) {
        return descripteur.complete(avant) && CleUnique.meme(descripteur, avant, apres);
    }

    /** What the server wrote in a row is changed, never taken away: the row would follow what happens elsewhere again. */
    public static List<Anomalie> retirees(DescripteurEntite<?> descripteur, Ligne avant, Ligne apres) {
        List<Anomalie> anomalies = new ArrayList<>();
        for (Heritage heritage : descripteur.heritages()) {
            int position = descripteur.position(heritage.colonne());
            if (avant.revision() > 0 && avant.valeur(position) != null && apres.valeur(position) == null) {
                anomalies.add(Anomalie.sur(heritage.colonne(), AnomalieValeur.REQUISE,
                        descripteur.colonnes().get(position).libelle()));
            }
        }
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            if (avant.valeur(descripteur.position(colonne.id())) != null) {
                effacee(descripteur, apres, colonne.id()).ifPresent(anomalies::add);
            }
        }
        return anomalies;
    }

    /** The same for a cell that is known to have been changed: what it held before no longer is. */
    public static Optional<Anomalie> effacee(DescripteurEntite<?> descripteur, Ligne apres, String id) {
        Colonne<?, ?> colonne = descripteur.colonne(id);
        return colonne != null && colonne.requise() && colonne.edition() == Colonne.Edition.ATTRIBUEE
                && apres.revision() > 0 && apres.valeur(descripteur.position(id)) == null
                        ? Optional.of(Anomalie.sur(id, AnomalieValeur.REQUISE, colonne.libelle()))
                        : Optional.empty();
    }

    private <T extends Entite> List<Anomalie> verifier(DescripteurEntite<T> descripteur, Ligne ligne,
            Contexte contexte, boolean avecCle) {
        List<Anomalie> anomalies = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            Colonne<T, ?> colonne = descripteur.colonnes().get(i);
            Object valeur = ligne.valeur(i);
            anomalies.addAll(colonne.verifier(valeur, contexte.origine()));
            complete &= valeur != null || !colonne.obligatoire();
            String cible = colonne.tableReferencee();
            if (cible != null && valeur != null && inconnue(cible, (UUID) valeur, contexte)) {
                anomalies.add(Anomalie.sur(colonne.id(), AnomalieValeur.REFERENCE_INCONNUE, colonne.libelle(),
                        registre.descripteur(cible).libelle()));
            }
        }
        if (complete) {
            T entite = descripteur.creer(ligne);
            if (avecCle) {
                anomalies.addAll(new CleUnique<>(registre, descripteur).verifier(ligne, entite, contexte));
            }
            for (Regle<T> regle : descripteur.regles()) {
                for (Anomalie anomalie : regle.verifier(entite, contexte)) {
                    anomalies.add(selon(contexte.origine(), anomalie));
                }
            }
        }
        return anomalies;
    }

    /** What a rule forbids to type is only marked on recovered data (U-05): nothing recovered is lost. */
    private static Anomalie selon(Origine origine, Anomalie anomalie) {
        return origine == Origine.REPRISE ? anomalie.avecGravite(Gravite.AVERTISSEMENT) : anomalie;
    }

    private boolean inconnue(String table, UUID id, Contexte contexte) {
        return !contexte.connait(registre.descripteur(table), id);
    }
}
