package fr.siimop.atelier.grille.saisie;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.Source;

/** What is proposed to whoever looks for a row of another table. */
class IndexReferencesTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final UUID tours = DescripteurEtablissement.ETABLISSEMENT.creer(base.lignes("etablissement").getFirst())
            .subdivision();

    private void personne(String prenom, String rpps, UUID subdivision) {
        base.ajouter(PERSONNE, new Personne(UUID.randomUUID(), null, "ZINNIA", prenom, null, null, null, rpps,
                subdivision, Source.LOCAL));
    }

    @Test
    void nomme_les_personnes_par_leur_nom_celles_d_ici_d_abord() {
        personne("Aloès", null, null);
        personne("Ambre", "10000000001", tours);
        personne("Basile", null, null);
        IndexReferences index = IndexReferences.de(base, "personne");

        List<Candidat> trouves = index.chercher("zinnia", 6, "SUBDI TOURS");
        assertThat(trouves).extracting(Candidat::titre).containsExactly("Ambre ZINNIA", "Aloès ZINNIA",
                "Basile ZINNIA");
        assertThat(trouves.getFirst().detail()).isEqualTo("10000000001 · Tours");
        assertThat(index.chercher("10000000001", 6, "")).extracting(Candidat::titre).containsExactly("Ambre ZINNIA");
        assertThat(index.chercher("aloes zin", 6, "")).extracting(Candidat::titre).containsExactly("Aloès ZINNIA");
    }

    /** Rows that wait to be completed are in the table as well. */
    @Test
    void nomme_par_son_nom_seul_qui_n_a_pas_encore_de_prenom() {
        personne(null, null, null);
        assertThat(IndexReferences.de(base, "personne").chercher("zinnia", 6, "")).extracting(Candidat::titre)
                .containsExactly("ZINNIA");
    }

    @Test
    void propose_ceux_dont_le_numero_est_mal_tape_ou_incomplet() {
        IndexReferences index = IndexReferences.de(base, "etablissement");
        Ligne valbrenne = base.lignes("etablissement").get(1);
        String finess = String.valueOf(valbrenne.valeur(DescripteurEtablissement.ETABLISSEMENT.position("finess")));
        for (String saisie : List.of(finess.substring(0, 8), finess.substring(1), finess.substring(0, 8) + "X")) {
            assertThat(index.proches(saisie, 3)).as(saisie).extracting(Candidat::id).contains(valbrenne.id());
        }
        assertThat(index.proches(finess.substring(0, 7), 3)).hasSize(3);
        assertThat(index.proches("3799", 3)).isEmpty();
    }

    /** What is worked out on a day says nothing of which row it is, and would be searched as it was then. */
    @Test
    void un_agrement_se_trouve_par_son_etablissement_et_non_par_son_etat_du_jour() {
        IndexReferences index = IndexReferences.de(base, "agrement");
        assertThat(index.chercher("", 50, "")).isNotEmpty()
                .noneMatch(candidat -> candidat.detail().contains("Actif") || candidat.detail().contains("Expiré"));
        String etablissement = base.lignes("etablissement").getFirst()
                .valeur(DescripteurEtablissement.ETABLISSEMENT.position("libelle")).toString();
        assertThat(index.chercher(etablissement, 50, "")).isNotEmpty();
    }

    @Test
    void une_liste_courte_est_dans_l_ordre_de_ses_titres() {
        assertThat(IndexReferences.de(base, "des").chercher("", 50, "")).extracting(Candidat::titre)
                .hasSizeGreaterThan(5)
                .isSorted();
    }

    @Test
    void dit_ou_est_un_etablissement() {
        IndexReferences index = IndexReferences.de(base, "etablissement");
        assertThat(index.chercher("tours", 1, "SUBDI TOURS").getFirst().detail()).endsWith("Tours");
    }
}
