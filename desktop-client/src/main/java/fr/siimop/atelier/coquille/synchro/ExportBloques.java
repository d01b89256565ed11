package fr.siimop.atelier.coquille.synchro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.fichier.CreationTableur;

/**
 * What does not leave this computer, with the reasons, as a file: to be handed to the subdivision that manages a row
 * since, to whoever can grant a right, or typed elsewhere. One line for each field.
 */
public final class ExportBloques {

    private static final PlanTableur PLAN = PlanTableur.simple("Saisies bloquées", List.of(texte("Table", 140),
            texte("Ligne", 320), texte("Situation", 110), texte("Demande", 120), texte("Champ", 160),
            texte("Au départ", 160), texte("Ma valeur", 160), texte("Sur le serveur", 160), texte("Raisons", 480),
            new ColonneTableur("Depuis", 140, Nature.MOMENT, List.of()), texte("Identifiant", 260)));
    private static final String PROVISOIRE = ".partiel";

    private final List<List<Cellule>> lignes = new ArrayList<>();
    private final ZoneId zone;

    /** Holds what waits to the rules: long when it is much. */
    ExportBloques(List<LigneAttente> attentes, ZoneId zone, Suivi suivi) throws Arret {
        this.zone = zone;
        for (LigneAttente ligne : attentes) {
            suivi.verifier();
            if (bloquee(ligne)) {
                ajouter(ligne);
            }
        }
    }

    boolean vide() {
        return lignes.isEmpty();
    }

    /** Refused, disputed, or held back by a rule of this computer. */
    private static boolean bloquee(LigneAttente ligne) {
        return GroupeAttente.de(ligne.attente()) != GroupeAttente.ATTENTE || !ligne.raisons().isEmpty();
    }

    /** @return how many lines there are in the file */
    int ecrire(Path fichier) throws IOException {
        FormatTableur format = FormatTableur.deNom(String.valueOf(fichier.getFileName())).orElse(FormatTableur.XLSX);
        Path provisoire = fichier.resolveSibling(fichier.getFileName() + PROVISOIRE);
        try {
            try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(provisoire), PLAN,
                    Usage.TABLEUR)) {
                for (List<Cellule> ligne : lignes) {
                    ecriture.ligne(ligne);
                }
            }
            Files.move(provisoire, fichier, StandardCopyOption.REPLACE_EXISTING);
            return lignes.size();
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }

    private void ajouter(LigneAttente ligne) {
        EnAttente attente = ligne.attente();
        if (attente.operation() == Operation.SUPPRIMER || attente.champs().isEmpty()) {
            ajouter(ligne, null, null, null, null);
            return;
        }
        for (Map.Entry<String, Changement> champ : attente.champs().entrySet()) {
            ConflitChamp conflit = attente.conflits().get(champ.getKey());
            Changement valeurs = champ.getValue();
            ajouter(ligne, champ.getKey(), conflit == null ? valeurs.base() : conflit.base(), valeurs.valeur(),
                    conflit == null ? null : conflit.serveur());
        }
    }

    private void ajouter(LigneAttente ligne, @Nullable String champ, @Nullable Object base, @Nullable Object mienne,
            @Nullable Object serveur) {
        EnAttente attente = ligne.attente();
        GroupeAttente groupe = GroupeAttente.de(attente);
        lignes.add(List.of(Cellule.texte(ligne.table()), Cellule.texte(ligne.titre()),
                Cellule.texte(groupe == GroupeAttente.ATTENTE ? "À corriger" : groupe.libelle()),
                Cellule.texte(demande(attente.operation())),
                Cellule.texte(champ == null ? "" : ligne.libelle(champ)), valeur(ligne, champ, base),
                valeur(ligne, champ, mienne), valeur(ligne, champ, serveur),
                Cellule.texte(String.join(" ", ligne.raisons())),
                new Cellule.Date(LocalDateTime.ofInstant(attente.depuis(), zone)),
                Cellule.texte(attente.id().toString())));
    }

    private static Cellule valeur(LigneAttente ligne, @Nullable String champ, @Nullable Object json) {
        return champ == null || json == null ? Cellule.VIDE : Cellule.texte(ligne.valeur(champ, json));
    }

    private static String demande(Operation operation) {
        return switch (operation) {
            case CREER -> "Nouvelle ligne";
            case MODIFIER -> "Modification";
            case SUPPRIMER -> "Suppression";
        };
    }

    private static ColonneTableur texte(String titre, int largeur) {
        return new ColonneTableur(titre, largeur, Nature.TEXTE, List.of());
    }
}
