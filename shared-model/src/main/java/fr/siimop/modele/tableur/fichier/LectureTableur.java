package fr.siimop.modele.tableur.fichier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import fr.siimop.modele.tableur.AnomalieTableur;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.LimitesTableur;
import fr.siimop.modele.tableur.csv.LignesCsv;
import fr.siimop.modele.tableur.ods.LignesOds;
import fr.siimop.modele.tableur.xlsx.LignesXlsx;

/** Opens a file as a table, or says in one sentence why it is none. */
public final class LectureTableur {

    private LectureTableur() {}

    /** The name says the format, the content must agree. */
    public static LignesTableur ouvrir(Path fichier) throws FichierRefuse {
        String nom = String.valueOf(fichier.getFileName());
        FormatTableur annonce = FormatTableur.deNom(nom).orElse(null);
        NatureFichier nature = nature(fichier, nom);
        if (nature == NatureFichier.VIDE) {
            throw new FichierRefuse(AnomalieTableur.VIDE, nom);
        }
        if (nature == NatureFichier.EXCEL_CHIFFRE) {
            throw new FichierRefuse(AnomalieTableur.CHIFFRE, nom);
        }
        if (nature == NatureFichier.ANCIEN_EXCEL) {
            throw new FichierRefuse(AnomalieTableur.ANCIEN_EXCEL, nom);
        }
        if (annonce == null) {
            throw new FichierRefuse(AnomalieTableur.FORMAT_INCONNU, nom);
        }
        if (nature.format() != annonce) {
            throw new FichierRefuse(AnomalieTableur.MAUVAIS_TYPE, nom, nature.libelle(),
                    annonce.name().toLowerCase(Locale.ROOT));
        }
        return switch (annonce) {
            case XLSX -> LignesXlsx.ouvrir(fichier);
            case ODS -> LignesOds.ouvrir(fichier);
            case CSV -> LignesCsv.ouvrir(fichier);
        };
    }

    private static NatureFichier nature(Path fichier, String nom) throws FichierRefuse {
        try {
            long taille = Files.size(fichier);
            if (taille > LimitesTableur.OCTETS) {
                throw new FichierRefuse(AnomalieTableur.TROP_GRAND, nom, LimitesTableur.LIGNES,
                        LimitesTableur.COLONNES);
            }
            return taille == 0 ? NatureFichier.VIDE : NatureFichier.de(fichier, nom);
        } catch (IOException e) {
            throw new FichierRefuse(e, AnomalieTableur.ILLISIBLE, nom);
        }
    }
}
