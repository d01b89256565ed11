package fr.siimop.modele.poste;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.TypeTexte;
import fr.siimop.modele.descripteur.TypeTexte.Casse;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Poste}. */
public final class DescripteurPoste {

    public static final Colonne<Poste, UUID> AGREMENT = Colonne
            .reference("agrement", "Numéro agrément", "agrement", Poste::agrement).avecRequise().avecLargeur(140)
            .avecAlias("Agrément", "N° agrément");
    public static final Colonne<Poste, String> NUMERO = Colonne.texte("numero", "Numéro du poste", 20, Poste::numero)
            .avecRequise().avecLargeur(90).avecAlias("Numéro", "N° poste");
    public static final Colonne<Poste, String> LIBELLE = Colonne.texte("libelle", "Nom", 200, Poste::libelle)
            .avecRequise().avecLargeur(240).avecAlias("Libellé", "Libellé du terrain");
    public static final Colonne<Poste, Phases> PHASES = Colonne.phases("phases", "Phases", Poste::phases).avecRequise()
            .avecLargeur(80).avecAlias("Phase");
    public static final Colonne<Poste, Integer> PLACES = Colonne
            .entier("places", "Nombre de places", 1, 99, Poste::places).avecRequise().avecLargeur(80)
            .avecAlias("Places");
    public static final Colonne<Poste, TypePoste> TYPE = Colonne
            .liste("type", "Type de poste", TypePoste.class, Poste::type).avecRequise().avecLargeur(90)
            .avecAlias("Type");
    public static final Colonne<Poste, Integer> DUREE_MOIS = Colonne
            .entier("duree_mois", "Nombre de mois", 1, 24, Poste::dureeMois).avecRequise().avecLargeur(80)
            .avecAlias("Durée", "Durée (mois)");
    public static final Colonne<Poste, Boolean> DECALE = Colonne.booleen("decale", "Décalé", Poste::decale)
            .avecRequise().avecLargeur(80);
    public static final Colonne<Poste, String> INDICATION = Colonne
            .texte("indication", "Indication poste", 200, Poste::indication).avecLargeur(140).avecAlias("Indication");
    public static final Colonne<Poste, Boolean> VALIDE_ARS = Colonne
            .booleen("valide_ars", "Poste validé par l’ARS", Poste::valideArs).avecRequise().avecLargeur(110)
            .avecAlias("Validé ARS");
    public static final Colonne<Poste, UUID> SEMESTRE = Colonne
            .reference("semestre", "Semestre", "semestre", Poste::semestre).avecRequise();
    public static final Colonne<Poste, AccesResponsable> ACCES = Colonne
            .liste("acces", "Accès du responsable", AccesResponsable.class, Poste::acces).avecRequise().cachee()
            .avecLargeur(130).avecAlias("Type d’accès");
    public static final Colonne<Poste, UUID> AGREMENT_LIE = Colonne
            .reference("agrement_lie", "Agrément lié", "agrement", Poste::agrementLie).avecLargeur(140)
            .avecAlias("Agrément(s) lié(s)");
    public static final Colonne<Poste, String> DERNIER_CHANGEMENT = Colonne
            .de("dernier_changement", "Derniers changements", new TypeTexte(500, Casse.LIBRE, "Aucun changement"),
                    Poste::dernierChangement)
            .tenueParLeProgramme().avecLargeur(300);

    public static final DescripteurEntite<Poste> POSTE = DescripteurEntite
            .de("poste", Poste.class)
            .libelle("Poste", "Postes")
            .colonnes(List.of(AGREMENT, NUMERO, LIBELLE, PHASES, PLACES, TYPE, DUREE_MOIS, DECALE, INDICATION,
                    VALIDE_ARS, SEMESTRE, ACCES, AGREMENT_LIE, DERNIER_CHANGEMENT))
            .cle(AGREMENT, SEMESTRE, NUMERO)
            .intitule(LIBELLE)
            .portee(Portee.nationaleGereePar("agrement", "terrain", "subdivision"))
            .colonnesLiees(
                    ColonneLiee.de("specialite_appel", "Spécialité d’appel", 200, "agrement", "terrain",
                            "specialite_appel", "libelle"),
                    ColonneLiee.de("etablissement", "Établissement", 220, "agrement", "terrain", "etablissement",
                            "libelle"),
                    ColonneLiee.de("rts", "RTS", 160, "agrement", "terrain", "rts"),
                    ColonneLiee.de("rts_email", "Adresse email du RTS", 220, "agrement", "terrain", "rts_email")
                            .cachee(),
                    ColonneLiee.de("numero_terrain", "Numéro terrain", 100, "agrement", "terrain", "numero").cachee(),
                    ColonneLiee.de("region", "Région", 160, "agrement", "terrain", "subdivision", "region", "libelle")
                            .cachee(),
                    ColonneLiee.de("subdivision", "Subdivision", 160, "agrement", "terrain", "subdivision", "libelle")
                            .cachee())
            .changentEnsemble(TYPE, AGREMENT_LIE, ACCES)
            .parDefaut(NUMERO, "1")
            .parDefaut(PLACES, 1)
            .parDefaut(TYPE, TypePoste.SIMPLE)
            .parDefaut(ACCES, AccesResponsable.REFERENT)
            .parDefaut(DUREE_MOIS, 6)
            .parDefaut(DECALE, false)
            .parDefaut(VALIDE_ARS, false)
            .regles(ReglesPoste::agrementActif, ReglesPoste::phases, ReglesPoste::agrementLie, ReglesPoste::duree,
                    ReglesPoste::etablissementPropre)
            .fabrique(DescripteurPoste::creer);

    private DescripteurPoste() {}

    private static Poste creer(Valeurs<Poste> v) {
        return new Poste(v.id(), v.exiger(NUMERO), v.exiger(LIBELLE), v.exiger(AGREMENT), v.lire(AGREMENT_LIE),
                v.exiger(SEMESTRE), v.exiger(TYPE), v.exiger(ACCES), v.exiger(PHASES), v.exiger(DUREE_MOIS),
                v.exiger(PLACES), v.exiger(DECALE), v.lire(INDICATION), v.exiger(VALIDE_ARS),
                v.lire(DERNIER_CHANGEMENT));
    }
}
