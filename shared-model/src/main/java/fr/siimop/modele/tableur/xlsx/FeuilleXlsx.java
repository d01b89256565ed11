package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LimitesTableur;
import fr.siimop.modele.tableur.archive.ArchiveTableur;
import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;
import fr.siimop.modele.tableur.archive.Rangee;

/** Cells of one sheet, line after line. */
final class FeuilleXlsx {

    private final ArchiveTableur archive;
    private final LecteurXml xml;
    private final ValeursXlsx valeurs;
    private final Rangee rangee;
    private int numero;
    private boolean terminee;

    FeuilleXlsx(ArchiveTableur archive, LecteurXml xml, ChainesPartagees chaines, int[] natures,
            boolean depuis1904) {
        this.archive = archive;
        this.xml = xml;
        this.rangee = new Rangee(archive);
        this.valeurs = new ValeursXlsx(archive, chaines, natures, depuis1904);
    }

    @Nullable
    LigneTableur suivante() throws IOException, FichierRefuse {
        while (!terminee) {
            Evenement e = xml.suivant();
            if (e == Evenement.TERMINE) {
                terminee = true;
            } else if (e == Evenement.DEBUT && xml.nom().equals("row")) {
                LigneTableur ligne = ligne();
                if (ligne != null) {
                    return ligne;
                }
            }
        }
        return null;
    }

    private @Nullable LigneTableur ligne() throws IOException, FichierRefuse {
        String ecrit = xml.attribut("r");
        int suivant = ecrit == null ? numero + 1 : ReferenceXlsx.entier(ecrit);
        if (suivant <= numero) {
            throw archive.abime();
        }
        numero = suivant;
        if (numero > LimitesTableur.LIGNES) {
            throw archive.tropGrand();
        }
        int niveau = xml.profondeur() - 1;
        int derniere = -1;
        rangee.commencer();
        while (xml.profondeur() > niveau) {
            if (xml.suivant() == Evenement.DEBUT && xml.nom().equals("c")) {
                String reference = xml.attribut("r");
                int colonne = reference == null ? derniere + 1 : ReferenceXlsx.colonne(reference);
                if (colonne <= derniere) {
                    throw archive.abime();
                }
                derniere = colonne;
                rangee.placer(colonne, 1, valeurs.lire(xml));
            }
        }
        return rangee.pleine() ? new LigneTableur(numero, rangee.cellules()) : null;
    }
}
