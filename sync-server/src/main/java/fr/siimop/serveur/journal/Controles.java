package fr.siimop.serveur.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.droits.DroitsParDefaut;
import fr.siimop.modele.droits.ReglesOuverture;
import fr.siimop.modele.personne.DescripteurFonction;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.reprise.Reprises;
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
        List<Anomalie> anomalies = new ArrayList<>(
                siReprise(descripteur, ligne, verification.verifier(descripteur, ligne, contexte)));
        if (!bloquent(anomalies)) {
            anomalies.addAll(droit(descripteur, ligne));
        }
        if (!bloquent(anomalies)) {
            anomalies.addAll(referencesLisibles(descripteur, null, ligne));
        }
        return anomalies;
    }

    /** A row that comes from the former program is in as it is, its faults being kept beside it (U-05). */
    private List<Anomalie> siReprise(DescripteurEntite<?> descripteur, Ligne ligne, List<Anomalie> anomalies) {
        return bloquent(anomalies) && Reprises.reprise(descripteur, ligne.id(), contexte)
                ? Reprises.adoucir(anomalies, verification.verifier(descripteur, ligne, contexte.enReprise()))
                : anomalies;
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
                verification.verifier(descripteur, avant.ligne(), nouvelle, contexte)));
        if (!bloquent(anomalies)) {
            anomalies.addAll(droit(descripteur, nouvelle));
        }
        if (!bloquent(anomalies)) {
            anomalies.addAll(referencesLisibles(descripteur, avant.ligne(), nouvelle));
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
        if (!permis) {
            return List.of(Anomalie.surLigne(AnomalieSync.HORS_PERIMETRE, descripteur.libellePluriel(), perimetre));
        }
        if (descripteur == DescripteurFonction.FONCTION) {
            return fonctionTenue(DescripteurFonction.FONCTION.creer(ligne), perimetre);
        }
        return descripteur == DescripteurPoste.POSTE
                ? auteur.droits().ouvertures(perimetre)
                        .map(permises -> ReglesOuverture.verifier(DescripteurPoste.POSTE.creer(ligne), permises,
                                contexte))
                        .orElse(List.of())
                : List.of();
    }

    /** Nobody gives, changes or takes away rights that he does not have: else a scolarité would name itself ARS. */
    private List<Anomalie> fonctionTenue(Fonction fonction, String perimetre) {
        Map<UUID, String> subdivisions = subdivisions(fonction, perimetre);
        boolean tenue = auteur.droits().couvrent(DroitsParDefaut.de(List.of(fonction), subdivisions));
        return tenue && !seDonneDesPostes(fonction, perimetre)
                ? List.of()
                : List.of(Anomalie.surLigne(AnomalieSync.FONCTION_SUPERIEURE, fonction.type().libelle()));
    }

    /** A coordonnateur writes postes on some days: naming oneself one would be giving oneself what one does not have. */
    private boolean seDonneDesPostes(Fonction fonction, String perimetre) {
        boolean ecritTout = auteur.peutEcrire(DescripteurPoste.POSTE.table(), perimetre)
                && auteur.droits().ouvertures(perimetre).isEmpty();
        return fonction.type() == TypeFonction.COORDONNATEUR && fonction.personne().equals(auteur.personne())
                && !ecritTout;
    }

    private static Map<UUID, String> subdivisions(Fonction fonction, String perimetre) {
        UUID subdivision = fonction.subdivision();
        return subdivision == null ? Map.of() : Map.of(subdivision, perimetre);
    }

    /** What the author may not read does not exist for him: no row of his refers to it anew. */
    private List<Anomalie> referencesLisibles(DescripteurEntite<?> descripteur, @Nullable Ligne avant, Ligne ligne) {
        List<Anomalie> anomalies = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            String cible = colonne.tableReferencee();
            int position = descripteur.position(colonne.id());
            boolean nouvelle = avant == null || !Objects.equals(avant.valeur(position), ligne.valeur(position));
            if (cible != null && nouvelle && ligne.valeur(position) instanceof UUID id
                    && memoire.trouver(memoire.registre().descripteur(cible), id)
                            .filter(visee -> !auteur.peutLire(cible, visee.portee())).isPresent()) {
                anomalies.add(Anomalie.sur(colonne.id(), AnomalieValeur.REFERENCE_INCONNUE, colonne.libelle(),
                        memoire.registre().descripteur(cible).libelle()));
            }
        }
        return anomalies;
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
