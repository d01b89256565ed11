package fr.siimop.serveur.pages.parcours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.Validation;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.serveur.pages.Textes;
import fr.siimop.serveur.pages.parcours.PageParcours.Champ;
import fr.siimop.serveur.pages.parcours.PageParcours.LigneParcours;

/** Makes the page of a parcours from what the base knows, without touching the base. */
final class Parcours {

    private static final int NOVEMBRE = 11;

    private final Dossier dossier;
    private final List<Activite> activites;
    private final List<Semestre> semestres;
    private final LocalDate jour;

    Parcours(Dossier dossier, List<Activite> activites, List<Semestre> semestres, LocalDate jour) {
        this.dossier = dossier;
        this.activites = activites;
        this.semestres = semestres;
        this.jour = jour;
    }

    PageParcours page() {
        List<LigneParcours> frise = new ArrayList<>();
        List<Semestre> manquants = new ArrayList<>();
        List<Semestre> sansEvaluation = new ArrayList<>();
        for (Semestre semestre : semestres) {
            List<Activite> duSemestre = activites.stream().filter(a -> a.semestre().equals(semestre.id())).toList();
            for (Activite activite : duSemestre) {
                frise.add(LignesParcours.ligne(semestre, activite, jour));
                if (semestre.fin().isBefore(jour) && LignesParcours.evaluationAttendue(activite)) {
                    sansEvaluation.add(semestre);
                }
            }
            if (duSemestre.isEmpty() && attendu(semestre) && !activites.isEmpty()) {
                frise.add(LignesParcours.manque(semestre));
                manquants.add(semestre);
            }
        }
        return new PageParcours(Textes.nomComplet(null, dossier.prenom(), dossier.nom()),
                Stream.of(des(), dossier.subdivision()).filter(texte -> texte != null)
                        .reduce((a, b) -> a + " · " + b).orElse(""),
                champs(), "Fiche " + Textes.de(dossier.prenom()),
                compter(Validation.VALIDE, Validation.VALIDE_GESTIONNAIRE),
                dossier.semestresDeLaMaquette(), realises(), frise.reversed(), frise,
                new AlertesParcours(dossier, manquants, sansEvaluation).toutes());
    }

    /** From the November of the promotion to the current semester, an interne in training is somewhere. */
    private boolean attendu(Semestre semestre) {
        LocalDate entree = LocalDate.of(dossier.promotion(), NOVEMBRE, 1);
        return dossier.statut() == StatutInterne.ACTIF && !semestre.debut().isBefore(entree)
                && !semestre.debut().isAfter(jour);
    }

    private int compter(Validation... etats) {
        return (int) activites.stream().filter(a -> List.of(etats).contains(a.validation())).count();
    }

    private int realises() {
        return (int) semestres.stream().filter(s -> s.fin().isBefore(jour))
                .filter(s -> activites.stream()
                        .anyMatch(a -> a.semestre().equals(s.id()) && LignesParcours.enStage(a.situation())))
                .count();
    }

    private List<Champ> champs() {
        return List.of(
                new Champ("Date de naissance", Textes.jour(dossier.dateNaissance())),
                new Champ("Adresse email", Textes.ouTiret(dossier.email())),
                new Champ("UFR", Textes.ouTiret(dossier.ufr())),
                new Champ("DES", Textes.ouTiret(des())),
                new Champ("Phase", phase(dossier.phase())),
                new Champ("Phase prochain semestre", phase(phaseProchaine())),
                new Champ("Option", Textes.ouTiret(dossier.option())),
                new Champ("FST", Textes.ouTiret(dossier.fst())),
                new Champ("N°\u00a0INE", Textes.ouTiret(dossier.ine())),
                new Champ("N°\u00a0RPPS", Textes.ouTiret(dossier.rpps())),
                new Champ("Année", dossier.concours().libelle() + "-" + dossier.promotion()),
                new Champ("Subdivision", dossier.subdivision()),
                new Champ("Numéro interne", dossier.numero()));
    }

    private @Nullable Phase phaseProchaine() {
        return semestres.stream().filter(s -> s.debut().isAfter(jour)).findFirst()
                .flatMap(s -> activites.stream().filter(a -> a.semestre().equals(s.id()) && a.phase() != null)
                        .map(Activite::phase).findFirst())
                .orElse(null);
    }

    private @Nullable String des() {
        return dossier.des() == null ? null : "DES " + dossier.des();
    }

    private static String phase(@Nullable Phase phase) {
        return phase == null ? "-" : "DES - Phase " + phase.libelle().toLowerCase(Locale.FRENCH);
    }
}
