package fr.siimop.modele.importation.but;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Controle;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.DescripteurRangConcours;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.personne.DescripteurPersonne;

/** Lines of the files of the CNG: a person, his registration, his rank or his thirteen ranks (RC-01, RC-03). */
final class DescripteurInternesCng {

    static final int GROUPES = 13;
    static final String RANG = "rang";
    static final String PARTICIPANTS = DescripteurRangConcours.PARTICIPANTS.id();
    static final List<Colonne<?, ?>> DE_PERSONNE = List.of(DescripteurPersonne.CIVILITE, DescripteurPersonne.NOM,
            DescripteurPersonne.PRENOM, DescripteurPersonne.DATE_NAISSANCE, DescripteurPersonne.EMAIL,
            DescripteurPersonne.TELEPHONE, DescripteurPersonne.RPPS);
    static final List<Colonne<?, ?>> D_INTERNE = List.of(DescripteurInterne.INE, DescripteurInterne.NUMERO,
            DescripteurInterne.SUBDIVISION, DescripteurInterne.UFR, DescripteurInterne.FILIERE,
            DescripteurInterne.DES, DescripteurInterne.PROMOTION, DescripteurInterne.CESP);

    private DescripteurInternesCng() {}

    /** Rank of a group, or the only one. */
    static String rang(int groupe) {
        return groupe == 0 ? RANG : RANG + "_" + groupe;
    }

    static DescripteurEntite<LigneComposee> de(String table, String libelle, TypeConcours concours) {
        List<Colonne<LigneComposee, ?>> colonnes = new ArrayList<>();
        DE_PERSONNE.forEach(c -> colonnes.add(reprendre(c, colonnes.size())));
        D_INTERNE.forEach(c -> colonnes.add(reprendre(c, colonnes.size())));
        if (concours == TypeConcours.EDN) {
            for (int groupe = 1; groupe <= GROUPES; groupe++) {
                colonnes.add(rangDuGroupe(groupe, colonnes.size()));
            }
        } else {
            colonnes.add(reprendre(DescripteurRangConcours.RANG, colonnes.size()));
        }
        colonnes.add(reprendre(DescripteurRangConcours.PARTICIPANTS, colonnes.size()));
        Colonne<LigneComposee, ?> email = colonnes.stream().filter(c -> c.id().equals("email")).findFirst()
                .orElseThrow();
        return DescripteurEntite.de(table, LigneComposee.class).libelle(libelle, libelle).colonnes(colonnes)
                .cle(email).fabrique(v -> new LigneComposee(v.id(), valeurs(colonnes, v)));
    }

    private static List<@Nullable Object> valeurs(List<Colonne<LigneComposee, ?>> colonnes,
            Valeurs<LigneComposee> lues) {
        List<@Nullable Object> valeurs = new ArrayList<>();
        colonnes.forEach(colonne -> valeurs.add(lues.lire(colonne)));
        return valeurs;
    }

    private static Colonne<LigneComposee, Integer> rangDuGroupe(int groupe, int position) {
        return Colonne.<LigneComposee>entier(rang(groupe), "Rang, groupe " + groupe, 1, 99_999,
                ligne -> (Integer) ligne.valeurs().get(position)).avecLargeur(90)
                .avecAlias("Rang " + groupe, "Groupe " + groupe);
    }

    /** The same column, in a line that holds those of several tables. */
    private static <V> Colonne<LigneComposee, V> reprendre(Colonne<?, V> source, int position) {
        Colonne<LigneComposee, V> reprise = Colonne.<LigneComposee, V>de(source.id(), source.libelle(), source.type(),
                ligne -> {
                    Object valeur = ligne.valeurs().get(position);
                    return valeur == null ? null : source.type().depuisInconnu(valeur);
                }).avecLargeur(source.largeur()).avecAlias(source.alias().toArray(String[]::new));
        for (Controle<V> controle : source.controles()) {
            reprise = reprise.avecControle(controle);
        }
        boolean donnee = source.obligatoire() && source != DescripteurInterne.CESP && !source.id().equals(RANG)
                && !source.id().equals(PARTICIPANTS);
        return donnee ? reprise.avecRequise() : reprise;
    }
}
