package fr.siimop.modele.personne;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Regles;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Fonction}. */
public final class DescripteurFonction {

    public static final Colonne<Fonction, UUID> PERSONNE = Colonne
            .reference("personne", "Personne", "personne", Fonction::personne).avecRequise().avecLargeur(200);
    public static final Colonne<Fonction, TypeFonction> TYPE = Colonne
            .liste("type", "Fonction", TypeFonction.class, Fonction::type).avecRequise().avecLargeur(160);
    public static final Colonne<Fonction, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", Fonction::subdivision).avecLargeur(180);
    public static final Colonne<Fonction, UUID> DES = Colonne.reference("des", "DES", "des", Fonction::des)
            .avecLargeur(220).avecAlias("Spécialité");
    public static final Colonne<Fonction, LocalDate> DEBUT = Colonne.date("debut", "Début", Fonction::debut)
            .avecRequise().avecLargeur(100);
    public static final Colonne<Fonction, LocalDate> FIN = Colonne.date("fin", "Fin", Fonction::fin).avecLargeur(100);

    public static final DescripteurEntite<Fonction> FONCTION = DescripteurEntite
            .de("fonction", Fonction.class)
            .libelle("Fonction", "Fonctions")
            .colonnes(List.of(PERSONNE, TYPE, SUBDIVISION, DES, DEBUT, FIN))
            .portee(Portee.subdivision("subdivision"))
            .colonnesLiees(ColonneLiee.de("personne_prenom", "Prénom", 130, "personne", "prenom"),
                    ColonneLiee.de("personne_email", "Adresse email", 220, "personne", "email"))
            .changentEnsemble(DEBUT, FIN)
            .regles(ReglesPersonne::subdivisionConnue, ReglesPersonne::fonctionNationale,
                    ReglesPersonne::desDuCoordonnateur,
                    Regles.datesOrdonnees(DEBUT, FIN))
            .fabrique(DescripteurFonction::creer);

    private DescripteurFonction() {}

    private static Fonction creer(Valeurs<Fonction> v) {
        return new Fonction(v.id(), v.exiger(PERSONNE), v.exiger(TYPE), v.lire(SUBDIVISION), v.lire(DES),
                v.exiger(DEBUT), v.lire(FIN));
    }
}
