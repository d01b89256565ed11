package fr.siimop.modele.tableur.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.AnomalieTableur;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.LimitesTableur;
import fr.siimop.modele.tableur.archive.ArchiveTableur;
import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;
import fr.siimop.modele.tableur.archive.Rangee;

/** Lines of the first visible sheet of a LibreOffice workbook that holds some. */
public final class LignesOds implements LignesTableur {

    private static final String CONTENU = "content.xml";
    private static final String MANIFESTE = "META-INF/manifest.xml";

    private final ArchiveTableur archive;
    private final LecteurXml xml;
    private final Rangee rangee;
    private final Set<String> stylesCaches = new HashSet<>();
    private String styleCourant = "";
    private String feuille = "";
    private boolean dansFeuille;
    private boolean feuilleVue;
    private boolean commencee;
    private int numero;
    private int aRepeter;

    private LignesOds(ArchiveTableur archive) throws FichierRefuse, IOException {
        this.archive = archive;
        if (archive.contient(MANIFESTE)) {
            refuserChiffre(archive.xml(MANIFESTE));
        }
        this.rangee = new Rangee(archive);
        this.xml = archive.xml(CONTENU);
    }

    public static LignesOds ouvrir(Path fichier) throws FichierRefuse {
        return ArchiveTableur.lire(fichier, LignesOds::new);
    }

    private void refuserChiffre(LecteurXml manifeste) throws IOException, FichierRefuse {
        for (Evenement e = manifeste.suivant(); e != Evenement.TERMINE; e = manifeste.suivant()) {
            if (e == Evenement.DEBUT && manifeste.nom().equals("encryption-data")) {
                throw archive.chiffre();
            }
        }
    }

    @Override
    public @Nullable LigneTableur suivante() throws FichierRefuse {
        try {
            if (aRepeter > 0) {
                aRepeter--;
                numero++;
                rangee.repeter();
                return new LigneTableur(numero, rangee.cellules());
            }
            return lire();
        } catch (IOException e) {
            throw archive.refus(e);
        }
    }

    private @Nullable LigneTableur lire() throws IOException, FichierRefuse {
        for (Evenement e = xml.suivant(); e != Evenement.TERMINE; e = xml.suivant()) {
            if (e == Evenement.DEBUT) {
                LigneTableur ligne = debut();
                if (ligne != null) {
                    commencee = true;
                    return ligne;
                }
            } else if (e == Evenement.FIN && xml.nom().equals("table") && dansFeuille) {
                dansFeuille = false;
                if (commencee) {
                    return null;
                }
            }
        }
        if (!feuilleVue) {
            throw new FichierRefuse(AnomalieTableur.SANS_FEUILLE, archive.nom());
        }
        return null;
    }

    private @Nullable LigneTableur debut() throws IOException, FichierRefuse {
        switch (xml.nom()) {
            case "style" -> styleCourant = Objects.requireNonNullElse(xml.attribut("name"), "");
            case "table-properties" -> {
                if ("false".equals(xml.attribut("display"))) {
                    stylesCaches.add(styleCourant);
                }
            }
            case "tracked-changes", "content-validations", "dde-links", "shapes", "forms" -> xml.sauter();
            case "table" -> commencerFeuille();
            case "table-row" -> {
                return dansFeuille ? ligne() : null;
            }
            default -> {
                // groups of rows, columns: their content matters, they do not
            }
        }
        return null;
    }

    private void commencerFeuille() throws IOException {
        String style = xml.attribut("style-name");
        if (commencee || style != null && stylesCaches.contains(style)) {
            xml.sauter();
            return;
        }
        feuille = Objects.requireNonNullElse(xml.attribut("name"), "");
        dansFeuille = true;
        feuilleVue = true;
        numero = 0;
    }

    private @Nullable LigneTableur ligne() throws IOException, FichierRefuse {
        int fois = CelluleOds.repetitions(xml, "number-rows-repeated");
        int niveau = xml.profondeur() - 1;
        rangee.commencer();
        int colonne = 0;
        while (xml.profondeur() > niveau) {
            if (xml.suivant() == Evenement.DEBUT) {
                int colonnes = CelluleOds.repetitions(xml, "number-columns-repeated");
                rangee.placer(colonne, colonnes, CelluleOds.lire(xml));
                colonne = Math.min(colonne + colonnes, LimitesTableur.COLONNES);
            }
        }
        if (!rangee.pleine()) {
            numero = Math.min(numero + fois, LimitesTableur.LIGNES);
            return null;
        }
        if (numero + fois > LimitesTableur.LIGNES) {
            throw archive.tropGrand();
        }
        numero++;
        aRepeter = fois - 1;
        return new LigneTableur(numero, rangee.cellules());
    }

    @Override
    public String feuille() {
        return feuille;
    }

    @Override
    public void close() {
        archive.close();
    }
}
