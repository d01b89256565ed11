package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.AnomalieTableur;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.archive.ArchiveTableur;

/** Lines of the first visible sheet of an Excel workbook that holds some. */
public final class LignesXlsx implements LignesTableur {

    private final ArchiveTableur archive;
    private final ClasseurXlsx classeur;
    private final ChainesPartagees chaines;
    private final int[] natures;
    private final Deque<ClasseurXlsx.Feuille> restantes;
    private ClasseurXlsx.Feuille feuille;
    private FeuilleXlsx lecture;
    private boolean commencee;

    private LignesXlsx(ArchiveTableur archive) throws FichierRefuse, IOException {
        this.archive = archive;
        this.classeur = ClasseurXlsx.lire(archive);
        if (classeur.feuilles().isEmpty()) {
            throw new FichierRefuse(AnomalieTableur.SANS_FEUILLE, archive.nom());
        }
        this.chaines = ChainesPartagees.lire(archive, classeur.chaines());
        this.natures = StylesXlsx.lire(archive, classeur.styles()).natures();
        this.restantes = new ArrayDeque<>(classeur.feuilles());
        this.feuille = restantes.remove();
        this.lecture = ouvrir(feuille);
    }

    public static LignesXlsx ouvrir(Path fichier) throws FichierRefuse {
        return ArchiveTableur.lire(fichier, LignesXlsx::new);
    }

    private FeuilleXlsx ouvrir(ClasseurXlsx.Feuille laquelle) throws FichierRefuse {
        return new FeuilleXlsx(archive, archive.xml(laquelle.partie()), chaines, natures, classeur.depuis1904());
    }

    @Override
    public @Nullable LigneTableur suivante() throws FichierRefuse {
        try {
            LigneTableur ligne = lecture.suivante();
            while (ligne == null && !commencee && !restantes.isEmpty()) {
                feuille = restantes.remove();
                lecture = ouvrir(feuille);
                ligne = lecture.suivante();
            }
            commencee = true;
            return ligne;
        } catch (IOException e) {
            throw archive.refus(e);
        }
    }

    @Override
    public String feuille() {
        return feuille.nom();
    }

    @Override
    public void close() {
        archive.close();
    }
}
