package fr.siimop.atelier.poste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPeriodeOuverture;
import fr.siimop.modele.poste.PeriodeOuverture;

/** A period without a specialty is one of all of them, and says so. */
class EcranPeriodesTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private EcranTable ecran;

    private Ligne periode(LocalDate debut, boolean precise) {
        UUID id = UUID.randomUUID();
        base.ajouter(DescripteurPeriodeOuverture.PERIODE_OUVERTURE, new PeriodeOuverture(id,
                base.lignes("subdivision").getFirst().id(), base.lignes("semestre").getLast().id(),
                precise ? base.lignes("des").getFirst().id() : null, debut, debut.plusDays(20)));
        return base.trouver("periode_ouverture", id);
    }

    private String specialite(Ligne ligne) {
        return ecran.modele().texte(base.trouver("periode_ouverture", ligne.id()),
                ecran.modele().colonne("specialite"));
    }

    private void saisir(Ligne ligne, String texte) throws Exception {
        Ecran.sur(() -> {
            ecran.modele().edition().saisir(base.trouver("periode_ouverture", ligne.id()),
                    ecran.modele().colonne("specialite"), texte);
            return null;
        });
    }

    @Test
    void sans_specialite_elle_se_lit_se_filtre_et_se_saisit_toutes() throws Exception {
        Ligne toutes = periode(LocalDate.of(2026, 11, 16), false);
        Ligne une = periode(LocalDate.of(2026, 12, 1), true);
        ecran = TableEssai.montrer(base, EcranPeriodes::creer);
        assertThat(Ecran.sur(() -> specialite(toutes))).isEqualTo("toutes");
        Ecran.sur(() -> {
            ecran.modele().filtrer(new Filtre.Valeurs("specialite", Set.of("toutes")));
            return null;
        });
        Ecran.attendre("filtre", () -> ecran.modele().lignes().size() == 1
                && ecran.modele().ligne(0).id().equals(toutes.id()));
        TableEssai.ouvrirLaFiche(ecran, 0);
        Ecran.attendre("fiche", () -> ecran.fiche().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && "toutes".equals(l.getText())));

        saisir(une, "Toutes");
        Ecran.attendre("saisie", () -> specialite(une).equals("toutes"));
        assertThat(base.trouver("periode_ouverture", une.id())
                .valeur(DescripteurPeriodeOuverture.PERIODE_OUVERTURE.position("specialite"))).isNull();
        saisir(une, "Pédiatrie");
        Ecran.attendre("précisée", () -> specialite(une).equals("Pédiatrie"));
    }
}
