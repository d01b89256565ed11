package fr.siimop.modele.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.DescripteurLienAgrement;
import fr.siimop.modele.demo.interne.Cursus;
import fr.siimop.modele.demo.interne.DefautsInternes;
import fr.siimop.modele.demo.interne.Gens;
import fr.siimop.modele.demo.interne.Inscription;
import fr.siimop.modele.demo.interne.Internes;
import fr.siimop.modele.demo.interne.Promotions;
import fr.siimop.modele.demo.interne.Rangs;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.demo.poste.Accueil;
import fr.siimop.modele.demo.poste.Activites;
import fr.siimop.modele.demo.poste.Besoins;
import fr.siimop.modele.demo.poste.Liens;
import fr.siimop.modele.demo.poste.Postes;
import fr.siimop.modele.demo.terrain.Agrements;
import fr.siimop.modele.demo.terrain.Autorisation;
import fr.siimop.modele.demo.terrain.Demandes;
import fr.siimop.modele.demo.terrain.Hopitaux;
import fr.siimop.modele.demo.terrain.Pieces;
import fr.siimop.modele.demo.terrain.Stage;
import fr.siimop.modele.demo.terrain.Terrains;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.DescripteurRangConcours;
import fr.siimop.modele.interne.RangConcours;
import fr.siimop.modele.interne.cursus.DescripteurDiplome;
import fr.siimop.modele.interne.cursus.DescripteurThese;
import fr.siimop.modele.interne.cursus.DescripteurValidationPhase;
import fr.siimop.modele.interne.cursus.ValidationPhase;
import fr.siimop.modele.personne.DescripteurFonction;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.poste.DescripteurPeriodeOuverture;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.PeriodeOuverture;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Identite;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.reprise.DescripteurLigneReprise;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain;
import fr.siimop.modele.terrain.piece.DescripteurPieceTerrain;

/**
 * Makes the whole data set, in the order of the registry: what a row refers to came before it. The same size, seed
 * and semester give the same rows.
 */
public final class JeuDemo {

    private static final int LIGNES_PAR_LOT = 5_000;

    private final Taille taille;
    private final long graine;
    private final Calendrier calendrier;
    private final Reference reference;
    private final Consumer<Lot> sortie;
    private final Defauts defauts = new Defauts();
    private final Map<String, Integer> lignes = new LinkedHashMap<>();

    private JeuDemo(Taille taille, long graine, Calendrier calendrier, ListesReference listes, Consumer<Lot> sortie) {
        this.taille = taille;
        this.graine = graine;
        this.calendrier = calendrier;
        this.reference = new Reference(listes, taille);
        this.sortie = sortie;
    }

    /** Rows of the reference lists are not repeated: they are there before. */
    public static BilanDemo generer(Taille taille, long graine, ListesReference listes, Consumer<Lot> sortie) {
        return generer(taille, graine, Calendrier.NOVEMBRE_2026, listes, sortie);
    }

    public static BilanDemo generer(Taille taille, long graine, Calendrier calendrier, ListesReference listes,
            Consumer<Lot> sortie) {
        return new JeuDemo(taille, graine, calendrier, listes, sortie).produire();
    }

    private BilanDemo produire() {
        Promotions promotions = new Promotions(reference, calendrier, graine);
        List<Inscription> inscriptions = promotions.planifier(taille);
        new DefautsInternes(graine, promotions, calendrier, defauts, inscriptions).planter();
        Rangs rangs = new Rangs(graine, reference);
        rangs.choisirSansRang(inscriptions);
        Internes internes = new Internes(graine, reference, calendrier, rangs, defauts, inscriptions);

        Postes postes = lieuxDeStage(inscriptions, internes);
        emettre(DescripteurInterne.INTERNE, internes.lignes(inscriptions));
        Emission<RangConcours> emissionRangs = new Emission<>(DescripteurRangConcours.RANG_CONCOURS);
        rangs.produire(inscriptions, emissionRangs::ajouter);
        emissionRangs.vider();
        activites(promotions, inscriptions, postes);
        cursus(promotions, inscriptions);
        return new BilanDemo(lignes, defauts.lignes(), contenus);
    }

    private List<byte[]> contenus = List.of();
    private Accueil accueil = new Accueil(List.of());

