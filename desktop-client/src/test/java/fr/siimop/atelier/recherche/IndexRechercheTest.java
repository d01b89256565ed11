package fr.siimop.atelier.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.modele.descripteur.Ligne;

class IndexRechercheTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final IndexRecherche index = new IndexRecherche(base, SourceRecherche.TOUTES);

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
