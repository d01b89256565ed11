package fr.siimop.atelier.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.essai.TablesEssai.Unite;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.sync.AdresseServeur;
import fr.siimop.atelier.sync.ClientServeur;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.SchemaSync;
import fr.siimop.modele.sync.SchemaSync.ColonneSync;
import fr.siimop.modele.sync.SchemaSync.DroitsSync;
import fr.siimop.modele.sync.SchemaSync.TableSync;

/** What waited under an earlier version of the program, whose tables were not quite those of this one. */
class MigrationEnvoiTest {

    private static final UUID RETIREE = ServeurContrat.unite(1);
    private static final UUID GARDEE = ServeurContrat.unite(2);
    private static final Cle CLE_RETIREE = new Cle("unite", RETIREE);

    @TempDir
    Path dossier;

    /** « places » became « capacite », and « ouverte » is new. */
    private static Registre suivant() {
        Colonne<Unite, String> numero = Colonne.texte("numero", "Numéro", 20, Unite::numero).avecRequise();
        Colonne<Unite, UUID> hopital = Colonne.reference("hopital", "Hôpital", "hopital", Unite::hopital).avecRequise();
        Colonne<Unite, Integer> capacite = Colonne.entier("capacite", "Capacité", 0, 99, Unite::places);
        Colonne<Unite, String> indication = Colonne.texte("indication", "Indication", 200, Unite::indication);
        Colonne<Unite, String> ouverte = Colonne.texte("ouverte", "Ouverte", 20, u -> null);
        return new Registre(List.of(TablesEssai.HOPITAL, DescripteurEntite.de("unite", Unite.class)
                .libelle("Unité", "Unités").colonnes(List.of(numero, hopital, capacite, indication, ouverte))
                .cle(numero).fabrique(v -> new Unite(v.id(), v.exiger(numero), v.exiger(hopital), v.lire(capacite),
                        v.lire(indication)))));
    }

    @Test
    void ce_qui_attend_pour_une_table_disparue_est_refuse_des_l_ouverture_et_n_arrete_rien() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(20)) {
            try (PosteEssai ancien = new PosteEssai(serveur, dossier)) {
                ancien.synchroniser();
                ancien.saisir(RETIREE, "places", 2, 4);
                ancien.saisir(GARDEE, "places", 2, 5);
                serveur.perdreLaReponse = true;
                assertThatThrownBy(ancien::synchroniser).isInstanceOf(EchecServeur.class);
                ancien.saisir(GARDEE, "places", 5, 6);
            }
            Registre sansUnites = new Registre(List.of(TablesEssai.HOPITAL));
            try (PosteLocal poste = PosteLocal.ouvrir(Espace.de(dossier, serveur.adresse(), ServeurContrat.EMAIL),
                    sansUnites, Clock.systemUTC(), UUID::randomUUID);
                    ClientServeur client = new ClientServeur(AdresseServeur.lire(serveur.adresse()).orElseThrow(),
                            "jeton-1")) {
                assertThat(poste.envoi().toutes()).hasSize(2).allSatisfy(attente -> {
                    assertThat(attente.etat()).isEqualTo(EtatLigne.REFUSE);
                    assertThat(attente.anomalies()).singleElement().satisfies(a -> assertThat(a.message())
                            .contains("n’a plus la table «\u00a0unite\u00a0»").contains("exportez"));
                    assertThat(attente.champs()).containsKey("places");
                });
                Passage passage = new Passage(client, poste, Clock.systemUTC());
                poste.envoi().renvoyer(CLE_RETIREE);
                poste.envoi().creer(new Cle("hopital", ServeurContrat.hopital(7)), Map.of("libelle", "Nouveau"));
                assertThat(passage.faire(Suivi.muet(), true).appliquees()).isOne();
                assertThat(poste.envoi().toutes()).extracting(EnAttente::etat)
                        .containsExactly(EtatLigne.REFUSE, EtatLigne.REFUSE);
                poste.envoi().abandonner(CLE_RETIREE);
                poste.magasin().relire(List.of(CLE_RETIREE));
                assertThat(poste.envoi().nombre()).isOne();
            }
        }
    }

    @Test
    void une_colonne_que_le_serveur_n_avait_pas_est_recue_avec_toutes_les_lignes() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(20);
                PosteEssai atelier = new PosteEssai(serveur, dossier)) {
            SchemaSync sans = schema("numero", "hopital", "indication");
            SchemaSync avec = schema("numero", "hopital", "places", "indication", "inconnue_ici");
            atelier.poste.recevoir(sans);
            atelier.synchroniser();
            atelier.poste.recevoir(sans);
            assertThat(atelier.poste.cache().curseur()).isPresent();
            atelier.poste.recevoir(avec);
            assertThat(atelier.poste.cache().curseur()).isEmpty();
            atelier.synchroniser();
            atelier.poste.recevoir(schema("numero", "hopital", "places", "indication", "inconnue_aussi"));
            assertThat(atelier.poste.cache().curseur()).isPresent();
        }
    }

    private static SchemaSync schema(String... colonnes) {
        return new SchemaSync(1, List.of(new TableSync("unite", "Unité",
                Stream.of(colonnes).map(c -> new ColonneSync(c, c, "texte", false, null, null)).toList(),
                new DroitsSync(List.of("national"), List.of("national")))));
    }

    @Test
    void les_saisies_d_un_champ_disparu_sont_gardees_avec_leur_raison_et_n_arretent_pas_les_autres() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(20)) {
            try (PosteEssai ancien = new PosteEssai(serveur, dossier)) {
                ancien.synchroniser();
                ancien.saisir(RETIREE, "places", 2, 4);
                ancien.saisir(GARDEE, "indication", null, "Garde");
            }
            serveur.donnees.refuserQuand(m -> m.champs().containsKey("places") ? "Champ inconnu." : null);
            try (PosteLocal poste = PosteLocal.ouvrir(Espace.de(dossier, serveur.adresse(), ServeurContrat.EMAIL),
                    suivant(), Clock.systemUTC(), UUID::randomUUID);
                    ClientServeur client = new ClientServeur(AdresseServeur.lire(serveur.adresse()).orElseThrow(),
                            "jeton-1")) {
                assertThat(poste.avertissements()).isEmpty();
                assertThat(poste.envoi().nombre()).isEqualTo(2);
                new Passage(client, poste, Clock.systemUTC()).faire(Suivi.muet(), true);
                assertThat(poste.magasin().lignes("unite")).hasSize(20);
                assertThat(serveur.donnees.table("unite").get(GARDEE)).containsEntry("indication", "Garde");
                assertThat(serveur.donnees.table("unite").get(RETIREE)).containsEntry("places", 2);
                assertThat(poste.envoi().nombre()).isEqualTo(1);
                EnAttente gardee = poste.envoi().trouver(CLE_RETIREE);
                assertThat(gardee.etat()).isEqualTo(EtatLigne.REFUSE);
                assertThat(gardee.champs().get("places").valeur()).isEqualTo(4);
                assertThat(gardee.anomalies()).singleElement()
                        .satisfies(a -> assertThat(a.message()).isEqualTo("Champ inconnu."));

                poste.envoi().abandonner(CLE_RETIREE);
                assertThat(poste.envoi().nombre()).isZero();
            }
        }
    }
}