    private Postes lieuxDeStage(List<Inscription> inscriptions, Internes internes) {
        Map<Lieu, Integer> parLieu = Terrains.parLieu(reference, taille.terrains());
        Hopitaux hopitaux = new Hopitaux(graine);
        List<Etablissement> etablissements = hopitaux.construire(reference, parLieu, defauts);
        Gens gens = new Gens(graine, calendrier);
        gens.agents(reference);
        Terrains terrains = new Terrains(graine, reference, calendrier, hopitaux, gens);
        terrains.construire(parLieu, defauts);
        for (Inscription inscription : inscriptions) {
            gens.interne(inscription, reference.des().get(inscription.des()).id(), defauts,
                    internes.numero(inscription));
        }
        List<Autorisation> autorisations = new Agrements(graine, reference, calendrier, terrains.stages())
                .construire(taille.agrements(), defauts);
        Liens liens = new Liens(graine, calendrier, autorisations);
        accueil = new Accueil(autorisations);
        Postes postes = new Postes(graine, reference, calendrier, accueil, liens.parAgrement());
        List<Poste> ouverts = postes.construire(taille.postes(),
                Besoins.de(inscriptions, accueil, Calendrier.debut(calendrier.prepare())), autorisations, defauts);

        List<Agrement> agrements = autorisations.stream().map(Autorisation::agrement).toList();
        emettre(DescripteurLigneReprise.LIGNE_REPRISE,
                new ReprisesDemo(graine, reference, terrains.stages()).lignes(agrements, defauts));
        emettre(DescripteurEtablissement.ETABLISSEMENT, etablissements);
        emettre(DescripteurPersonne.PERSONNE, gens.personnes());
        emettre(DescripteurFonction.FONCTION, gens.fonctions());
        emettre(DescripteurTerrain.TERRAIN, terrains.stages().stream().map(Stage::terrain).toList());
        emettre(DescripteurIntervenant.INTERVENANT, terrains.intervenants());
        emettre(DescripteurDemandeTerrain.DEMANDE_TERRAIN, new Demandes(graine, calendrier).de(terrains.stages()));
        Pieces pieces = new Pieces(graine, calendrier, terrains.stages());
        emettre(DescripteurPieceTerrain.PIECE_TERRAIN, pieces.lignes());
        contenus = pieces.contenus();
        emettre(DescripteurAgrement.AGREMENT, agrements);
        emettre(DescripteurLienAgrement.LIEN_AGREMENT, liens.lignes());
        emettre(DescripteurPoste.POSTE, ouverts);
        emettre(DescripteurPeriodeOuverture.PERIODE_OUVERTURE, reference.lieux().stream().map(this::periode).toList());
        return postes;
    }

    /** Four weeks, half a year before the semester that is prepared, for every specialty. */
    private PeriodeOuverture periode(Lieu lieu) {
        LocalDate debut = Calendrier.debut(calendrier.prepare()).minusWeeks(24);
        return new PeriodeOuverture(Identite.de("periode_ouverture", lieu.code() + "/" + debut),
                lieu.subdivision().id(), Calendrier.id(calendrier.prepare()), null, debut, debut.plusWeeks(4));
    }

    private void activites(Promotions promotions, List<Inscription> inscriptions, Postes postes) {
        Activites activites = new Activites(graine, reference, calendrier, accueil, postes.affectations(), defauts);
        Emission<ActiviteSemestrielle> emission = new Emission<>(
                DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE);
        for (Inscription inscription : inscriptions) {
            activites.lignes(inscription, promotions.etapes(inscription)).forEach(emission::ajouter);
        }
        emission.vider();
    }

    private void cursus(Promotions promotions, List<Inscription> inscriptions) {
        Emission<ValidationPhase> emission = new Emission<>(DescripteurValidationPhase.VALIDATION_PHASE);
        Cursus cursus = new Cursus(graine, reference, calendrier, defauts, emission::ajouter);
        inscriptions.forEach(inscription -> cursus.suivre(inscription, promotions.etapes(inscription)));
        emission.vider();
        emettre(DescripteurThese.THESE, cursus.theses());
        emettre(DescripteurDiplome.DIPLOME, cursus.diplomes());
    }

    private <E extends Entite> void emettre(DescripteurEntite<E> descripteur, List<E> entites) {
        Emission<E> emission = new Emission<>(descripteur);
        entites.forEach(emission::ajouter);
        emission.vider();
    }

    /** Cuts the rows of a table into lots, and counts them. */
    private final class Emission<E extends Entite> {

        private final DescripteurEntite<E> descripteur;
        private List<E> enAttente = new ArrayList<>(LIGNES_PAR_LOT);

        Emission(DescripteurEntite<E> descripteur) {
            this.descripteur = descripteur;
        }

        void ajouter(E entite) {
            enAttente.add(entite);
            if (enAttente.size() == LIGNES_PAR_LOT) {
                vider();
            }
        }

        void vider() {
            if (!enAttente.isEmpty()) {
                lignes.merge(descripteur.table(), enAttente.size(), Integer::sum);
                sortie.accept(new Lot(descripteur, enAttente));
                enAttente = new ArrayList<>(LIGNES_PAR_LOT);
            }
        }
    }
}
