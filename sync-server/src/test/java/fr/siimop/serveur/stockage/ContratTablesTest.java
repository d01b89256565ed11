package fr.siimop.serveur.stockage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.referentiel.ListesReference;

/** Each entity of the register has its table, with its columns and no other, which gives back what it was given. */
class ContratTablesTest {

    private final Depot depot = new Depot();

    @SurChaqueBase
    void chaque_table_a_exactement_les_colonnes_de_son_descripteur(BaseDeTest essai) {
        for (DescripteurEntite<?> descripteur : RegistreSiimop.REGISTRE.tous()) {
            Map<String, String> attendues = new LinkedHashMap<>();
            attendues.put("id", "uuid not null");
            attendues.put("tx", "bigint not null");
            attendues.put("portee", "varchar(40) not null");
            for (Colonne<?, ?> colonne : descripteur.colonnes()) {
                attendues.put(colonne.id(), colonne.type().sql() + (colonne.requise() ? " not null" : ""));
            }
            assertThat(colonnes(essai.base(), descripteur.table())).as(descripteur.table()).isEqualTo(attendues);
        }
    }

    @SurChaqueBase
    void chaque_echantillon_revient_tel_qu_il_est_parti(BaseDeTest essai) {
        essai.base().jdbi().useHandle(handle -> {
            for (Map.Entry<DescripteurEntite<?>, List<Entite>> table : Echantillons.tous().entrySet()) {
                allerRetour(essai, table.getKey(), table.getValue());
            }
        });
    }

    @SurChaqueBase
    void une_base_neuve_a_les_listes_de_reference(BaseDeTest essai) {
        ListesReference.charger().parDescripteur()
                .forEach((descripteur, lignes) -> assertThat(toutes(essai, descripteur)).hasSameSizeAs(lignes));
    }

    private <T extends Entite> void allerRetour(BaseDeTest essai, DescripteurEntite<T> descripteur,
            List<Entite> entites) {
        List<UUID> presentes = toutes(essai, descripteur).stream().map(ligne -> ligne.ligne().id()).toList();
        List<LigneBase> envoyees = new ArrayList<>();
        for (Entite entite : entites) {
            Ligne ligne = descripteur.ligne(descripteur.type().cast(entite));
            if (!presentes.contains(ligne.id())) {
                envoyees.add(new LigneBase(ligne, 77, "national"));
            }
        }
        essai.base().jdbi().useHandle(handle -> {
            depot.inserer(handle, descripteur, envoyees);
            List<UUID> ids = envoyees.stream().map(ligne -> ligne.ligne().id()).toList();
            assertThat(depot.lire(handle, descripteur, ids)).containsExactlyInAnyOrderElementsOf(envoyees);
            depot.modifier(handle, descripteur, envoyees);
            assertThat(depot.lire(handle, descripteur, ids)).containsExactlyInAnyOrderElementsOf(envoyees);
        });
        for (LigneBase ligne : toutes(essai, descripteur)) {
            T entite = descripteur.creer(ligne.ligne());
            assertThat(descripteur.ligne(entite, ligne.ligne().revision())).isEqualTo(ligne.ligne());
        }
    }

    private List<LigneBase> toutes(BaseDeTest essai, DescripteurEntite<?> descripteur) {
        return essai.base().jdbi().withHandle(handle -> depot.toutes(handle, descripteur));
    }

    private static Map<String, String> colonnes(Base base, String table) {
        Map<String, String> colonnes = new LinkedHashMap<>();
        base.jdbi().useHandle(handle -> handle.createQuery("select lower(column_name), lower(data_type), "
                + "character_maximum_length, is_nullable from information_schema.columns "
                + "where lower(table_name) = :table and lower(table_schema) = 'public' order by ordinal_position")
                .bind("table", table)
                .map((resultat, contexte) -> Map.entry(resultat.getString(1),
                        type(resultat.getString(2), resultat.getString(3), resultat.getString(4))))
                .forEach(colonne -> colonnes.put(colonne.getKey(), colonne.getValue())));
        return colonnes;
    }

    private static String type(String type, String longueur, String nulle) {
        return type.toLowerCase(Locale.ROOT).replace("character varying", "varchar(" + longueur + ")")
                + (nulle.equals("NO") ? " not null" : "");
    }
}
