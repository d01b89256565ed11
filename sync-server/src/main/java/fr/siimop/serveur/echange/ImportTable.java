package fr.siimop.serveur.echange;

import static fr.siimop.modele.reprise.DescripteurLigneReprise.LIGNE_REPRISE;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.EnTetes;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.but.BaseInternes;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.CompositionInternes;
import fr.siimop.modele.importation.but.LignesInternes;
import fr.siimop.modele.importation.examen.Examen;
import fr.siimop.modele.importation.examen.Vraisemblance;
import fr.siimop.modele.importation.recuperation.ContexteReprise;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.fichier.LectureTableur;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;

/** Applies a file to a table in one transaction: everything that is right, or nothing. */
public final class ImportTable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ImportTable.class);
    private static final int LOT = 1_000;
    /** How often a file is examined while others write what it says. */
    private static final int EXAMENS = 4;

    private final Registre registre;
    private final Ecriture ecriture;
    private final GenerateurId ids;
    private final Depot depot = new Depot();

    public ImportTable(Base base, Registre registre, Clock horloge, GenerateurId ids) {
        this.registre = registre;
        this.ecriture = new Ecriture(base, registre, horloge, seq -> {});
        this.ids = ids;
    }

    /**
     * How a file is taken in.
     *
     * @param simuler writes nothing, says what would be
     * @param partiel writes the right lines although others are not
     * @param prudent writes nothing when the file as a whole is surprising
     * @param reprise takes in every line of a file of the former program, those that are not right with their reasons
     */
    public record Mode(boolean simuler, boolean partiel, boolean prudent, boolean reprise) {}

    public BilanImport importer(Path fichier, DescripteurEntite<?> descripteur, Auteur auteur, boolean simuler,
            boolean partiel) throws FichierRefuse {
        return importer(fichier, But.courant(descripteur), auteur, new Mode(simuler, partiel, false, false));
    }

    public BilanImport importer(Path fichier, But but, Auteur auteur, Mode mode)
            throws FichierRefuse {
        for (int reste = EXAMENS - 1;; reste--) {
            try {
                return examiner(fichier, but, auteur, mode, reste > 0);
            } catch (ExamenDepasse e) {
                JOURNAL.info("{} is examined again: others import the same", fichier.getFileName());
            }
        }
    }

    private BilanImport examiner(Path fichier, But but, Auteur auteur, Mode mode, boolean refaisable)
            throws FichierRefuse {
        String nom = String.valueOf(fichier.getFileName());
        try {
            return ecriture.executer(auteur, Cause.importation(nom), unite -> {
                BilanImport bilan = passer(fichier, but, unite, mode.reprise(), refaisable);
                boolean toutVient = mode.partiel() || mode.reprise() && bilan.reprise() != null;
                boolean surprend = mode.prudent() && !bilan.remarques().isEmpty();
                if (mode.simuler() || surprend || !toutVient && !bilan.fautes().isEmpty()) {
                    throw new Annulation(bilan);
                }
                return bilan;
            }).resultat();
        } catch (Annulation annulation) {
            return annulation.bilan().sansEcriture();
        } catch (LectureArretee e) {
            throw Objects.requireNonNull(e.refus());
        }
    }

    private BilanImport passer(Path fichier, But but, Unite unite, boolean reprise, boolean refaisable) {
        DescripteurEntite<?> descripteur = but.descripteur();
        ComptesImportRepository comptes = new ComptesImportRepository(unite.handle());
        long depart = comptes.dernierChangement();
        try (LignesTableur lignes = LectureTableur.ouvrir(fichier)) {
            List<LigneTableur> premieres = new ArrayList<>();
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                premieres.add(ligne);
                if (premieres.size() == EnTetes.LIGNES_EXAMINEES) {
                    break;
                }
            }
            Correspondance correspondance = new EnTetes(descripteur).reconnaitre(premieres);
            List<Faute> fautes = fautes(descripteur, correspondance);
            if (!fautes.isEmpty()) {
                return new BilanImport(0, 0, 0, 0, fautes, List.of(), Map.of(), false, List.of(), Ouvertures.AUCUNE,
                        null);
            }
            unite.reserver(NumerosDuFichier.lire(fichier, but, correspondance));
            CompositionInternes composition = but.composition();
            BaseServeur rangees = new BaseServeur(depot, unite);
            LignesInternes internes = composition == null
                    ? null
                    : new LignesInternes(rangees, descripteur, composition);
            BaseImport lecture = internes == null ? rangees : new BaseInternes(rangees, descripteur, internes);
            Examen examen = new Examen(registre, descripteur, correspondance, lecture, ids, new DroitsDOuverture(unite),
                    reprise ? contexte(fichier, unite) : null);
            Ecrivain ecrivain = composition == null || internes == null
                    ? new EcrivainTable(registre.descripteur(descripteur.table()), unite, rangees)
                    : new EcrivainInternes(descripteur, composition, internes, unite);
            Application application = new Application(descripteur, correspondance, examen, ecrivain, unite,
                    new Vraisemblance(descripteur, lecture), reprise,
                    () -> comptes.dernierChangement() > depart, refaisable);
            List<LigneTableur> lot = new ArrayList<>(premieres.subList(
                    Math.min(correspondance.lignes(), premieres.size()), premieres.size()));
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                lot.add(ligne);
                if (lot.size() >= LOT) {
                    application.appliquer(lot);
                    lot.clear();
                }
            }
            application.appliquer(lot);
            BilanImport bilan = application.bilan(comptes.derniere(but.id()));
            comptes.retenir(but.id(), bilan.lignes());
            return bilan;
        } catch (FichierRefuse e) {
            throw new LectureArretee(e);
        }
    }

    /** Lines that do not say their subdivision are of the only one where the author writes, or of the whole country. */
    private static ContexteReprise contexte(Path fichier, Unite unite) {
        Set<String> portees = unite.auteur().droits().ecriture(LIGNE_REPRISE.table());
        UUID subdivision = portees.size() == 1
                ? unite.chercher(DescripteurSubdivision.SUBDIVISION, DescripteurSubdivision.CODE,
                        portees.iterator().next()).stream().findFirst().map(Subdivision::id).orElse(null)
                : null;
        return new ContexteReprise(String.valueOf(fichier.getFileName()), subdivision);
    }

    private static List<Faute> fautes(DescripteurEntite<?> descripteur, Correspondance correspondance) {
        if (correspondance.reconnues() == 0) {
            return List.of(new Faute(1, "", "",
                    Anomalie.surLigne(AnomalieImport.EN_TETES_ABSENTS, descripteur.libellePluriel())));
        }
        return correspondance.enDouble().stream().map(titre -> new Faute(correspondance.lignes(), "", titre,
                Anomalie.surLigne(AnomalieImport.COLONNE_EN_DOUBLE, titre))).toList();
    }

    /** Undoes the transaction, and keeps what it found. */
    private static final class Annulation extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient BilanImport bilan;

        Annulation(BilanImport bilan) {
            super("rolled back on purpose", null, false, false);
            this.bilan = bilan;
        }

        BilanImport bilan() {
            return Objects.requireNonNull(bilan);
        }
    }

    /** The file stopped being readable in the middle. */
    private static final class LectureArretee extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient FichierRefuse refus;

        LectureArretee(FichierRefuse refus) {
            super(refus);
            this.refus = refus;
        }

        FichierRefuse refus() {
            return refus;
        }
    }
}
