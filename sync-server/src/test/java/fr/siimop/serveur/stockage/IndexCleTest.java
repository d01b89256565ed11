package fr.siimop.serveur.stockage;

import static fr.siimop.modele.interne.cursus.DescripteurDiplome.DIPLOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.cursus.Diplome;
import fr.siimop.modele.interne.cursus.TypeDiplome;
import fr.siimop.serveur.journal.Monde;

/** Two rows that lack the same part of their key are one row, whoever writes them and when. */
class IndexCleTest {

    private final Depot depot = new Depot();

    @SurChaqueBase
    void deux_diplomes_d_etat_d_un_interne_n_entrent_pas_meme_ensemble(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Interne interne = monde.nouvelInterne(monde.subdivisionA);
        inserer(essai.base(), interne, null);
        inserer(essai.base(), interne, monde.des.id());
        refuse(essai.base(), interne);
        essai.base().jdbi().useHandle(handle -> {
            Contraintes.retirer(handle, RegistreSiimop.REGISTRE);
            Contraintes.poser(handle, RegistreSiimop.REGISTRE);
        });
        refuse(essai.base(), interne);
        inserer(essai.base(), monde.nouvelInterne(monde.subdivisionA), null);
    }

    @Test
    void une_cle_dont_deux_colonnes_peuvent_manquer_est_refusee_avant_toute_base() {
        assertThatThrownBy(() -> new IndexCle("essai", List.of("un", "deux", "trois"), List.of("deux", "trois")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("[deux, trois]");
    }

    /** A base of the version before, in which two transactions had written the same key at once. */
    @SurChaqueBase
    void une_base_qui_a_deja_deux_lignes_de_meme_cle_le_dit_avant_d_etre_touchee(BaseDeTest essai) throws Exception {
        essai.base().jdbi().useHandle(handle -> {
            handle.execute("alter table maquette drop constraint fk_maquette_des");
            handle.execute("drop index uk_maquette");
            handle.execute("drop index if exists uk_maquette_sans_promotion_debut");
            for (int i = 0; i < 2; i++) {
                handle.execute("insert into maquette (id, tx, portee, des, semestres_socle, semestres_appro, "
                        + "semestres_conso, source) select ?, 1, 'national', id, 2, 6, 0, 'essai' from des "
                        + "where code = (select min(code) from des)",
                        UUID.randomUUID());
            }
            handle.execute("delete from \"flyway_schema_history\" where \"version\" = '0027'");
        });
        assertThatThrownBy(() -> Base.ouvrir(essai.parametres())).isInstanceOf(BaseInaccessible.class)
                .hasMessageContaining("deux lignes de même clé").hasMessageContaining("maquette")
                .hasMessageContaining("Rien n’a été modifié");
        essai.base().jdbi().useHandle(handle -> handle.execute("delete from maquette where source = 'essai'"));
        Base.ouvrir(essai.parametres()).close();
    }

    private void refuse(Base base, Interne interne) {
        assertThatThrownBy(() -> inserer(base, interne, null)).satisfies(
                erreur -> assertThat(ErreurBase.contrainte((RuntimeException) erreur)).isTrue());
    }

    private void inserer(Base base, Interne interne, @Nullable UUID des) {
        Diplome diplome = new Diplome(UUID.randomUUID(), interne.id(), des == null ? TypeDiplome.ETAT : TypeDiplome.DES,
                des, LocalDate.of(2026, 10, 9), null, null);
        base.jdbi().useTransaction(handle -> depot.inserer(handle, DIPLOME,
                List.of(new LigneBase(DIPLOME.ligne(diplome), 1, Monde.A))));
    }
}
