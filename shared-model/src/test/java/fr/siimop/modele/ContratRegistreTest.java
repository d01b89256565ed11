package fr.siimop.modele;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.ValeurListe;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.tableur.Csv;

/** What holds for every table of the registry: a new entity is covered as soon as it has a sample. */
class ContratRegistreTest {

    static List<DescripteurEntite<?>> descripteurs() {
        return RegistreSiimop.REGISTRE.tous();
    }

    static Stream<Entite> echantillons() {
        return Echantillons.tous().values().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("descripteurs")
    void chaque_table_a_un_echantillon_et_chaque_colonne_y_est_remplie(DescripteurEntite<?> descripteur) {
        List<Ligne> lignes = Echantillons.tous().getOrDefault(descripteur, List.of()).stream()
                .map(entite -> Echantillons.descripteur(entite).ligne(entite)).toList();
        assertThat(lignes).isNotEmpty();
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            int position = i;
            assertThat(lignes).as(descripteur.colonnes().get(i).id()).anyMatch(l -> l.valeur(position) != null);
        }
    }

    @Test
    void chaque_echantillon_est_valide() {
        assertThat(echantillons().filter(e -> !Essai.de(e).anomalies().isEmpty())).isEmpty();
    }

    @Test
    void une_ligne_revient_de_son_texte_json() throws ValeurInvalide {
        for (Entite entite : echantillons().toList()) {
            DescripteurEntite<Entite> descripteur = Echantillons.descripteur(entite);
            assertThat(descripteur.creer(parJson(descripteur, descripteur.ligne(entite)))).isEqualTo(entite);
        }
    }

