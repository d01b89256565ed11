package fr.siimop.modele.terrain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneDeduite;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Regles;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeTexte;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Intervenant}. */
public final class DescripteurIntervenant {

    public static final Colonne<Intervenant, UUID> TERRAIN = Colonne
            .reference("terrain", "Terrain", "terrain", Intervenant::terrain).avecRequise().avecLargeur(220);
    public static final Colonne<Intervenant, UUID> PERSONNE = Colonne
            .reference("personne", "Personne", "personne", Intervenant::personne).avecRequise().avecLargeur(200);
    public static final Colonne<Intervenant, RoleIntervenant> ROLE = Colonne
            .liste("role", "Rôle", RoleIntervenant.class, Intervenant::role).avecRequise().avecLargeur(130);
    public static final Colonne<Intervenant, LocalDate> DEBUT = Colonne.date("debut", "Début", Intervenant::debut)
            .avecRequise().avecLargeur(100);
    public static final Colonne<Intervenant, LocalDate> FIN = Colonne.date("fin", "Fin", Intervenant::fin)
            .avecLargeur(100);

    /** What somebody is on a terrain, as one says it: an ended mandate says until when. */
    public static final ColonneDeduite<String> MANDAT = ColonneDeduite.de("mandat", "Rôle à ce jour", 170,
            new TypeTexte(80), "Il vient du rôle et des dates\u00a0: changez-les.", DescripteurIntervenant::mandat)
            .cachee();

    public static final DescripteurEntite<Intervenant> INTERVENANT = DescripteurEntite
            .de("intervenant", Intervenant.class)
            .libelle("Intervenant", "Intervenants")
            .colonnes(List.of(TERRAIN, PERSONNE, ROLE, DEBUT, FIN))
            .cle(TERRAIN, PERSONNE, ROLE, DEBUT)
            .portee(Portee.nationaleGereePar("terrain", "subdivision"))
            .gardeesPar(TERRAIN)
            .colonnesLiees(ColonneLiee.de("terrain_libelle", "Libellé du terrain", 220, "terrain", "libelle"),
                    ColonneLiee.de("personne_prenom", "Prénom", 130, "personne", "prenom"),
                    ColonneLiee.de("personne_email", "Adresse email", 220, "personne", "email"),
                    ColonneLiee.de("etablissement", "Établissement", 220, "terrain", "etablissement", "libelle"),
                    ColonneLiee.de("numero_terrain", "Numéro terrain", 100, "terrain", "numero").cachee(),
                    ColonneLiee.de("subdivision", "Subdivision", 160, "terrain", "subdivision", "libelle").cachee())
            .deduites(MANDAT)
            .changentEnsemble(DEBUT, FIN)
            .parDefaut(ROLE, RoleIntervenant.RTS)
            .regles(Regles.datesOrdonnees(DEBUT, FIN), ReglesTerrain::unSeulRts)
            .fabrique(DescripteurIntervenant::creer);

    private DescripteurIntervenant() {}

    private static @Nullable String mandat(Ligne ligne, Contexte contexte) {
        if (!INTERVENANT.complete(ligne)) {
            return null;
        }
        Intervenant i = INTERVENANT.creer(ligne);
        LocalDate jour = contexte.aujourdhui();
        TypeDate dates = new TypeDate();
        return i.fin() != null && i.fin().isBefore(jour)
                ? i.role().libelle() + " jusqu’au " + dates.afficher(i.fin())
                : i.debut().isAfter(jour)
                        ? i.role().libelle() + " à compter du " + dates.afficher(i.debut())
                        : i.role().libelle();
    }

    private static Intervenant creer(Valeurs<Intervenant> v) {
        return new Intervenant(v.id(), v.exiger(TERRAIN), v.exiger(PERSONNE), v.exiger(ROLE), v.exiger(DEBUT),
                v.lire(FIN));
    }
}
