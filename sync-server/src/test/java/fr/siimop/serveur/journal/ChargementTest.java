package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.Lot;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Region;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.ErreurBase;
import fr.siimop.serveur.stockage.Instance;
import fr.siimop.serveur.stockage.SurChaqueBase;

class ChargementTest {

    @SurChaqueBase
    void remplit_une_base_vide_et_lui_rend_ses_contraintes(BaseDeTest essai) throws Exception {
        Base base = essai.base();
        List<String> contraintes = contraintes(base);
        Instance avant = base.jdbi().withHandle(Instance::lire);
        Chargement chargement = new Chargement(base, RegistreSiimop.REGISTRE, Monde.HORLOGE);
        long debut = System.nanoTime();
        long lignes = chargement.charger(
                sortie -> JeuDemo.generer(Taille.PETITE, 1, ListesReference.charger(), sortie));
        System.out.printf("%s: %d rows loaded in %.2f s%n", essai, lignes, (System.nanoTime() - debut) / 1e9);
        long enBase = RegistreSiimop.REGISTRE.tous().stream().filter(table -> !table.portee().chemin().isEmpty())
                .mapToLong(table -> compter(base, table.table())).sum();
        assertThat(lignes).isEqualTo(enBase).isPositive();
        assertThat(contraintes(base)).isEqualTo(contraintes);
        assertThat(chargement.inacheve()).isFalse();
        assertThat(base.jdbi().withHandle(Instance::lire).nom()).isNotEqualTo(avant.nom());
        assertThat(compter(base, "activite_semestrielle a join interne i on i.id = a.interne "
                + "join subdivision s on s.id = i.subdivision where a.portee <> s.code or i.portee <> s.code"))
                .isZero();
        // through a table that everybody receives
        assertThat(compter(base, "demande_terrain")).isPositive();
        assertThat(compter(base, "piece_terrain")).isPositive();
        assertThat(compter(base, "demande_terrain d join terrain t on t.id = d.terrain "
                + "join subdivision s on s.id = t.subdivision where d.portee <> s.code")).isZero();
        assertThatThrownBy(() -> chargement.charger(sortie -> {})).isInstanceOf(BaseNonVide.class)
                .hasMessageContaining("contient déjà des données");
    }

    @SurChaqueBase
    void un_chargement_coupe_se_voit_et_se_refait(BaseDeTest essai) throws Exception {
        Chargement chargement = new Chargement(essai.base(), RegistreSiimop.REGISTRE, Monde.HORLOGE);
        assertThatThrownBy(() -> chargement.charger(sortie -> JeuDemo.generer(Taille.PETITE, 1,
                ListesReference.charger(), lot -> {
                    sortie.accept(lot);
                    if (lot.descripteur().table().equals("agrement")) {
                        attendreDesLignes(chargement);
                        throw new IllegalStateException("power cut");
                    }
                }))).hasMessage("power cut");
        assertThat(chargement.inacheve()).isTrue();
        assertThat(chargement.baseVide()).isFalse();
        chargement.charger(sortie -> JeuDemo.generer(Taille.PETITE, 1, ListesReference.charger(), sortie));
        assertThat(chargement.inacheve()).isFalse();
    }

    @SurChaqueBase
    void une_base_sans_ses_contraintes_n_est_pas_achevee(BaseDeTest essai) {
        Base base = essai.base();
        Chargement chargement = new Chargement(base, RegistreSiimop.REGISTRE, Monde.HORLOGE);
        assertThatThrownBy(() -> chargement.charger(sortie -> {
            throw new IllegalStateException("power cut");
        })).hasMessage("power cut");
        base.jdbi().useHandle(handle -> handle.execute("update subdivision set region = ?", UUID.randomUUID()));
        assertThatThrownBy(() -> chargement.charger(sortie -> {})).matches(ErreurBase::contrainte);
        assertThat(chargement.inacheve()).isTrue();
    }

    @SurChaqueBase
    void une_panne_de_l_ecriture_n_est_pas_une_fin(BaseDeTest essai) {
        Chargement chargement = new Chargement(essai.base(), RegistreSiimop.REGISTRE, Monde.HORLOGE);
        DescripteurEntite<Region> sansMemoire = DescripteurEntite.de("region", Region.class)
                .colonnes(List.of(Colonne.texte("code", "Code", 10, region -> {
                    throw new OutOfMemoryError("essai");
                }))).fabrique(valeurs -> {
                    throw new IllegalStateException();
                });
        Lot lot = new Lot(sansMemoire, List.of(new Region(UUID.randomUUID(), "X", "Région", "ARS")));
        assertThatThrownBy(() -> chargement.charger(sortie -> sortie.accept(lot))).hasRootCauseMessage("essai");
        assertThatThrownBy(() -> chargement.charger(sortie -> {
            for (int i = 0; i < 100; i++) {
                sortie.accept(lot);
            }
        })).hasRootCauseMessage("essai");
        assertThat(chargement.inacheve()).isTrue();
    }

    /** Rows are written by another thread: a cut before the first would show nothing. */
    private static void attendreDesLignes(Chargement chargement) {
        while (chargement.baseVide()) {
            Thread.onSpinWait();
        }
    }

    private static long compter(Base base, String quoi) {
        return base.jdbi().withHandle(
                handle -> handle.createQuery("select count(*) from " + quoi).mapTo(Long.class).one());
    }

    /** Without the numbers that H2 gives to the indexes it makes for a constraint. */
    private static List<String> contraintes(Base base) {
        String index = base.postgresql()
                ? "select lower(indexname) from pg_indexes where schemaname = 'public'"
                : "select lower(index_name) from information_schema.indexes";
        return base.jdbi().withHandle(handle -> handle.createQuery("select n from (select lower(constraint_name) as n "
                + "from information_schema.table_constraints where lower(constraint_name) like 'fk\\_%' escape '\\' "
                + "union " + index + ") as t(n) where n like 'fk\\_%' escape '\\' or n like 'ix\\_%' escape '\\' "
                + "or n like 'uk\\_%' escape '\\' order by n").mapTo(String.class)
                .map(nom -> nom.replaceFirst("_index_\\w+$", "_index")).list());
    }
}