    private static Ligne parJson(DescripteurEntite<?> descripteur, Ligne ligne) throws ValeurInvalide {
        Map<String, @Nullable Object> champs = new LinkedHashMap<>();
        for (int i = 0; i < ligne.taille(); i++) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(i);
            champs.put(colonne.id(), colonne.type().versJsonOuNul(ligne.valeur(i)));
        }
        Map<?, ?> lus = Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(champs), Map.class);
        @Nullable
        Object[] valeurs = new @Nullable Object[ligne.taille()];
        for (int i = 0; i < valeurs.length; i++) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(i);
            Object lu = lus.get(colonne.id());
            valeurs[i] = lu == null ? null : colonne.type().depuisJson(lu);
        }
        return new Ligne(ligne.id(), ligne.revision(), valeurs);
    }

    @Test
    void une_ligne_revient_de_son_texte_csv_hors_references() throws Exception {
        for (Entite entite : echantillons().toList()) {
            DescripteurEntite<Entite> descripteur = Echantillons.descripteur(entite);
            Ligne ligne = descripteur.ligne(entite);
            StringBuilder sortie = new StringBuilder();
            List<String> textes = new ArrayList<>();
            for (int i = 0; i < ligne.taille(); i++) {
                textes.add(descripteur.colonnes().get(i).type().afficherOuVide(ligne.valeur(i)));
            }
            Csv.ecrire(sortie, textes);
            List<String> lus = Csv.lire(new ByteArrayInputStream(sortie.toString().getBytes(UTF_8))).getFirst();
            for (int i = 0; i < ligne.taille(); i++) {
                Colonne<?, ?> colonne = descripteur.colonnes().get(i);
                if (colonne.tableReferencee() == null) {
                    String absente = colonne.type().afficherOuVide(null);
                    Object lu = lus.get(i).equals(absente) ? null : colonne.type().lire(lus.get(i));
                    assertThat(lu).as(colonne.id()).isEqualTo(ligne.valeur(i));
                }
            }
        }
    }

    @Test
    void une_valeur_revient_de_la_base() {
        echantillons().forEach(entite -> {
            DescripteurEntite<Entite> descripteur = Echantillons.descripteur(entite);
            Ligne ligne = descripteur.ligne(entite);
            for (int i = 0; i < ligne.taille(); i++) {
                TypeColonne<?> type = descripteur.colonnes().get(i).type();
                Object base = type.versBaseOuNul(ligne.valeur(i));
                assertThat(base == null ? null : type.depuisBase(base)).isEqualTo(ligne.valeur(i));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("descripteurs")
    void chaque_chemin_mene_a_une_colonne(DescripteurEntite<?> descripteur) {
        for (ColonneLiee liee : descripteur.colonnesLiees()) {
            assertThat(descripteur.colonne(liee.id())).as(liee.id()).isNull();
            assertThat(liee.largeur()).isPositive();
            List<String> chemin = liee.chemin();
            DescripteurEntite<?> cible = suivre(descripteur, chemin.subList(0, chemin.size() - 1));
            assertThat(cible.colonne(chemin.getLast()) != null || cible.deduite(chemin.getLast()).isPresent())
                    .as("%s de %s", chemin, liee.id()).isTrue();
        }
        List<String> perimetre = descripteur.portee().chemin();
        if (!perimetre.isEmpty()) {
            assertThat(suivre(descripteur, perimetre).table()).isEqualTo("subdivision");
        }
    }

    private static DescripteurEntite<?> suivre(DescripteurEntite<?> depart, List<String> chemin) {
        DescripteurEntite<?> courant = depart;
        for (String id : chemin) {
            Colonne<?, ?> colonne = Objects.requireNonNull(courant.colonne(id), depart + " " + chemin);
            courant = RegistreSiimop.REGISTRE.descripteur(Objects.requireNonNull(colonne.tableReferencee()));
        }
        return courant;
    }

    @ParameterizedTest
    @MethodSource("descripteurs")
    void cle_intitule_et_groupes_nomment_des_colonnes(DescripteurEntite<?> descripteur) {
        Stream.of(descripteur.cle().stream(), Stream.of(descripteur.intitule()),
                descripteur.groupesConflit().stream().flatMap(groupe -> groupe.stream()))
                .flatMap(ids -> ids).forEach(id -> assertThat(descripteur.colonne(id)).as(id).isNotNull());
        assertThat(descripteur.libelle()).isNotBlank();
        assertThat(descripteur.libellePluriel()).isNotBlank();
    }

    /** An import must never hesitate between two columns. */
    @ParameterizedTest
    @MethodSource("descripteurs")
    void les_entetes_d_import_sont_uniques_dans_une_table(DescripteurEntite<?> descripteur) {
        Stream<String> entetes = descripteur.colonnes().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.libelle()), c.alias().stream()).map(ContratRegistreTest::simple)
                        .distinct());
        assertThat(entetes).doesNotHaveDuplicates();
        assertThat(descripteur.colonnes()).allMatch(c -> c.largeur() > 0 && !c.libelle().isBlank());
    }

    private static String simple(String entete) {
        return Normalizer.normalize(entete, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.FRENCH);
    }

    @Test
    void le_nom_commun_garde_les_sigles() {
        assertThat(RegistreSiimop.REGISTRE.descripteur("poste").nomCommun(12)).isEqualTo("postes");
        assertThat(RegistreSiimop.REGISTRE.descripteur("terrain").nomCommun(1)).isEqualTo("terrain de stage");
        assertThat(RegistreSiimop.REGISTRE.descripteur("ufr").nomCommun(75)).isEqualTo("UFR");
        assertThat(RegistreSiimop.REGISTRE.descripteur("groupe_r2c").nomCommun(13))
                .isEqualTo("groupes de spécialités R2C");
    }

    @Test
    void les_valeurs_de_chaque_liste_ont_un_code_et_un_libelle_uniques() {
        List<TypeListe<?>> listes = descripteurs().stream().flatMap(d -> d.colonnes().stream())
                .filter(c -> c.type() instanceof TypeListe<?>).<TypeListe<?>>map(c -> (TypeListe<?>) c.type())
                .toList();
        assertThat(listes).allSatisfy(liste -> {
            List<? extends ValeurListe> valeurs = liste.valeurs();
            assertThat(valeurs.stream().map(ValeurListe::code)).doesNotHaveDuplicates().allMatch(c -> c.length() < 41);
            assertThat(valeurs.stream().map(v -> v.libelle().toLowerCase(Locale.FRENCH))).doesNotHaveDuplicates();
        });
    }
}
