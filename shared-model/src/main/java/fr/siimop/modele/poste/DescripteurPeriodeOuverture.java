package fr.siimop.modele.poste;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Regles;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link PeriodeOuverture}. */
public final class DescripteurPeriodeOuverture {

    public static final Colonne<PeriodeOuverture, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", PeriodeOuverture::subdivision).avecRequise()
            .avecLargeur(160);
    public static final Colonne<PeriodeOuverture, UUID> SEMESTRE = Colonne
            .reference("semestre", "Semestre des postes", "semestre", PeriodeOuverture::semestre).avecRequise()
            .avecLargeur(150).avecAlias("Semestre");
    public static final Colonne<PeriodeOuverture, UUID> SPECIALITE = Colonne
            .reference("specialite", "Spécialité", "des", "toutes", PeriodeOuverture::specialite).avecLargeur(220);
    public static final Colonne<PeriodeOuverture, LocalDate> DEBUT = Colonne
            .date("debut", "Premier jour", PeriodeOuverture::debut).avecRequise().avecLargeur(110);
    public static final Colonne<PeriodeOuverture, LocalDate> FIN = Colonne
            .date("fin", "Dernier jour", PeriodeOuverture::fin).avecRequise().avecLargeur(110);

    public static final DescripteurEntite<PeriodeOuverture> PERIODE_OUVERTURE = DescripteurEntite
            .de("periode_ouverture", PeriodeOuverture.class)
            .libelle("Période d’ouverture", "Périodes d’ouverture")
            .colonnes(List.of(SUBDIVISION, SEMESTRE, SPECIALITE, DEBUT, FIN))
            .cle(SUBDIVISION, SEMESTRE, SPECIALITE, DEBUT)
            .portee(Portee.nationaleGereePar("subdivision"))
            .gardeesPar(SUBDIVISION)
            .changentEnsemble(DEBUT, FIN)
            .regles(Regles.datesOrdonnees(DEBUT, FIN), ReglesPeriodeOuverture::avantLeSemestre,
                    ReglesPeriodeOuverture::sansDoublon)
            .fabrique(DescripteurPeriodeOuverture::creer);

    private DescripteurPeriodeOuverture() {}

    private static PeriodeOuverture creer(Valeurs<PeriodeOuverture> v) {
        return new PeriodeOuverture(v.id(), v.exiger(SUBDIVISION), v.exiger(SEMESTRE), v.lire(SPECIALITE),
                v.exiger(DEBUT), v.exiger(FIN));
    }
}
