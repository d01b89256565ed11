package fr.siimop.atelier.coquille;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.EtatLiaison;
import fr.siimop.atelier.sync.Liaison.Situation;
import fr.siimop.atelier.sync.VerdictControle;

/** Sentences of the window. Pure, so that they are read in tests. */
public final class Textes {

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    private Textes() {}

    public static String nombre(long valeur) {
        return String.format(Locale.FRENCH, "%,d", valeur).replace('\u202f', '\u00a0');
    }

    public static String compte(long nombre, String singulier, String pluriel) {
        return nombre(nombre) + "\u00a0" + (nombre < 2 ? singulier : pluriel);
    }

    /** « 14:02 » today, « jeudi 19 novembre à 14:02 » otherwise. */
    public static String quand(Instant instant, Instant maintenant, ZoneId zone) {
        LocalDateTime date = LocalDateTime.ofInstant(instant, zone);
        LocalDate aujourdhui = LocalDate.ofInstant(maintenant, zone);
        return date.toLocalDate().equals(aujourdhui)
                ? HEURE.format(date)
                : JOUR.format(date) + " à " + HEURE.format(date);
    }

    public static String synchroniser(int enAttente) {
        return enAttente == 0 ? "Synchroniser" : "Synchroniser · " + nombre(enAttente);
    }

    /** Right of the status bar. */
    public static String etat(Situation situation, Comptes comptes, String derniere, Instant maintenant, ZoneId zone) {
        String gardees = comptes.gardes() == 0
                ? ""
                : " · " + compte(comptes.gardes(), "modification gardée sur ce poste",
                        "modifications gardées sur ce poste")
                        + (comptes.textes() == 0
                                ? ""
                                : ", " + compte(comptes.textes(), "cellule illisible", "cellules illisibles"));
        String liaison = switch (situation.etat()) {
            case HORS_LIGNE -> "Hors ligne depuis " + quand(situation.depuis(), maintenant, zone);
            case EN_LIGNE -> "En ligne" + (derniere.isEmpty() ? "" : " · à jour " + a(derniere));
            case EN_COURS -> "Synchronisation en cours";
            case A_RECONNECTER -> "Reconnexion nécessaire";
            case A_METTRE_A_JOUR -> "Atelier ou serveur à mettre à jour";
        };
        return liaison + gardees;
    }

    public static String icone(EtatLiaison etat) {
        return switch (etat) {
            case HORS_LIGNE -> "mdi2c-cloud-off-outline";
            case EN_LIGNE -> "mdi2c-cloud-check-outline";
            case EN_COURS -> "mdi2c-cloud-sync-outline";
            case A_RECONNECTER -> "mdi2l-lock-outline";
            case A_METTRE_A_JOUR -> "mdi2a-alert";
        };
    }

    /** What a synchronisation did, in one sentence. */
    public static String bilan(Bilan bilan) {
        return bilan(bilan, Comptes.AUCUN);
    }

    /** @param comptes what stays here until somebody decides or corrects: nothing is up to date before */
    public static String bilan(Bilan bilan, Comptes comptes) {
        List<String> parts = new ArrayList<>();
        if (bilan.appliquees() > 0) {
            parts.add(compte(bilan.appliquees(), "modification envoyée", "modifications envoyées"));
        }
        if (bilan.fusionnees() > 0) {
            parts.add("dont " + compte(bilan.fusionnees(), "fusionnée avec une autre saisie",
                    "fusionnées avec d’autres saisies"));
        }
        if (bilan.enConflit() > 0) {
            parts.add(nombre(bilan.enConflit()) + " en conflit");
        }
        if (bilan.refusees() > 0) {
            parts.add(compte(bilan.refusees(), "refusée", "refusées"));
        }
        if (bilan.retenues() > 0) {
            parts.add(nombre(bilan.retenues()) + " à corriger avant l’envoi");
        }
        if (bilan.totalRecu() + bilan.sorties() > 0) {
            parts.add(compte(bilan.totalRecu() + bilan.sorties(), "ligne reçue", "lignes reçues"));
        }
        boolean calme = parts.isEmpty();
        if (calme && comptes.conflits() > 0) {
            parts.add(compte(comptes.conflits(), "conflit à décider", "conflits à décider"));
        }
        if (calme && comptes.refus() > 0) {
            parts.add(compte(comptes.refus(), "modification refusée à corriger", "modifications refusées à corriger"));
        }
        if (comptes.textes() > 0) {
            parts.add(compte(comptes.textes(), "cellule illisible à corriger", "cellules illisibles à corriger"));
        }
        return parts.isEmpty() ? "Tout est à jour\u00a0: rien à envoyer, rien de nouveau" : String.join(", ", parts);
    }

    /** A pass that was cut, after so many modifications had arrived. */
    public static String coupure(int arrivees, String echec) {
        return arrivees == 0
                ? echec
                : compte(arrivees, "modification est arrivée au serveur", "modifications sont arrivées au serveur")
                        + ". "
                        + echec;
    }

    /** « Copie vérifiée à 14:32 : 412 807 lignes conformes ». */
    public static String verdict(VerdictControle verdict, Instant maintenant, ZoneId zone) {
        if (!verdict.conforme()) {
            return "Copie à refaire\u00a0: elle diffère encore du serveur. Le prochain passage reçoit tout à nouveau.";
        }
        String moment = quand(verdict.quand(), maintenant, zone);
        return "Copie vérifiée " + a(moment) + "\u00a0: "
                + compte(verdict.lignes(), "ligne conforme", "lignes conformes") + (verdict.reparees() == 0
                        ? ""
                        : ", " + compte(verdict.reparees(), "partie reçue à nouveau", "parties reçues à nouveau"));
    }

    /** A moment of today is an hour alone. */
    private static String a(String moment) {
        return moment.length() == 5 ? "à " + moment : moment;
    }

    /** « 1,8 s ». */
    public static String duree(long millisecondes) {
        return String.format(Locale.FRENCH, "%.1f\u00a0s", millisecondes / 1000.0);
    }
}
