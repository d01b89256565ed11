package fr.siimop.atelier.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.referentiel.TypeEtablissement;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;

class IndexRechercheTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final IndexRecherche index = new IndexRecherche(base, SourceRecherche.TOUTES, Set.of());

    @Test
    void trouve_sans_accent_ni_casse_dans_chaque_table() {
        assertThat(index.chercher("NEONATOLOGIE", 5)).extracting(Trouve::nom).contains("Néonatologie");
        assertThat(index.chercher("valbrenne", 5)).extracting(Trouve::table).contains("etablissement", "poste",
                "agrement");
        assertThat(index.chercher("introuvable", 5)).isEmpty();
        assertThat(index.chercher("  ", 5)).isEmpty();
    }

    @Test
    void met_le_numero_exact_et_les_debuts_de_mots_devant() {
        assertThat(index.chercher("240001870004", 5).getFirst().numero()).isEqualTo("240001870004");
        assertThat(index.chercher("tours", 8).getFirst().table()).isEqualTo("etablissement");
        List<String> postes = index.chercher("urgences", 8).stream().filter(t -> t.table().equals("poste"))
                .map(Trouve::nom).toList();
        assertThat(postes.getFirst()).startsWith("Urgences");
    }

    @Test
    void met_devant_les_lignes_des_subdivisions_ou_l_on_ecrit() {
        Etablissement ici = DescripteurEtablissement.ETABLISSEMENT.creer(base.lignes("etablissement").getFirst());
        UUID ailleurs = UUID.randomUUID();
        base.ajouter(DescripteurSubdivision.SUBDIVISION, new Subdivision(ailleurs, "MONTPELLIER", "SUBDI MONTPELLIER",
                DescripteurSubdivision.SUBDIVISION.creer(base.lignes("subdivision").getFirst()).region(), "76", "Sud",
                "CHU de Montpellier"));
        for (UUID subdivision : List.of(ailleurs, ici.subdivision())) {
            base.ajouter(DescripteurEtablissement.ETABLISSEMENT, new Etablissement(UUID.randomUUID(), "CH de Puybrenne",
                    null, null, TypeEtablissement.CH, null, null, "Puybrenne", subdivision, Source.LOCAL));
        }
        for (String code : List.of("TOURS", "MONTPELLIER")) {
            try (IndexRecherche sien = new IndexRecherche(base, SourceRecherche.TOUTES, Set.of(code))) {
                UUID premier = sien.chercher("puybrenne", 5).getFirst().id();
                UUID subdivision = DescripteurEtablissement.ETABLISSEMENT
                        .creer(java.util.Objects.requireNonNull(base.trouver("etablissement", premier))).subdivision();
                assertThat(subdivision).isEqualTo(code.equals("TOURS") ? ici.subdivision() : ailleurs);
            }
        }
    }

    @Test
    void met_ceux_qui_travaillent_sur_un_terrain_apres_lui() {
        UUID terrain = base.lignes("terrain").getFirst().id();
        UUID personne = UUID.randomUUID();
        base.ajouter(DescripteurPersonne.PERSONNE,
                new Personne(personne, null, "SORBIER", "Iris", null, null, null, null,
                        null, Source.LOCAL));
        base.ajouter(DescripteurIntervenant.INTERVENANT, new Intervenant(UUID.randomUUID(), terrain, personne,
                RoleIntervenant.RTS, LocalDate.of(2024, 5, 6), null));
        base.prevenir(ChangementLignes.table("intervenant"));
        String libelle = index
                .chercher(DescripteurTerrain.TERRAIN.creer(base.lignes("terrain").getFirst()).libelle(), 5)
                .getFirst().table();
        assertThat(libelle).isNotEqualTo("intervenant");
        assertThat(index.chercher("sorbier iris", 5)).extracting(Trouve::table).containsExactly("intervenant");
    }

    @Test
    void met_devant_les_intervenants_d_ici_et_dit_quand_un_mandat_a_fini() {
        UUID ailleurs = UUID.randomUUID();
        UUID loin = UUID.randomUUID();
        base.ajouter(DescripteurSubdivision.SUBDIVISION, new Subdivision(ailleurs, "MONTPELLIER", "SUBDI MONTPELLIER",
                DescripteurSubdivision.SUBDIVISION.creer(base.lignes("subdivision").getFirst()).region(), "76", "Sud",
                "CHU de Montpellier"));
        Terrain ici = DescripteurTerrain.TERRAIN.creer(base.lignes("terrain").getFirst());
        base.ajouter(DescripteurTerrain.TERRAIN, new Terrain(loin, "34000001", "Ici", ici.etablissement(),
                ici.specialiteAppel(), null, ailleurs, false, null, ici.etat()));
        sorbier("Iris", loin, LocalDate.of(2024, 5, 6), null);
        sorbier("Ada", ici.id(), LocalDate.of(2024, 5, 6), null);
        sorbier("Aloès", ici.id(), LocalDate.of(2022, 5, 2), LocalDate.of(2025, 4, 30));
        sorbier("Anis", ici.id(), LocalDate.of(2027, 5, 3), null);
        try (IndexRecherche sien = new IndexRecherche(base, SourceRecherche.TOUTES, Set.of("TOURS"))) {
            assertThat(sien.chercher("sorbier", 5)).extracting(t -> t.nom() + ", " + t.numero()).containsExactly(
                    "SORBIER Ada, RTS", "SORBIER Aloès, RTS jusqu’au 30/04/2025",
                    "SORBIER Anis, RTS à compter du 03/05/2027", "SORBIER Iris, RTS");
        }
    }

    private void sorbier(String prenom, UUID terrain, LocalDate debut, LocalDate fin) {
        UUID personne = UUID.randomUUID();
        base.ajouter(DescripteurPersonne.PERSONNE,
                new Personne(personne, null, "SORBIER", prenom, null, null, null, null,
                        null, Source.LOCAL));
        base.ajouter(DescripteurIntervenant.INTERVENANT, new Intervenant(UUID.randomUUID(), terrain, personne,
                RoleIntervenant.RTS, debut, fin));
    }

    @Test
    void veut_tous_les_mots_ou_qu_ils_soient() {
        List<Trouve> trouves = index.chercher("mai urgences nuit", 5);
        assertThat(trouves).hasSize(1);
        assertThat(trouves.getFirst().nom()).isEqualTo("Urgences adultes – nuit");
        assertThat(trouves.getFirst().lieu()).isEqualTo("CH de Valbrenne · Mai 2027");
    }

    @Test
    void suit_ce_qui_change() {
        assertThat(index.chercher("zzz", 5)).isEmpty();
        Ligne poste = base.lignes("poste").getFirst();
        base.appliquer(new fr.siimop.atelier.grille.Commande("Saisie", "poste",
                List.of(new fr.siimop.atelier.grille.Commande.Modification(poste.id(), "libelle", "a", "Zzz"))));
        base.prevenir(ChangementLignes.table("poste"));
        assertThat(index.chercher("zzz", 5)).extracting(Trouve::id).containsExactly(poste.id());
    }
}
