package fr.siimop.bout;

import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.Accuses;
import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.DescripteurFiliere;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.sync.Mutation;

/** An interne registered on a train has no number until the server, which sees all those of the region, gives it. */
class NumeroHorsLigneTest {

    private final UUID personne = UUID.randomUUID();
    private final UUID interne = UUID.randomUUID();

    @TempDir
    Path dossier;

    @Test
    void un_interne_inscrit_hors_ligne_recoit_son_numero_du_serveur() throws Exception {
        int port = ServeurEnProcessus.portLibre();
        String adresse;
        try (ServeurEnProcessus serveur = demarrer(port)) {
            adresse = serveur.adresse().toString();
            try (AtelierSansFenetre premier = atelier("a", adresse)) {
                premier.recevoir();
            }
        }
        try (AtelierSansFenetre premier = AtelierSansFenetre.horsLigne(dossier, "a", adresse,
                ComptesDemo.SCOLARITE.adresse())) {
            SourceLignes source = premier.poste().magasin();
            premier.executer(new Acte("inscrire", inscription(source)));
            assertThat(inscrit(source).numero()).isNull();
            assertThat(bloquantes(source)).isEmpty();
            assertThat(premier.tenter()).isFalse();
        }
        try (ServeurEnProcessus serveur = demarrer(port);
                AtelierSansFenetre premier = atelier("a", adresse);
                AtelierSansFenetre second = atelier("b", adresse)) {
            premier.synchroniser();
            assertThat(premier.poste().envoi().toutes()).isEmpty();
            assertThat(inscrit(premier.poste().magasin()).numero()).matches("24\\d{6}");
            second.recevoir();
            assertThat(inscrit(second.poste().magasin())).isEqualTo(inscrit(premier.poste().magasin()));
        }
    }

    /** The network may go between the answer and what the server wrote besides. */
    @Test
    void le_numero_d_un_interne_accepte_s_attend_et_ne_s_efface_plus_ensuite() throws Exception {
        try (ServeurEnProcessus serveur = demarrer(ServeurEnProcessus.portLibre());
                AtelierSansFenetre atelier = atelier("c", serveur.adresse().toString())) {
            atelier.recevoir();
            PosteLocal poste = atelier.poste();
            atelier.executer(new Acte("inscrire", inscription(poste.magasin())));
            List<Mutation> envoyees = poste.envoi().preparer(
                    List.of(new Cle(PERSONNE.table(), personne), new Cle(INTERNE.table(), interne)));
            new Accuses(poste).recevoir(envoyees,
                    atelier.client().pousser(envoyees), Set.of());
            assertThat(poste.envoi().toutes()).isEmpty();
            assertThat(inscrit(poste.magasin()).numero()).isNull();
            assertThat(bloquantes(poste.magasin())).isEmpty();

            atelier.recevoir();
            assertThat(inscrit(poste.magasin()).numero()).matches("24\\d{6}");
            atelier.saisir(INTERNE.table(), "numero", Collections.singletonMap(interne, null));
            EnAttente effacee = Objects.requireNonNull(poste.envoi().trouver(new Cle(INTERNE.table(), interne)));
            assertThat(poste.anomalies(effacee)).extracting(Anomalie::champ).containsExactly("numero");
        }
    }

    private List<Anomalie> bloquantes(SourceLignes source) {
        return new Verification(source.registre()).verifier(INTERNE,
                Objects.requireNonNull(source.trouver("interne", interne)), source.contexte(Origine.SAISIE)).stream()
                .filter(Anomalie::bloquante).toList();
    }

    private List<Acte.Pas> inscription(SourceLignes source) {
        Subdivision tours = source.lignes("subdivision").stream().map(DescripteurSubdivision.SUBDIVISION::creer)
                .filter(s -> s.code().equals("TOURS")).findFirst().orElseThrow();
        UUID filiere = source.lignes(DescripteurFiliere.FILIERE.table()).getFirst().id();
        return List.of(
                new Acte.Creation(PERSONNE.table(),
                        PERSONNE.ligne(new Personne(personne, null, "CAPUCINE", "Iris", null,
                                "iris.capucine@etu.exemple.fr", null, null, tours.id(), Source.LOCAL))),
                new Acte.Creation(INTERNE.table(),
                        INTERNE.ligne(new Interne(interne, null, personne, null, tours.id(), null, filiere, null, null,
                                null, null, 2026, TypeConcours.ECN, false, Regime.R3C, StatutInterne.INACTIF))));
    }

    private Interne inscrit(SourceLignes source) {
        return INTERNE.creer(Objects.requireNonNull(source.trouver("interne", interne)));
    }

    private AtelierSansFenetre atelier(String nom, String adresse) throws Exception {
        return new AtelierSansFenetre(dossier, nom, adresse, ComptesDemo.SCOLARITE.adresse());
    }

    private ServeurEnProcessus demarrer(int port) throws Exception {
        return ServeurEnProcessus.demarrer(port, "demo", "--taille", "petite", "--donnees",
                dossier.resolve("serveur").toString());
    }
}
