package fr.siimop.modele.personne;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.identifiant.Controles;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.VerrouOpenData;

/** Descriptor of {@link Personne}. */
public final class DescripteurPersonne {

    public static final Colonne<Personne, String> CIVILITE = Colonne
            .texte("civilite", "Civilité", 10, Personne::civilite).avecLargeur(80);
    public static final Colonne<Personne, String> NOM = Colonne.texte("nom", "Nom", 100, Personne::nom).avecRequise()
            .avecControle(Controles.NOM).avecLargeur(160).avecAlias("Nom d’usage");
    public static final Colonne<Personne, String> PRENOM = Colonne.texte("prenom", "Prénom", 100, Personne::prenom)
            .avecRequise().avecControle(Controles.NOM).avecLargeur(140);
    public static final Colonne<Personne, LocalDate> DATE_NAISSANCE = Colonne
            .date("date_naissance", "Date de naissance", Personne::dateNaissance).avecAlias("Né le", "Née le");
    public static final Colonne<Personne, String> EMAIL = Colonne.email("email", "Adresse email", Personne::email)
            .avecControle(Controles.EMAIL)
            .avecLargeur(240).avecAlias("Email", "E-mail", "Courriel");
    public static final Colonne<Personne, String> TELEPHONE = Colonne.texte("telephone", "Téléphone", 30,
            Personne::telephone);
    public static final Colonne<Personne, String> RPPS = Colonne.identifiant("rpps", "N° RPPS", 20, Personne::rpps)
            .avecControle(Controles.RPPS)
            .avecLargeur(110).avecAlias("Numéro RPPS", "RPPS");
    public static final Colonne<Personne, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", Personne::subdivision).avecLargeur(180);
    public static final Colonne<Personne, Source> SOURCE = Colonne
            .liste("source", "Source", Source.class, Personne::source).avecRequise().cachee();

    public static final DescripteurEntite<Personne> PERSONNE = DescripteurEntite
            .de("personne", Personne.class)
            .libelle("Personne", "Personnes")
            .colonnes(List.of(CIVILITE, NOM, PRENOM, DATE_NAISSANCE, EMAIL, TELEPHONE, RPPS, SUBDIVISION, SOURCE))
            .cle(EMAIL)
            .intitule(NOM)
            .portee(Portee.subdivision("subdivision"))
            .verrouilleeQuand(SOURCE, Source.OPEN_DATA, EMAIL, TELEPHONE)
            .parDefaut(SOURCE, Source.LOCAL)
            .regles(VerrouOpenData.sur(() -> DescripteurPersonne.PERSONNE, Personne::source))
            .fabrique(DescripteurPersonne::creer);

    private DescripteurPersonne() {}

    private static Personne creer(Valeurs<Personne> v) {
        return new Personne(v.id(), v.lire(CIVILITE), v.exiger(NOM), v.exiger(PRENOM), v.lire(DATE_NAISSANCE),
                v.lire(EMAIL), v.lire(TELEPHONE), v.lire(RPPS), v.lire(SUBDIVISION), v.exiger(SOURCE));
    }
}
