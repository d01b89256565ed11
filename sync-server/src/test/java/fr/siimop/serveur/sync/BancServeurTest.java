package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Chargement;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.Moteur;
import fr.siimop.serveur.stockage.ParametresBase;

/** Figures, not verdicts: loading and first pull at the national size. Run with {@code -Dtests.exclus=}. */
@Tag("banc")
class BancServeurTest {

    @TempDir
    Path dossier;

    @ParameterizedTest
    @EnumSource(Moteur.class)
    void charge_et_donne_le_jeu_national(Moteur moteur) throws Exception {
        ParametresBase parametres = moteur == Moteur.H2
                ? ParametresBase.fichier(dossier)
                : BaseDeTest.parametres(moteur);
        long debut = System.nanoTime();
        Base base = Base.ouvrir(parametres);
        long lignes = new Chargement(base, RegistreSiimop.REGISTRE, Monde.HORLOGE).charger(
                sortie -> JeuDemo.generer(Taille.NATIONALE, 1, ListesReference.charger(), sortie));
        dire(moteur, "engendré et chargé, %d lignes".formatted(lignes), debut);
        for (int i = 0; i < 2; i++) {
            debut = System.nanoTime();
            long octets = tirer(base, tout());
            dire(moteur, "premier tirage de tout, %d Mo, %d lignes".formatted(octets / 1_000_000, lignes), debut);
        }
        debut = System.nanoTime();
        long octets = tirer(base, Monde.agent(UUID.randomUUID(), "TOURS"));
        dire(moteur, "premier tirage d’une subdivision, %d Mo".formatted(octets / 1_000_000), debut);
        debut = System.nanoTime();
        base.close();
        dire(moteur, "fermé", debut);
        assertThat(lignes).isGreaterThan(400_000);
    }

    private static long tirer(Base base, Auteur auteur) throws Exception {
        long[] octets = new long[1];
        new Tirage(base, RegistreSiimop.REGISTRE).preparer(auteur, handle -> true, null, 0).ecrire(new OutputStream() {
            @Override
            public void write(int octet) {
                octets[0]++;
            }

            @Override
            public void write(byte[] lot, int debut, int longueur) {
                octets[0] += longueur;
            }
        });
        return octets[0];
    }

    private static Auteur tout() {
        Set<String> portees = Stream.concat(Stream.of(Portee.NATIONAL),
                ListesReference.charger().subdivisions().stream().map(Subdivision::code)).collect(Collectors.toSet());
        Map<String, Set<String>> lecture = new HashMap<>();
        RegistreSiimop.REGISTRE.tous().forEach(descripteur -> lecture.put(descripteur.table(), portees));
        return new Auteur(UUID.randomUUID(), "banc", new Droits(lecture, Map.of()));
    }

    private static void dire(Moteur moteur, String quoi, long debut) {
        System.out.printf("%s : %s : %.1f s%n", moteur, quoi, (System.nanoTime() - debut) / 1e9);
    }
}
