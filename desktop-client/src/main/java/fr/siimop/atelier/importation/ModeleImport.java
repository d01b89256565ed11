package fr.siimop.atelier.importation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Travaux;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.Proposition;
import fr.siimop.modele.tableur.FichierRefuse;

/** What the import screens show and do, for one table. UI thread only. */
public final class ModeleImport {

    private final DescripteurEntite<?> table;
    private final DossierImport dossier;
    private final ServicesGrille services;
    private final LotsImport lots;
    private final Travaux travaux;
    private final ReadOnlyObjectWrapper<Etape> etape = new ReadOnlyObjectWrapper<>(Etape.FICHIER);
    /** Grows whenever what is known of the lines has changed. */
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable String> plainte = new SimpleObjectProperty<>();
    private final GardeLots garde;
    private @Nullable FichierLu lu;
    private @Nullable ImportEnCours cours;
    private @Nullable Compte applique;

    public ModeleImport(DescripteurEntite<?> table, ServicesGrille services, LotsImport lots, Clock horloge) {
        this.table = table;
        this.dossier = new DossierImport(table, services, horloge);
        this.services = services;
        this.lots = lots;
        this.travaux = new Travaux(services.fond(), services.ui(), plainte::set);
        this.garde = new GardeLots(lots, services.fond());
    }

    /** Of the lines of the file. */
    public DescripteurEntite<?> descripteur() {
        return dossier.but().get().descripteur();
    }

    /** What a row of another table is called, in lines that name one. */
    public String libelle(String table) {
        return services.source().registre().descripteur(table).libelle();
    }

    /** What is being imported, from where and what for. */
    public DossierImport dossier() {
        return dossier;
    }

    public Travaux travaux() {
        return travaux;
    }

