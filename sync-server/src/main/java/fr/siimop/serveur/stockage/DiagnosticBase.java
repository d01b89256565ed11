package fr.siimop.serveur.stockage;

import java.sql.SQLException;

/** Turns what a driver refuses into the sentence that the person who installs the server needs. */
final class DiagnosticBase {

    private DiagnosticBase() {}

    static BaseInaccessible de(ParametresBase parametres, SQLException erreur) {
        String ou = "La base de données « " + parametres.lisible() + " » ";
        return new BaseInaccessible(parametres.h2() ? h2(ou, erreur) : postgresql(ou, parametres, erreur), erreur);
    }

    private static String h2(String ou, SQLException erreur) {
        return switch (erreur.getErrorCode()) {
            case 90020 -> ou + "est déjà ouverte par un autre programme : arrêtez l’autre serveur SiiMOP, "
                    + "ou choisissez un autre dossier avec --donnees.";
            case 28000 -> ou + "refuse l’utilisateur ou le mot de passe : elle n’a pas été créée par SiiMOP "
                    + "sous cette forme ; vérifiez --donnees, --utilisateur et le fichier du mot de passe.";
            case 90046, 90011, 90013, 90047 -> ou + "a une adresse incorrecte : écrivez par exemple "
                    + "« jdbc:h2:file:/var/lib/siimop/siimop ».";
            case 90031, 90028, 90024, 90025, 90061 -> ou + "ne peut pas être lue ou écrite sur le disque ("
                    + raison(erreur) + ") : vérifiez les droits du dossier et la place libre.";
            case 90030, 90048, 50000 -> abime(ou, erreur);
            default -> ou + "ne s’ouvre pas (" + raison(erreur) + ") : le fichier n’a pas été modifié ; "
                    + "vérifiez le dossier, ou restaurez une sauvegarde dans un autre dossier.";
        };
    }

    private static String abime(String ou, SQLException erreur) {
        return ou + "est abîmée ou n’est pas une base SiiMOP (" + raison(erreur) + ") : elle n’a pas été modifiée ; "
                + "gardez-en une copie, puis restaurez la dernière sauvegarde dans un autre dossier.";
    }

    private static String postgresql(String ou, ParametresBase parametres, SQLException erreur) {
        String etat = erreur.getSQLState() == null ? "" : erreur.getSQLState();
        String qui = parametres.utilisateur() == null ? "" : " « " + parametres.utilisateur() + " »";
        return switch (etat) {
            case "28P01", "28000" -> ou + "refuse l’utilisateur" + qui + " ou son mot de passe : vérifiez "
                    + "--utilisateur et le contenu de --mot-de-passe-fichier.";
            case "3D000" -> ou + "n’existe pas sur ce serveur PostgreSQL : créez-la (createdb), "
                    + "ou corrigez le nom à la fin de --base.";
            case "08001", "08004", "08006" -> ou + "ne répond pas (" + raison(erreur) + ") : vérifiez que PostgreSQL "
                    + "est démarré et que l’adresse et le port de --base sont les bons.";
            case "53300" -> ou + "n’accepte plus de connexions : augmentez max_connections, "
                    + "ou arrêtez un programme qui l’utilise.";
            case "57P03" -> ou + "est en train de démarrer ou de s’arrêter : recommencez dans un instant.";
            case "25006" -> ou + "est en lecture seule (serveur de secours ?) : "
                    + "indiquez dans --base le serveur principal.";
            case "42501" -> ou + "n’autorise pas l’utilisateur" + qui + " à créer ses tables : donnez-lui le droit "
                    + "CREATE sur la base et sur le schéma public.";
            default -> ou + "ne s’ouvre pas (" + raison(erreur) + ") : vérifiez l’adresse donnée par --base.";
        };
    }

    /** First line of the driver's own words, without the address that it repeats. */
    private static String raison(SQLException erreur) {
        String message = erreur.getMessage() == null ? "erreur " + erreur.getErrorCode() : erreur.getMessage();
        String ligne = message.lines().findFirst().orElse("").replaceFirst("\\s*\\[\\d+-\\d+]$", "")
                .replaceFirst("; SQL statement:.*$", "").strip();
        String courte = ligne.length() > 160 ? ligne.substring(0, 160) + "…" : ligne;
        return courte.endsWith(".") ? courte.substring(0, courte.length() - 1) : courte;
    }
}
