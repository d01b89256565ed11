package fr.siimop.bout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.bout.MesureSynchro.Releve;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.ParametresBase;

/**
 * Our share of {@code bancs/pairs}: the same measures on a base of so many people, and these people left in a file
 * for the peers. The rest of the base, about a fifth more rows, is ours alone to carry.
 */
@Tag("banc")
@EnabledIfSystemProperty(named = "banc.pairs", matches = ".+", disabledReason = "bancs/pairs/lancer starts it")
class BancPairsTest {

    private static final int PERSONNES = Integer.getInteger("banc.personnes", 100_000);

    @TempDir
    Path dossier;

    @Test
    void mesurer_sur_les_personnes_laissees_aux_pairs() throws Exception {
        Path pairs = Path.of(System.getProperty("banc.pairs"));
        ParametresBase parametres = ParametresBase.fichier(dossier.resolve("serveur"));
        JeuDeBanc.remplir(parametres, Taille.PETITE, PERSONNES,
                descripteur -> descripteur == DescripteurPersonne.PERSONNE);
        int ecrites = laisser(parametres, pairs.resolve("personnes.ndjson"));
        Releve releve = MesureSynchro.mesurer(dossier);
        Map<String, Object> notre = new LinkedHashMap<>();
        notre.put("nom", "SiiMOP");
        notre.put("personnes", ecrites);
        notre.put("lignes", releve.tirage().lignes());
        notre.put("h2Seul", releve.h2Seul());
        notre.put("tirage", releve.tirage().secondes());
        notre.put("octetsTirage", releve.tirage().octets());
        notre.put("delta", releve.delta());
        notre.put("poussee", releve.poussee().aller());
        notre.put("retour", releve.poussee().retour());
        notre.put("memoireClient", releve.tirage().tas());
        notre.put("memoireServeur", releve.memoireServeur());
        Files.write(pairs.resolve("siimop.json"), Json.MAPPER.writeValueAsBytes(notre));
    }

    private static int laisser(ParametresBase parametres, Path fichier) throws Exception {
        try (Base base = Base.ouvrir(parametres); Writer sortie = Files.newBufferedWriter(fichier)) {
            return base.jdbi().withHandle(handle -> handle.createQuery("select id, civilite, nom, prenom, "
                    + "date_naissance, email, telephone, rpps, subdivision, source from personne order by id")
                    .mapToMap().reduce(0, (lignes, ligne) -> lignes + ecrire(sortie, ligne)));
        }
    }

    private static int ecrire(Writer sortie, Map<String, Object> ligne) {
        ligne.replaceAll((colonne, valeur) -> valeur == null ? null : valeur.toString());
        try {
            sortie.write(Json.MAPPER.writeValueAsString(ligne) + "\n");
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
