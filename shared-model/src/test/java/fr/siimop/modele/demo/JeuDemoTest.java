package fr.siimop.modele.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Repartition;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.personne.DescripteurFonction;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.Identite;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.Intervenant;

class JeuDemoTest {

    private static final ListesReference LISTES = ListesReference.charger();
    /** What is promised is 8 s on one thread; a test machine gets some slack. */
    private static final long DUREE_MAXIMALE = 16_000;

    @Test
    void la_meme_graine_donne_les_memes_lignes() {
        assertThat(empreinte(1)).isEqualTo(empreinte(1)).isNotEqualTo(empreinte(2));
    }

    private static long empreinte(long graine) {
        long[] empreinte = {0};
        JeuDemo.generer(Taille.PETITE, graine, LISTES, lot -> lot.entites()
                .forEach(entite -> empreinte[0] = empreinte[0] * 31 + entite.toString().hashCode()));
        return empreinte[0];
    }

    @ParameterizedTest
    @EnumSource
    void les_effectifs_sont_ceux_annonces(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        BilanDemo bilan = base.bilan();
        System.out.printf("%s, graine %d : %d lignes en %d ms %s%n", taille, BaseDemo.GRAINE, bilan.total(),
                base.duree(), bilan.lignes());

        assertThat(bilan.lignes("interne")).isEqualTo(taille.internes());
        assertThat(bilan.lignes("terrain")).isEqualTo(taille.terrains());
        assertThat(bilan.lignes("agrement")).isEqualTo(taille.agrements());
        assertThat(bilan.lignes("poste")).isEqualTo(taille.postes());
        int semestres = taille == Taille.NATIONALE ? 320_000 : 7_450;
        double ecart = taille == Taille.NATIONALE ? 0.01 : 0.06;
        assertThat(bilan.lignes("activite_semestrielle")).isBetween((int) (semestres * (1 - ecart)),
                (int) (semestres * (1 + ecart)));
        assertThat(base.duree()).isLessThan(DUREE_MAXIMALE);
    }

    @ParameterizedTest
    @EnumSource
    void chaque_compte_de_demonstration_a_sa_personne_et_sa_fonction(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        assertThat(ComptesDemo.parAdresse().keySet()).containsExactly("ars@demo.siimop", "scolarite@demo.siimop",
                "coordonnateur@demo.siimop", "interne@demo.siimop", "rts@demo.siimop", "dgos@demo.siimop",
                "admin@demo.siimop");
        for (ComptesDemo compte : ComptesDemo.values()) {
            assertThat(base.ligne(DescripteurPersonne.PERSONNE, compte.personne()).nom()).isEqualTo(compte.nom());
            assertThat(base.chercher(DescripteurFonction.FONCTION, DescripteurFonction.PERSONNE, compte.personne()))
                    .anyMatch(fonction -> fonction.type() == compte.fonction() && fonction.fin() == null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void l_interne_de_demonstration_a_un_parcours_complet(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Interne interne = base.chercher(DescripteurInterne.INTERNE, DescripteurInterne.PERSONNE,
                ComptesDemo.INTERNE.personne()).getFirst();
        List<ActiviteSemestrielle> semestres = base.chercher(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE,
                DescripteurActiviteSemestrielle.INTERNE, interne.id());

        assertThat(interne.des()).isEqualTo(Identite.de("des", ComptesDemo.DES));
        assertThat(interne.phase()).isEqualTo(Phase.APPRO);
        assertThat(semestres).hasSize(5).anyMatch(s -> s.situation() == Situation.SURNOMBRE_NON_VALIDANT)
                .allMatch(s -> s.agrement() != null);
    }

    @ParameterizedTest
    @EnumSource
    void le_rts_de_demonstration_a_un_poste_de_chaque_sorte(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        List<UUID> terrains = base.chercher(DescripteurIntervenant.INTERVENANT, DescripteurIntervenant.PERSONNE,
                ComptesDemo.RTS.personne()).stream().map(Intervenant::terrain).toList();
        List<Poste> postes = base.lignes(DescripteurPoste.POSTE).stream()
                .filter(p -> p.semestre().equals(Identite.de("semestre", "2027-05")))
                .filter(p -> terrains.contains(agrement(base, p).terrain())).toList();

        assertThat(terrains).hasSize(1);
        assertThat(postes).hasSizeBetween(5, 6).anyMatch(p -> p.type() == TypePoste.COUPLE).anyMatch(Poste::decale)
                .anyMatch(p -> p.dureeMois() == 12).anyMatch(p -> p.indication() != null)
                .anyMatch(p -> agrement(base, p).optionDes() != null);
    }

    private static Agrement agrement(BaseDemo base, Poste poste) {
        return base.ligne(DescripteurAgrement.AGREMENT, poste.agrement());
    }

    @Test
    void les_parts_ont_le_total_pour_somme() {
        assertThat(Repartition.parts(100, new double[]{1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Repartition.partsAuMoinsUne(3, new double[]{100, 1, 1})).containsExactly(1, 1, 1);
    }
}
