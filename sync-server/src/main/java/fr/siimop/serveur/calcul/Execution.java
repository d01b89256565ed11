package fr.siimop.serveur.calcul;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Verificateur;
import fr.siimop.modele.calcul.archive.Archive;
import fr.siimop.modele.calcul.archive.ArchiveInvalide;
import fr.siimop.modele.calcul.archive.EcritureArchive;
import fr.siimop.modele.calcul.archive.LectureArchive;
import fr.siimop.modele.calcul.archive.Rejeu;
import fr.siimop.modele.calcul.fichiers.Faute;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** Runs, verifies and replays calculations on directories, and says every fault on the error stream. */
final class Execution {

    private final PrintStream resultats;
    private final PrintStream erreurs;

    Execution(PrintStream resultats, PrintStream erreurs) {
        this.resultats = resultats;
        this.erreurs = erreurs;
    }

    /** What a command does with files. */
    @FunctionalInterface
    interface Action {
        int executer() throws IOException;
    }

    <E, S> int calculer(Calcul<E, S> calcul, Path entree, Path sortie, @Nullable Path archive) {
        return surFichiers(() -> {
            exigerDossier(entree);
            var lus = new FichiersMemoire();
            var dossier = new DossierEntree(entree);
            Fichiers source = archive == null ? dossier : dossier.charger(calcul.fichiersEntree(), lus);
            var fautes = new Fautes();
            E donnees = calcul.lire(source, fautes);
            if (donnees == null) {
                return refuser(fautes);
            }
            try (var destination = new DossierSortie(sortie)) {
                destination.exiger(calcul.fichiersSortie(), archive);
                S resultat = calcul.executer(donnees);
                if (archive == null) {
                    calcul.ecrire(resultat, destination);
                } else {
                    var ecrits = new FichiersMemoire();
                    calcul.ecrire(resultat, ecrits);
                    copier(ecrits, destination);
                    var execution = new Archive(calcul.nom(), version(), calcul.options(), lus, ecrits);
                    try (OutputStream flux = new BufferedOutputStream(destination.creer(archive))) {
                        EcritureArchive.ecrire(execution, flux);
                    }
                }
                destination.valider();
            }
            return CodeRetour.FAIT;
        });
    }

    int verifier(Verificateur verificateur, Path entree, Path sortie) {
        return surFichiers(() -> {
            exigerDossier(entree);
            exigerDossier(sortie);
            var fautes = new Fautes();
            List<Constat> constats = verificateur.verifier(new DossierEntree(entree), new DossierEntree(sortie),
                    fautes);
            if (!fautes.aucune()) {
                return refuser(fautes);
            }
            constats.forEach(constat -> resultats.println(constat.enUneLigne()));
            resultats.flush();
            return constats.stream().allMatch(Constat::respectee) ? CodeRetour.FAIT : CodeRetour.PROPRIETE_VIOLEE;
        });
    }

    int rejouer(Path fichier, @Nullable Path sortie) {
        return surFichiers(() -> {
            if (Files.isDirectory(fichier)) {
                throw new FileSystemException(fichier.toString(), null, "c’est un dossier, il faut une archive");
            }
            try (InputStream flux = Files.newInputStream(fichier)) {
                Archive archive = LectureArchive.lire(flux);
                Optional<Calcul<?, ?>> calcul = Calculs.nomme(archive.calcul(), archive.options());
                if (calcul.isEmpty()) {
                    erreurs.println("Cette version du programme ne connaît pas le calcul « " + archive.calcul()
                            + " » avec les options " + archive.options() + ".");
                    return CodeRetour.ENTREE_INCORRECTE;
                }
                if (!archive.version().equals(version())) {
                    erreurs.println("Archive faite par la version " + archive.version() + ", rejouée par la version "
                            + version() + ".");
                }
                var rejeu = new Rejeu(archive, calcul.get());
                if (!rejeu.identique() && archive.options().containsKey("temps-max")) {
                    erreurs.println("Ce calcul avait une durée maximale : s’il l’a atteinte (temps_max_atteint dans "
                            + "bilan.json), son rejeu peut différer.");
                }
                return comparer(rejeu, sortie);
            } catch (ArchiveInvalide invalide) {
                erreurs.println(fichier + " : " + invalide.getMessage());
                return CodeRetour.ENTREE_INCORRECTE;
            }
        });
    }

    private int comparer(Rejeu rejeu, @Nullable Path sortie) throws IOException {
        rejeu.ecarts().forEach((nom, ecart) -> resultats.println(nom + ecart.map(e -> " diffère : " + e)
                .orElse(" identique")));
        resultats.flush();
        if (sortie != null) {
            try (var destination = new DossierSortie(sortie)) {
                destination.exiger(rejeu.sortie().contenus().keySet(), null);
                copier(rejeu.sortie(), destination);
                destination.valider();
            }
        }
        return rejeu.identique() ? CodeRetour.FAIT : CodeRetour.PROPRIETE_VIOLEE;
    }

    private static void copier(FichiersMemoire fichiers, DossierSortie destination) throws IOException {
        for (Map.Entry<String, byte[]> fichier : fichiers.contenus().entrySet()) {
            try (OutputStream flux = destination.creer(fichier.getKey())) {
                flux.write(fichier.getValue());
            }
        }
    }

    private int refuser(Fautes fautes) {
        var flux = new PrintStream(new BufferedOutputStream(erreurs, 1 << 16), false, erreurs.charset());
        for (Faute faute : fautes.liste()) {
            flux.println(faute.enUneLigne());
        }
        flux.flush();
        return CodeRetour.ENTREE_INCORRECTE;
    }

    private int surFichiers(Action action) {
        try {
            return action.executer();
        } catch (IOException e) {
            erreurs.println(phrase(e));
            return CodeRetour.ENTREE_INCORRECTE;
        } catch (OutOfMemoryError e) {
            erreurs.println("La mémoire ne suffit pas pour ces fichiers : donnez-en davantage, par exemple "
                    + "java -Xmx8g -jar siimop-serveur.jar …");
            return CodeRetour.ENTREE_INCORRECTE;
        }
    }

    private static void exigerDossier(Path dossier) throws IOException {
        if (Files.exists(dossier) && !Files.isDirectory(dossier)) {
            throw new NotDirectoryException(dossier.toString());
        }
        if (!Files.isDirectory(dossier)) {
            throw new NoSuchFileException(dossier.toString());
        }
    }

    private static String phrase(IOException e) {
        return switch (e) {
            case NoSuchFileException absent -> absent.getFile() + " : ce dossier ou ce fichier n’existe pas.";
            case NotDirectoryException fichier -> fichier.getFile() + " : c’est un fichier, il faut un dossier.";
            case AccessDeniedException refuse -> refuse.getFile() + " : l’accès est refusé ; vérifiez les droits.";
            case FileSystemException systeme -> systeme.getFile() + " : lecture ou écriture impossible ("
                    + Objects.requireNonNullElse(systeme.getReason(), "raison inconnue") + ").";
            default -> "Lecture ou écriture impossible : " + e.getMessage() + ".";
        };
    }

    private static String version() {
        String version = Execution.class.getPackage().getImplementationVersion();
        return version == null ? "developpement" : version;
    }
}
