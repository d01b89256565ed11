package fr.siimop.serveur.journal;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.serveur.stockage.LigneBase;

/** May this author write this row? Rights, values, references, rules: all anomalies at once. */
final class Controles {

    private final Auteur auteur;
    private final Memoire memoire;
    private final Perimetres perimetres;
    private final ContexteBase contexte;
    private final Verification verification;

    Controles(Auteur auteur, Memoire memoire, Perimetres perimetres, ContexteBase contexte) {
        this.auteur = auteur;
        this.memoire = memoire;
        this.perimetres = perimetres;
        this.contexte = contexte;
        this.verification = new Verification(memoire.registre());
    }

    List<Anomalie> creation(DescripteurEntite<?> descripteur, Ligne ligne) {
        List<Anomalie> anomalies = new ArrayList<>(verification.verifier(descripteur, ligne, contexte));
        if (!bloquent(anomalies)) {
            anomalies.addAll(droit(descripteur, ligne));
        }
        return anomalies;
    }

    List<Anomalie> modification(DescripteurEntite<?> descripteur, LigneBase avant, Ligne nouvelle,
            List<String> changees) {
        List<Anomalie> anomalies = new ArrayList<>(droit(descripteur, avant.ligne()));
        if (bloquent(anomalies)) {
            return anomalies;
        }
        for (String colonne : changees) {
            anomalies.addAll(figee(descripteur, colonne));
        }
        anomalies.addAll(tolerer(descripteur, avant.ligne(), changees,
                verification.verifier(descripteur, nouvelle, contexte)));
        if (!bloquent(anomalies)) {
            anomalies.addAll(droit(descripteur, nouvelle));
        }
        return anomalies;
    }

    List<Anomalie> suppression(DescripteurEntite<?> descripteur, LigneBase avant) {
        List<Anomalie> anomalies = new ArrayList<>(droit(descripteur, avant.ligne()));
        anomalies.addAll(verrou(descripteur, avant.ligne()));
        return anomalies;
    }

    /** What was already wrong elsewhere in a recovered row does not prevent from correcting the rest of it. */
    private List<Anomalie> tolerer(DescripteurEntite<?> descripteur, Ligne avant, List<String> changees,
            List<Anomalie> apres) {
        if (!bloquent(apres)) {
            return apres;
        }
        List<String> anciennes = verification.verifier(descripteur, avant, contexte).stream()
                .map(Controles::empreinte).toList();
        return apres.stream()
                .map(anomalie -> anomalie.bloquante() && !touche(anomalie, changees)
                        && anciennes.contains(empreinte(anomalie))
                                ? anomalie.avecGravite(Gravite.AVERTISSEMENT)
                                : anomalie)
                .toList();
    }

    private static boolean touche(Anomalie anomalie, List<String> changees) {
        String champ = anomalie.champ();
        return champ != null && changees.contains(champ);
    }

    private static String empreinte(Anomalie anomalie) {
        return anomalie.code() + "/" + anomalie.champ();
    }

    List<Anomalie> droit(DescripteurEntite<?> descripteur, Ligne ligne) {
        String perimetre = perimetres.ecriture(descripteur, ligne);
        if (auteur.systeme()) {
            return List.of();
        }
        if (auteur.droits().ecriture(descripteur.table()).isEmpty()) {
            return List.of(Anomalie.surLigne(AnomalieSync.SANS_DROIT, descripteur.libellePluriel()));
        }
        boolean permis = auteur.peutLire(descripteur.table(), perimetres.portee(descripteur, ligne))
                && auteur.peutEcrire(descripteur.table(), perimetre);
        return permis
                ? List.of()
                : List.of(Anomalie.surLigne(AnomalieSync.HORS_PERIMETRE, descripteur.libellePluriel(), perimetre));
    }

    /** Open data rows are only deleted by their own recovery; their changes are a rule of the model. */
    private List<Anomalie> verrou(DescripteurEntite<?> descripteur, Ligne ligne) {
        if (!auteur.systeme() && descripteur.colonne("source") != null
                && ligne.valeur(descripteur.position("source")) == Source.OPEN_DATA) {
            return List.of(Anomalie.surLigne(AnomalieSync.VERROUILLEE, descripteur.libelle()));
        }
        return List.of();
    }

    /** The code of a subdivision names the portee of its rows: it cannot change either. */
    private static List<Anomalie> figee(DescripteurEntite<?> descripteur, String id) {
        Colonne<?, ?> colonne = descripteur.colonnes().get(descripteur.position(id));
        boolean figee = colonne.edition() == Colonne.Edition.CREATION
                || descripteur.table().equals("subdivision") && id.equals("code");
        return figee ? List.of(Anomalie.sur(id, AnomalieValeur.NON_MODIFIABLE, colonne.libelle())) : List.of();
    }

    private static boolean bloquent(List<Anomalie> anomalies) {
        return anomalies.stream().anyMatch(Anomalie::bloquante);
    }
}
