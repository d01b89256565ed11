package fr.siimop.atelier.cache.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;

class BlocTest {

    private static final BaseMemoire BASE = JeuPostes.generer(3_000, 7);

    @Test
    void rend_les_lignes_de_chaque_table() {
        for (DescripteurEntite<?> descripteur : RegistreSiimop.REGISTRE.tous()) {
            List<Ligne> lignes = BASE.lignes(descripteur.table());
            Ligne[] lues = Bloc.lire(descripteur, Bloc.ecrire(descripteur, lignes), UnaryOperator.identity());
            assertThat(lues).as(descripteur.table()).containsExactlyElementsOf(lignes);
        }
    }

    @Test
    void partage_les_valeurs_qui_reviennent() {
        List<Ligne> lignes = BASE.lignes("poste");
        ValeursPartagees communes = new ValeursPartagees();
        byte[] contenu = Bloc.ecrire(DescripteurPoste.POSTE, lignes);
        Ligne[] lues = Bloc.lire(DescripteurPoste.POSTE, contenu, communes);
        Ligne[] encore = Bloc.lire(DescripteurPoste.POSTE, contenu, communes);
        int semestre = DescripteurPoste.POSTE.position("semestre");
        long objets = Arrays.stream(lues).map(l -> System.identityHashCode(l.valeur(semestre))).distinct().count();
        long valeurs = Arrays.stream(lues).map(l -> l.valeur(semestre)).distinct().count();
        assertThat(objets).isEqualTo(valeurs);
        assertThat(encore[0].valeur(semestre)).isSameAs(lues[0].valeur(semestre));
    }

    @Test
    void ecrit_toutes_les_sortes_de_valeurs() {
        Object[] valeurs = {"", "Hôpital d’Épinal 🏥", 0, Integer.MIN_VALUE, Integer.MAX_VALUE, 0L, Long.MIN_VALUE,
            Long.MAX_VALUE, true, false, LocalDate.of(1899, 12, 31), LocalDate.MAX,
            OffsetDateTime.of(2026, 11, 2, 8, 30, 15, 123_456_000, ZoneOffset.ofHours(-4)),
            Instant.EPOCH.atOffset(ZoneOffset.UTC), new UUID(-1, 1), null};
        Octets ecrits = new Octets();
        for (Object valeur : valeurs) {
            ecrits.valeur(valeur);
        }
        Octets lus = new Octets(ecrits.ecrits());
        for (Object valeur : valeurs) {
            assertThat(lus.valeur()).isEqualTo(valeur);
        }
        assertThat(lus.fini()).isTrue();
        assertThatThrownBy(() -> ecrits.valeur(1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
