package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** The lines written straight from the database say what the types of the columns say of every sample. */
class ContratLignesTest {

    @SurChaqueBase
    void chaque_echantillon_voyage_comme_son_descripteur_le_dit(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.CHARGEMENT, Origine.REPRISE, unite -> {
            Echantillons.tous().forEach((descripteur, entites) -> poser(unite, descripteur, entites));
            return unite;
        });
        Map<String, Set<String>> lecture = new HashMap<>();
        RegistreSiimop.REGISTRE.tous().forEach(descripteur -> lecture.put(descripteur.table(),
                new HashSet<>(List.of(Portee.NATIONAL, "TOURS", "ANGERS"))));
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde,
                new Auteur(monde.id(), "poste", new Droits(lecture, Map.of())));
        poste.tirer(0);
        Echantillons.tous().forEach((descripteur, entites) -> entites
                .forEach(entite -> comparer(descripteur, entite, poste.table(descripteur.table()))));
    }

    private static <T extends Entite> void poser(Unite unite, DescripteurEntite<T> descripteur,
            List<? extends Entite> entites) {
        for (Entite entite : entites) {
            if (unite.lire(descripteur, entite.id()).isEmpty()) {
                Monde.poser(unite, descripteur, descripteur.type().cast(entite));
            }
        }
    }

    private static <T extends Entite> void comparer(DescripteurEntite<T> descripteur, Entite entite,
            Map<String, JsonNode> recues) {
        Ligne ligne = descripteur.ligne(descripteur.type().cast(entite));
        JsonNode recue = recues.get(entite.id().toString());
        assertThat(recue).as(descripteur.table() + " " + entite.id()).isNotNull();
        List<?> valeurs = Json.MAPPER.convertValue(recue, List.class);
        List<@Nullable Object> attendue = new ArrayList<>();
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            Colonne<T, ?> colonne = descripteur.colonnes().get(i);
            Object envoyee = colonne.type().versJsonOuNul(ligne.valeur(i));
            // what was left blank was written from another row
            attendue.add(envoyee == null && descripteur.heritee(colonne.id()) ? valeurs.get(i + 2) : envoyee);
        }
        assertThat(valeurs.subList(2, valeurs.size())).isEqualTo(attendue);
    }
}
