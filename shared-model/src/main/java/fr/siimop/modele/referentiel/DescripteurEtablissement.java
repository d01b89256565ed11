package fr.siimop.modele.referentiel;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.identifiant.Controles;

/** Descriptor of {@link Etablissement}. */
public final class DescripteurEtablissement {

    public static final Colonne<Etablissement, String> LIBELLE = Colonne
            .texte("libelle", "Libellé", 200, Etablissement::libelle).avecRequise().avecLargeur(260);
    public static final Colonne<Etablissement, String> FINESS = Colonne
            .identifiant("finess", "FINESS", 20, Etablissement::finess).avecControle(Controles.FINESS).avecLargeur(100)
            .avecAlias("N° FINESS", "Finess géographique");
    public static final Colonne<Etablissement, String> SIRET = Colonne
            .identifiant("siret", "Siret", 20, Etablissement::siret).avecControle(Controles.SIRET)
            .avecLargeur(150).avecAlias("N° SIRET");
    public static final Colonne<Etablissement, TypeEtablissement> TYPE = Colonne
            .liste("type", "Type d’établissement", TypeEtablissement.class, Etablissement::type).avecRequise()
            .avecLargeur(180);
    public static final Colonne<Etablissement, String> ADRESSE = Colonne
            .texte("adresse", "Adresse", 200, Etablissement::adresse).avecLargeur(220).avecAlias("Rue");
    public static final Colonne<Etablissement, String> CODE_POSTAL = Colonne
            .texte("code_postal", "Code postal", 10, Etablissement::codePostal).avecLargeur(90).avecAlias("CP");
    public static final Colonne<Etablissement, String> VILLE = Colonne
            .texte("ville", "Ville", 100, Etablissement::ville).avecLargeur(150).avecAlias("Commune");
    public static final Colonne<Etablissement, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", Etablissement::subdivision).avecRequise()
            .avecLargeur(180);
    public static final Colonne<Etablissement, Source> SOURCE = Colonne
            .liste("source", "Source", Source.class, Etablissement::source).avecRequise().cachee();

    public static final DescripteurEntite<Etablissement> ETABLISSEMENT = DescripteurEntite
            .de("etablissement", Etablissement.class)
            .libelle("Établissement", "Établissements")
            .colonnes(List.of(LIBELLE, FINESS, SIRET, TYPE, ADRESSE, CODE_POSTAL, VILLE, SUBDIVISION, SOURCE))
            .cle(FINESS)
            .intitule(LIBELLE)
            .portee(Portee.nationaleGereePar("subdivision"))
            .changentEnsemble(ADRESSE, CODE_POSTAL, VILLE)
            .verrouilleeQuand(SOURCE, Source.OPEN_DATA)
            .parDefaut(SOURCE, Source.LOCAL)
            .regles(ReglesReferentiel::identifiant,
                    VerrouOpenData.sur(() -> DescripteurEtablissement.ETABLISSEMENT, Etablissement::source))
            .fabrique(DescripteurEtablissement::creer);

    private DescripteurEtablissement() {}

    private static Etablissement creer(Valeurs<Etablissement> v) {
        return new Etablissement(v.id(), v.exiger(LIBELLE), v.lire(FINESS), v.lire(SIRET), v.exiger(TYPE),
                v.lire(ADRESSE), v.lire(CODE_POSTAL), v.lire(VILLE), v.exiger(SUBDIVISION), v.exiger(SOURCE));
    }
}
