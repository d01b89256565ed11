package fr.siimop.modele.tableur.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.AnomalieTableur;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.LimitesTableur;

/** Lines of a text file, whatever its encoding and its separator. Every cell is a text, or blank. */
public final class LignesCsv implements LignesTableur {

    private final String nom;
    private final Reader source;
    private final EnregistrementsTolerants enregistrements;

    private LignesCsv(String nom, Reader source, char separateur) {
        this.nom = nom;
        this.source = source;
        this.enregistrements = new EnregistrementsTolerants(source, nom, separateur);
    }

    public static LignesCsv ouvrir(Path fichier) throws FichierRefuse {
        String nom = String.valueOf(fichier.getFileName());
        try {
            EncodageCsv encodage = EncodageCsv.detecter(fichier, nom);
            SeparateurCsv.Choix choix;
            try (Reader essai = encodage.ouvrir(fichier)) {
                choix = SeparateurCsv.choisir(essai, nom);
            }
            LignesCsv lignes = new LignesCsv(nom, encodage.ouvrir(fichier), choix.separateur());
            if (choix.annonce()) {
                lignes.enregistrements.suivant();
            }
            return lignes;
        } catch (IOException e) {
            throw refus(nom, e, 1);
        }
    }

    @Override
    public @Nullable LigneTableur suivante() throws FichierRefuse {
        try {
            for (List<String> champs = enregistrements.suivant(); champs != null; champs = enregistrements.suivant()) {
                if (champs.stream().anyMatch(champ -> !champ.isBlank())) {
                    return ligne(champs);
                }
            }
            return null;
        } catch (IOException e) {
            throw refus(nom, e, enregistrements.ligne());
        }
    }

    private LigneTableur ligne(List<String> champs) throws FichierRefuse {
        if (enregistrements.ligne() > LimitesTableur.LIGNES) {
            throw new FichierRefuse(AnomalieTableur.TROP_GRAND, nom, LimitesTableur.LIGNES, LimitesTableur.COLONNES);
        }
        return new LigneTableur(enregistrements.ligne(),
                champs.stream().map(NeutralisationCsv::retablir).map(Cellule::texte).toList());
    }

    private static FichierRefuse refus(String nom, IOException e, int ligne) {
        return e instanceof CharacterCodingException
                ? new FichierRefuse(e, AnomalieTableur.ENCODAGE, nom, ligne)
                : new FichierRefuse(e, AnomalieTableur.ILLISIBLE, nom);
    }

    @Override
    public String feuille() {
        return "";
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
