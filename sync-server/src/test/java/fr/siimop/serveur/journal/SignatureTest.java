package fr.siimop.serveur.journal;

import static fr.siimop.modele.poste.DescripteurPoste.DERNIER_CHANGEMENT;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** Who changed a poste last, what and when (D-42), on both databases. */
class SignatureTest {

    private static final int SIGNATURE = POSTE.position(DERNIER_CHANGEMENT.id());

    @SurChaqueBase
    void dit_qui_a_change_quoi_et_quand_et_ne_croit_personne_d_autre(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Personne agent = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        String nom = agent.nom().toUpperCase(Locale.FRENCH) + " " + agent.prenom();
        Agrement agrement = monde.ajouter(DescripteurAgrement.AGREMENT, new Agrement(monde.id(), "240000010002",
                monde.terrain.id(), TypeAgrement.PRINCIPAL, monde.des.id(), null, null, Phases.de(Phase.SOCLE), 5,
                LocalDate.of(2026, 5, 4), null, EtatAgrement.ACTIF, null));
        Auteur auteur = new Auteur(agent.id(), "poste d’essai", new Droits(
                Map.of("poste", Set.of("national"), "agrement", Set.of("national"), "semestre", Set.of("national")),
                Map.of("poste", Set.of(monde.subdivisionA.code()))));
        Ligne ligne = POSTE.ligne(new Poste(monde.id(), "1", "Médecine d’essai", agrement.id(), null,
                monde.suivant.id(), TypePoste.SIMPLE, AccesResponsable.REFERENT, Phases.de(Phase.SOCLE), 6, 2, false,
                null, false));
        assertThat(ecrire(monde, auteur, unite -> unite.creer(POSTE, ligne))).isEmpty();
        assertThat(signature(monde, auteur, ligne)).isEqualTo(nom + " le 20/11/2026 11:00:00\u00a0: ouverture");

        Ligne changee = ligne.avec(POSTE.position("places"), 4).avec(POSTE.position("decale"), true)
                .avec(SIGNATURE, "Quelqu’un d’autre");
        assertThat(ecrire(monde, auteur, unite -> unite.modifier(POSTE, changee))).isEmpty();
        assertThat(signature(monde, auteur, ligne))
                .isEqualTo(nom + " le 20/11/2026 11:00:00\u00a0: Nombre de places, Décalé");

        long avant = monde.dernierSeq.get();
        ecrire(monde, auteur, unite -> unite.modifier(POSTE, changee));
        assertThat(monde.dernierSeq.get()).isEqualTo(avant);
        assertThat(new Historique(essai.base()).de(auteur, POSTE, ligne.id()).getFirst().champs().keySet())
                .containsExactlyInAnyOrder("places", "decale");
    }

    private static List<Anomalie> ecrire(Monde monde, Auteur auteur, Function<Unite, List<Anomalie>> travail) {
        return monde.ecriture.executer(auteur, Cause.SAISIE, travail).resultat().stream().filter(Anomalie::bloquante)
                .toList();
    }

    private static String signature(Monde monde, Auteur auteur, Ligne ligne) {
        return monde.ecriture.executer(auteur, Cause.SAISIE,
                unite -> String.valueOf(unite.lire(POSTE, ligne.id()).orElseThrow().valeur(SIGNATURE))).resultat();
    }
}
