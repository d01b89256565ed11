package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Contenus;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.atelier.grille.fiche.RecoitFichiers;
import fr.siimop.atelier.systeme.ProgrammeSysteme;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;

/** Files attached to a terrain (D-11): read, saved, attached by a button or by dropping them on the form, taken away. */
final class BlocPieces extends VBox implements RecoitFichiers {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final ServicesGrille services;
    private final Terrain terrain;
    private final boolean modifiable;
    private final ParolesPieces paroles;
    private final List<PieceTerrain> pieces;
    private final Bloc bloc = new Bloc("Fichiers descriptifs");

    BlocPieces(ServicesGrille services, Terrain terrain, boolean modifiable, ParolesPieces paroles) {
        this.services = services;
        this.terrain = terrain;
        this.modifiable = modifiable;
        this.paroles = paroles;
        this.pieces = Entites.de(PIECE_TERRAIN, services.source().referants(PIECE_TERRAIN.table(), "terrain",
                terrain.id())).stream().sorted(Comparator.comparing(PieceTerrain::nom)).toList();
        setId("pieces");
        if (pieces.isEmpty()) {
            bloc.avec(Bloc.ligne("Aucun fichier n’est joint.", modifiable
                    ? "PDF, image ou document de bureau sans macro, 10\u00a0Mo au plus."
                    : ""));
        }
        pieces.forEach(piece -> bloc.avec(ligne(piece)));
        if (modifiable) {
            bloc.avec(Bloc.bouton("Joindre un fichier…", "mdi2p-paperclip", this::choisir));
        }
        paroles.montrer(terrain.id(), bloc);
        getChildren().add(bloc);
    }

    private Node ligne(PieceTerrain piece) {
        String detail = piece.type().libelle() + ", " + ContenuPiece.taille(piece.octets()) + ", joint le "
                + JOUR.format(piece.ajouteeLe().atZone(ZoneId.of("Europe/Paris")))
                + (services.contenus().aEnvoyer(piece.empreinte())
                        ? "\u00a0; gardé sur ce poste, partira à la synchronisation"
                        : "");
        FlowPane gestes = new FlowPane(6, 6, nomme("Ouvrir", "mdi2o-open-in-new", piece, () -> ouvrir(piece)),
                nomme("Enregistrer sous…", "mdi2d-download-outline", piece, () -> enregistrer(piece)));
        if (modifiable) {
            gestes.getChildren().add(nomme("Retirer", "mdi2d-delete-outline", piece, () -> retirer(piece)));
        }
        return new VBox(4, Bloc.ligne(piece.nom(), detail), gestes);
    }

    private static Node nomme(String libelle, String icone, PieceTerrain piece, Runnable faire) {
        var bouton = Bloc.bouton(libelle, icone, faire);
        bouton.setAccessibleText(libelle + "\u00a0: " + piece.nom());
        return bouton;
    }

    @Override
    public boolean recoit() {
        return modifiable;
    }

    @Override
    public void recevoir(List<Path> fichiers) {
        fichiers.forEach(this::joindre);
    }

    private void choisir() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Joindre un fichier au terrain");
        choix.getExtensionFilters().add(new FileChooser.ExtensionFilter("Documents et images",
                Arrays.stream(TypePiece.values()).flatMap(t -> t.extensions().stream()).map(f -> "*." + f)
                        .toList()));
        File fichier = choix.showOpenDialog(getScene().getWindow());
        if (fichier != null) {
            joindre(fichier.toPath());
        }
    }

    /** The content first, on the disk, then its row: nothing refers to what could be lost. */
    void joindre(Path fichier) {
        auFond(() -> {
            JonctionPiece jonction = JonctionPiece.de(services, terrain, fichier);
            services.ui().execute(() -> {
                paroles.dire(terrain.id(), montre -> montre.dire(jonction.anomalies()));
                PieceTerrain piece = jonction.piece();
                if (piece != null) {
                    executer("Fichier joint à " + terrain.libelle(),
                            new Acte.Creation(PIECE_TERRAIN.table(), PIECE_TERRAIN.ligne(piece)));
                } else if (jonction.anomalies().isEmpty()) {
                    dire("Le fichier ne peut pas être lu\u00a0: vérifiez qu’il est bien là et vos droits.");
                }
            });
        });
    }

    private void retirer(PieceTerrain piece) {
        executer("Fichier retiré de " + terrain.libelle(),
                new Acte.Retrait(PIECE_TERRAIN.table(), PIECE_TERRAIN.ligne(piece)));
    }

    private void executer(String nom, Acte.Pas pas) {
        services.pile().executer(new GesteActe(services.puits(), new Acte(nom, List.of(pas))));
    }

    private void ouvrir(PieceTerrain piece) {
        lire(piece, contenu -> {
            ProgrammeSysteme.ouvrir(services.contenus().ouvrable(piece.nom(), contenu));
            return "«\u00a0" + piece.nom()
                    + "\u00a0» s’ouvre en lecture seule\u00a0: pour y écrire, prenez «\u00a0Enregistrer "
                    + "sous…\u00a0».";
        });
    }

    private void enregistrer(PieceTerrain piece) {
        FileChooser choix = new FileChooser();
        choix.setTitle("Enregistrer le fichier");
        choix.setInitialFileName(piece.nom());
        File fichier = choix.showSaveDialog(getScene().getWindow());
        if (fichier != null) {
            enregistrer(piece, fichier.toPath());
        }
    }

    void enregistrer(PieceTerrain piece, Path cible) {
        lire(piece, contenu -> {
            Files.write(cible, contenu);
            return "«\u00a0" + cible.getFileName() + "\u00a0» est enregistré.";
        });
    }

    /** What is done with a content, away from the screen. */
    private interface Emploi {
        /** A sentence to say. */
        String faire(byte[] contenu) throws IOException;
    }

    private void dire(String phrase) {
        paroles.dire(terrain.id(), montre -> montre.dire(phrase));
    }

    private void lire(PieceTerrain piece, Emploi emploi) {
        Consumer<@Nullable String> dire = phrase -> services.ui().execute(() -> {
            if (phrase != null) {
                dire(phrase);
            }
        });
        auFond(() -> {
            Contenus.Lecture lecture = services.contenus().lire(piece.id(), piece.empreinte());
            byte[] contenu = lecture.contenu();
            try {
                dire.accept(contenu == null ? lecture.pourquoi() : emploi.faire(contenu));
            } catch (IOException e) {
                dire.accept("Le fichier ne peut pas être écrit ou ouvert\u00a0: vérifiez vos droits et la place du "
                        + "disque, ou enregistrez-le ailleurs.");
            }
        });
    }

    /** What the disk of this computer refuses is said where the file was asked for. */
    private void auFond(Runnable travail) {
        services.fond().execute(() -> {
            try {
                travail.run();
            } catch (RuntimeException e) {
                String phrase = Echec.de(e).phrase();
                services.ui().execute(() -> dire(phrase));
            }
        });
    }
}