    public ReadOnlyObjectProperty<Etape> etape() {
        return etape.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** What could not be done, in a sentence. */
    public ObjectProperty<@Nullable String> plainte() {
        return plainte;
    }

    public FichierLu lu() {
        return Objects.requireNonNull(lu);
    }

    public ImportEnCours cours() {
        return Objects.requireNonNull(cours);
    }

    /** What the application wrote, {@code null} before. */
    public @Nullable Compte applique() {
        return applique;
    }

    public boolean occupe() {
        return travaux.enCours().get() != null;
    }

    /** Files whose lines wait for this table, read from the disk in the background. */
    public void listerLots(Consumer<List<LotsImport.Fiche>> suite) {
        services.fond().execute(() -> {
            List<LotsImport.Fiche> fiches = lots.toutes().stream()
                    .filter(f -> f.table().equals(table.table())).toList();
            services.ui().execute(() -> suite.accept(fiches));
        });
    }

    /** Reads a file; the columns are asked about when they are not certain, checked at once otherwise. */
    public void choisir(Path chemin) {
        plainte.set(null);
        travaux.lancer("Lecture de " + Phrases.entreGuillemets(String.valueOf(chemin.getFileName())), suivi -> {
            try {
                return new Lecture(FichierLu.lire(chemin, descripteur(), suivi), nomsDesLots(), "");
            } catch (FichierRefuse e) {
                return new Lecture(null, Set.of(), e.phrase());
            }
        }, lecture -> {
            FichierLu recu = lecture.lu();
            if (recu == null) {
                plainte.set(lecture.refus());
            } else if (recu.lignes().isEmpty()) {
                plainte.set("Le fichier " + Phrases.entreGuillemets(recu.nom())
                        + " n’a aucune ligne sous ses en-têtes\u00a0: il n’y a rien à importer.");
            } else {
                recevoir(recu, lecture.nomsPris());
            }
        });
    }

    /** Writes the file to fill for this table; the name says the format. */
    public void enregistrerModele(Path chemin, Consumer<String> suite) {
        travaux.lancer("Modèle " + Phrases.entreGuillemets(String.valueOf(chemin.getFileName())),
                suivi -> FichierModele.ecrire(services.source().registre(), dossier.but().get(), chemin), suite);
    }

    private Set<String> nomsDesLots() {
        return lots.toutes().stream().map(LotsImport.Fiche::nom).collect(Collectors.toSet());
    }

    /** Either a file, with the names that lots have already, or the sentence that says why it is none. */
    private record Lecture(@Nullable FichierLu lu, Set<String> nomsPris, String refus) {}

    private void recevoir(FichierLu recu, Set<String> nomsPris) {
        lu = recu;
        cours = null; // the lines of another file must not be seen under the columns of this one
        applique = null;
        dossier.recevoir(recu.nom(), nomsPris);
        if (recu.correspondance().certaine()) {
            controler(recu.correspondance());
        } else {
            etape.set(Etape.COLONNES);
        }
    }

    /** @param cibles what the person decided that each column fills */
    public void choisirColonnes(List<Cible> cibles) {
        Correspondance avant = lu().correspondance();
        Correspondance voulue = new Correspondance(avant.titres(), cibles, avant.lignes());
        lu = new FichierLu(lu().nom(), voulue, lu().lignes());
        controler(voulue);
    }

    /** Back to the columns; corrections made since are given up with the lines that they were on. */
    public void revoirColonnes() {
        if (refuserSiOccupe()) {
            return;
        }
        if (lu == null) {
            ImportEnCours present = cours();
            lu = new FichierLu(dossier.fichier(), present.correspondance(), present.toutes());
        } else {
            lu = new FichierLu(dossier.fichier(), lu.correspondance(), cours == null ? lu.lignes() : cours.toutes());
        }
        etape.set(Etape.COLONNES);
    }

    private void controler(Correspondance correspondance) {
        lancerControle(new ImportEnCours(dossier.but().get(), services, correspondance, lu().lignes(),
                cours == null ? Set.of() : cours.ecartees(), dossier.repris()), Etape.CORRECTION);
    }

    private void lancerControle(ImportEnCours voulu, Etape suite) {
        etape.set(Etape.CONTROLE);
        plainte.set(null);
        travaux.lancer("Contrôle de " + Phrases.pluriel(voulu.numeros().size(), "ligne", "lignes"), suivi -> {
            boolean fait = false;
            try {
                voulu.controler(suivi, dossier.deLot() ? 0 : lots.derniers(dossier.but().get().id()));
                fait = true;
                return voulu;
            } finally {
                if (!fait) {
                    services.ui().execute(this::interrompre);
                }
            }
        }, controle -> {
            cours = controle;
            changer();
            etape.set(suite);
            garder();
        });
    }

    /** Stops what is under way; what was there before stays. */
    public void interrompre() {
        travaux.arreter();
        if (etape.get() == Etape.CONTROLE) {
            etape.set(cours != null ? Etape.CORRECTION : lu != null ? Etape.COLONNES : Etape.FICHIER);
        }
    }

    public void reprendreLot(LotsImport.Fiche fiche) {
        travaux.lancer("Reprise de " + Phrases.entreGuillemets(fiche.nom()), suivi -> lots.lire(fiche.id())
                .map(contenu -> Lot.lire(fiche, contenu, table)).orElseThrow(), lot -> {
                    lu = null;
                    cours = null;
                    applique = null;
                    dossier.reprendre(lot);
                    lancerControle(new ImportEnCours(lot.but(), services, lot.correspondance(), lot.lignes(),
                            lot.ecartees(), dossier.repris()), Etape.CORRECTION);
                });
    }

    public void supprimerLot(LotsImport.Fiche fiche) {
        travaux.lancer("Suppression de " + Phrases.entreGuillemets(fiche.nom()), suivi -> {
            lots.oter(fiche.id());
            return fiche;
        }, ote -> changer());
    }

    public void corriger(Collection<Integer> numeros, int rang, String texte) {
        modifier("Correction", () -> cours().corriger(numeros, rang, texte));
    }

    /** Answers one question of these lines: what else is asked about them stays asked. */
    public void confirmer(Collection<Integer> numeros, Faute faute) {
        modifier("Confirmation", () -> cours().confirmer(numeros, faute));
    }

    public void ecarter(Collection<Integer> numeros) {
        modifier("Mise de côté", () -> cours().ecarter(numeros));
    }

    public void remettre(Collection<Integer> numeros) {
        modifier("Reprise", () -> cours().reprendre(numeros));
    }

    private void modifier(String quoi, Runnable changement) {
        if (refuserSiOccupe()) {
            return;
        }
        travaux.lancer(quoi, suivi -> {
            changement.run();
            return quoi;
        }, fait -> {
            changer();
            garder();
        });
    }

    /** Another work would stop the one under way, half done. */
    private boolean refuserSiOccupe() {
        if (occupe()) {
            plainte.set("Un travail est en cours sur ce fichier\u00a0: recommencez ce geste dès qu’il sera fini.");
        }
        return occupe();
    }

    /** What would mend a cell, looked for in the background. */
    public void proposer(Faute faute, Consumer<List<Proposition>> suite) {
        ImportEnCours present = cours();
        services.fond().execute(() -> {
            List<Proposition> trouvees = present.propositions(faute);
            services.ui().execute(() -> suite.accept(trouvees));
        });
    }

    /** Checks everything again against the rows as they are now, then shows what would be written. */
    public void voirApercu() {
        lancerControle(cours(), Etape.APERCU);
    }

    public void revenirACorrection() {
        etape.set(Etape.CORRECTION);
    }

    public void recommencer() {
        cours = null;
        lu = null;
        dossier.fermer();
        etape.set(Etape.FICHIER);
        changer();
    }

    /** Writes the right lines as one gesture, and keeps the others as a lot. */
    public void appliquer() {
        ImportEnCours present = cours();
        Compte compte = present.compte();
        present.nommer();
        Application application = new Application(dossier.lot(present), dossier.reste(present),
                dossier.annule(present),
                present.acte("importer " + Phrases.lignes(compte.ecrites(), table)), present.numeros().size(),
                !dossier.deLot());
        etape.set(Etape.APPLICATION);
        application.faire(services, lots, garde, () -> {
            applique = compte;
            changer();
        }, () -> {
            plainte.set("Ces lignes n’ont pas pu être écrites sur ce poste\u00a0: vérifiez la place du disque. "
                    + "Le fichier est encore là, entier.");
            etape.set(Etape.APERCU);
        });
    }

    private void garder() {
        garde.enFond(dossier.lot(cours()));
    }

    /** @param suite told on the UI thread */
    public void annoter(Path sortie, Consumer<String> suite) {
        if (refuserSiOccupe()) {
            return;
        }
        ImportEnCours present = cours();
        travaux.lancer("Fichier annoté", suivi -> FichierAnnote.ecrire(present, sortie, suivi), suite);
    }

    private void changer() {
        version.set(version.get() + 1);
    }
}
