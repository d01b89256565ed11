package fr.siimop.modele.importation.but;

import static fr.siimop.modele.importation.but.DescripteurInternesCng.PARTICIPANTS;
import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.interne.DescripteurRangConcours.RANG_CONCOURS;
import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.referentiel.DescripteurGroupeR2c.GROUPE_R2C;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.referentiel.Identite;
import fr.siimop.modele.referentiel.Source;

/** A line of the CNG taken apart: the person, his registration, his ranks; what it does not say stays as it is. */
public final class CompositionInternes {

    private final TypeConcours concours;

    CompositionInternes(TypeConcours concours) {
        this.concours = concours;
    }

    /** Tables of which a line gives a row. */
    public List<DescripteurEntite<?>> tables() {
        return List.of(PERSONNE, INTERNE, RANG_CONCOURS);
    }

    boolean edn() {
        return concours == TypeConcours.EDN;
    }

    boolean concerne(Ligne interne) {
        return valeur(INTERNE, interne, "type_concours") == concours;
    }

    /** The column of the line that a column of one of its rows comes from. */
    public String colonne(Annexe annexe, String champ) {
        if (!champ.equals(DescripteurInternesCng.RANG) || annexe.descripteur() != RANG_CONCOURS) {
            return champ;
        }
        Object groupe = valeur(RANG_CONCOURS, annexe.apres(), "groupe_r2c");
        for (int numero = 1; numero <= DescripteurInternesCng.GROUPES; numero++) {
            if (groupe(numero).equals(groupe)) {
                return DescripteurInternesCng.rang(numero);
            }
        }
        return champ;
    }

    /** Rows to write, in the order in which they need each other; those that the line does not change are not there. */
    public List<Annexe> decomposer(DescripteurEntite<?> descripteur, Ligne ligne, LignesInternes connues) {
        List<Annexe> annexes = new ArrayList<>();
        Ligne avantPersonne = connues.personne(ligne.id());
        Ligne personne = copier(descripteur, ligne, DescripteurInternesCng.DE_PERSONNE, PERSONNE,
                avantPersonne == null ? nouvellePersonne(descripteur, ligne) : avantPersonne);
        ajouter(annexes, PERSONNE, avantPersonne, personne);
        Ligne avantInterne = connues.interne(ligne.id());
        Ligne interne = copier(descripteur, ligne, DescripteurInternesCng.D_INTERNE, INTERNE,
                avantInterne == null ? nouvelInterne(ligne) : avantInterne);
        ajouter(annexes, INTERNE, avantInterne, interne);
        int premier = edn() ? 1 : 0;
        for (int numero = premier; numero <= (edn() ? DescripteurInternesCng.GROUPES : 0); numero++) {
            UUID groupe = numero == 0 ? null : groupe(numero);
            Object rang = valeur(descripteur, ligne, DescripteurInternesCng.rang(numero));
            Ligne avant = connues.rang(interne.id(), groupe);
            if (rang != null) {
                ajouter(annexes, RANG_CONCOURS, avant, rang(avant, interne.id(), groupe, rang,
                        valeur(descripteur, ligne, PARTICIPANTS)));
            }
        }
        return annexes;
    }

    private static void ajouter(List<Annexe> annexes, DescripteurEntite<?> table, @Nullable Ligne avant,
            Ligne apres) {
        if (!apres.equals(avant)) {
            annexes.add(new Annexe(table, avant, apres));
        }
    }

    private static Ligne nouvellePersonne(DescripteurEntite<?> descripteur, Ligne ligne) {
        return avec(PERSONNE,
                avec(PERSONNE, PERSONNE.nouvelle(ligne.id()), "subdivision", valeur(descripteur, ligne, "subdivision")),
                "source", Source.LOCAL);
    }

    /** Without its number, which the server gives: only it sees all those of the region. */
    private Ligne nouvelInterne(Ligne ligne) {
        Ligne nouvelle = INTERNE.nouvelle(Identite.de("interne", ligne.id().toString()));
        nouvelle = avec(INTERNE, nouvelle, "personne", ligne.id());
        nouvelle = avec(INTERNE, nouvelle, "type_concours", concours);
        nouvelle = avec(INTERNE, nouvelle, "regime", Regime.R3C);
        nouvelle = avec(INTERNE, nouvelle, "statut", StatutInterne.ACTIF);
        nouvelle = avec(INTERNE, nouvelle, "phase", Phase.SOCLE);
        return avec(INTERNE, nouvelle, "cesp", Boolean.FALSE);
    }

    private static Ligne rang(@Nullable Ligne avant, UUID interne, @Nullable UUID groupe, Object rang,
            @Nullable Object participants) {
        Ligne ligne = avant;
        if (ligne == null) {
            ligne = RANG_CONCOURS.nouvelle(Identite.de("rang_concours", interne + "/" + groupe));
            ligne = avec(RANG_CONCOURS, ligne, "interne", interne);
            ligne = avec(RANG_CONCOURS, ligne, "groupe_r2c", groupe);
        }
        ligne = avec(RANG_CONCOURS, ligne, DescripteurInternesCng.RANG, rang);
        return participants == null ? ligne : avec(RANG_CONCOURS, ligne, PARTICIPANTS, participants);
    }

    private static UUID groupe(int numero) {
        return Identite.de(GROUPE_R2C.table(), String.valueOf(numero));
    }

    /** A blank cell says nothing. */
    private static Ligne copier(DescripteurEntite<?> source, Ligne ligne, List<Colonne<?, ?>> colonnes,
            DescripteurEntite<?> table, Ligne depart) {
        Ligne copie = depart;
        for (Colonne<?, ?> colonne : colonnes) {
            Object valeur = valeur(source, ligne, colonne.id());
            if (valeur != null && !Objects.equals(valeur, valeur(table, copie, colonne.id()))) {
                copie = avec(table, copie, colonne.id(), valeur);
            }
        }
        return copie;
    }

    static @Nullable Object valeur(DescripteurEntite<?> descripteur, Ligne ligne, String colonne) {
        return ligne.valeur(descripteur.position(colonne));
    }

    static Ligne avec(DescripteurEntite<?> descripteur, Ligne ligne, String colonne, @Nullable Object valeur) {
        return ligne.avec(descripteur.position(colonne), valeur);
    }
}
