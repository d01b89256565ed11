package fr.siimop.modele.referentiel;

import java.time.LocalDate;
import java.util.List;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Regles;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Semestre}. */
public final class DescripteurSemestre {

    public static final Colonne<Semestre, String> CODE = Colonne.texte("code", "Code", 7, Semestre::code).avecRequise()
            .avecLargeur(90);
    public static final Colonne<Semestre, String> LIBELLE = Colonne.texte("libelle", "Libellé", 40, Semestre::libelle)
            .avecRequise().avecLargeur(140).avecAlias("SEMESTRE");
    public static final Colonne<Semestre, LocalDate> DEBUT = Colonne.date("debut", "Début", Semestre::debut)
            .avecRequise().avecLargeur(100);
    public static final Colonne<Semestre, LocalDate> FIN = Colonne.date("fin", "Fin", Semestre::fin).avecRequise()
            .avecLargeur(100);

    public static final DescripteurEntite<Semestre> SEMESTRE = DescripteurEntite
            .de("semestre", Semestre.class)
            .libelle("Semestre", "Semestres")
            .colonnes(List.of(CODE, LIBELLE, DEBUT, FIN))
            .cle(CODE)
            .intitule(LIBELLE)
            .changentEnsemble(DEBUT, FIN)
            .regles(Regles.datesOrdonnees(DEBUT, FIN), ReglesReferentiel::codeDuSemestre)
            .fabrique(DescripteurSemestre::creer);

    private DescripteurSemestre() {}

    private static Semestre creer(Valeurs<Semestre> v) {
        return new Semestre(v.id(), v.exiger(CODE), v.exiger(LIBELLE), v.exiger(DEBUT), v.exiger(FIN));
    }
}
