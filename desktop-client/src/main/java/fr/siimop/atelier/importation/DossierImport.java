package fr.siimop.atelier.importation;

import static fr.siimop.modele.reprise.DescripteurLigneReprise.LIGNE_REPRISE;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.Buts;
import fr.siimop.modele.reprise.TableReprise;
import fr.siimop.modele.tableur.LigneTableur;

/** What is being imported: the file, what it is for, where it comes from, and under which name its lines are kept. */
public final class DossierImport {

    private final DescripteurEntite<?> table;
    private final ServicesGrille services;
    private final Clock horloge;
    private final ReadOnlyObjectWrapper<But> but;
    private final BooleanProperty reprise = new SimpleBooleanProperty();
    private final StringProperty nomDuLot = new SimpleStringProperty("");
    private UUID id;
    private String fichier = "";
    private boolean deLot;

    DossierImport(DescripteurEntite<?> table, ServicesGrille services, Clock horloge) {
        this.table = table;
        this.services = services;
        this.horloge = horloge;
        this.but = new ReadOnlyObjectWrapper<>(But.courant(table));
        this.id = services.ids().nouveau();
    }

    /** What the file is for. */
    public ReadOnlyObjectProperty<But> but() {
        return but.getReadOnlyProperty();
    }

    /** What it may be, the most common first. */
    public List<But> buts() {
        return Buts.pour(table);
    }

    /** Before a file is chosen. */
    public void choisirBut(But voulu) {
        but.set(voulu);
        reprise.set(reprise.get() && reprenable());
    }

    /** Whether the file comes from the former program: every line of it comes in (U-05). */
    public BooleanProperty reprise() {
        return reprise;
    }

    /** Whether this table was one of the former program. */
    public boolean reprenable() {
        return TableReprise.de(but.get().id()).isPresent()
                && services.source().registre().chercher(LIGNE_REPRISE.table()).isPresent();
    }

    public StringProperty nomDuLot() {
        return nomDuLot;
    }

    public String fichier() {
        return fichier;
    }

    @Nullable
    String repris() {
        return reprise.get() ? fichier : null;
    }

    /** A file of that name was chosen: its lines are a lot of their own, under a name of its own. */
    void recevoir(String nom, Set<String> nomsPris) {
        id = services.ids().nouveau();
        deLot = false;
        fichier = nom;
        int point = nom.lastIndexOf('.');
        String voulu = point > 0 ? nom.substring(0, point) : nom;
        String libre = voulu;
        for (int rang = 2; nomsPris.contains(libre); rang++) {
            libre = voulu + " (" + rang + ")";
        }
        nomDuLot.set(libre);
    }

    void reprendre(Lot lot) {
        id = lot.id();
        deLot = true;
        fichier = lot.fichier();
        nomDuLot.set(lot.nom());
        but.set(lot.but());
        reprise.set(lot.reprise());
    }

    /** Whether the lines are what was left of a file: how many they are says nothing of the file. */
    boolean deLot() {
        return deLot;
    }

    void fermer() {
        fichier = "";
    }

    Lot lot(ImportEnCours cours) {
        return lot(id, nom(), cours, cours.toutes(), cours.ecartees());
    }

    /** What waits once the right lines are written. */
    Lot reste(ImportEnCours cours) {
        Set<Integer> ecartees = new HashSet<>(cours.ecartees());
        ecartees.addAll(cours.contredites());
        return lot(id, nom(), cours, cours.enAttente(), ecartees);
    }

    /** What an undo gives back is a lot of its own: the rest may have been corrected or applied meanwhile. */
    Lot annule(ImportEnCours cours) {
        return lot(services.ids().nouveau(), nom() + " (annulé)", cours, cours.pretes(), cours.ecartees());
    }

    private String nom() {
        return nomDuLot.get().isBlank() ? fichier : nomDuLot.get().strip();
    }

    private Lot lot(UUID numero, String nom, ImportEnCours cours, List<LigneTableur> lignes,
            Set<Integer> ecartees) {
        return new Lot(numero, nom, but.get(), fichier, horloge.instant(), cours.correspondance(), lignes,
                ecartees, cours.reprise());
    }
}
