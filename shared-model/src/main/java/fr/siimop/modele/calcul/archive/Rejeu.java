package fr.siimop.modele.calcul.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** Runs an archived calculation again and compares its files one by one. */
public final class Rejeu {

    private final FichiersMemoire sortie = new FichiersMemoire();
    private final Map<String, Optional<String>> ecarts = new TreeMap<>();

    /** @param calcul the one that the archive names, with the options that it gives */
    public <E, S> Rejeu(Archive archive, Calcul<E, S> calcul) throws IOException, ArchiveInvalide {
        var fautes = new Fautes();
        E entree = calcul.lire(archive.entree(), fautes);
        if (entree == null) {
            throw new ArchiveInvalide("Les fichiers d’entrée de l’archive ont " + fautes.nombre()
                    + " faute(s) ; la première : " + fautes.liste().getFirst().enUneLigne());
        }
        calcul.ecrire(calcul.executer(entree), sortie);
        for (String fichier : calcul.fichiersSortie()) {
            ecarts.put(fichier, ecart(calcul, fichier, archive.sortie().contenus().get(fichier),
                    sortie.contenus().get(fichier)));
        }
    }

    private static Optional<String> ecart(Calcul<?, ?> calcul, String fichier, byte @Nullable [] archive,
            byte @Nullable [] rejoue) {
        if (archive == null || rejoue == null) {
            return Optional.of(archive == null ? "absent de l’archive" : "absent du rejeu");
        }
        byte[] attendu = calcul.sansDuree(fichier, archive);
        byte[] obtenu = calcul.sansDuree(fichier, rejoue);
        int octet = Arrays.mismatch(attendu, obtenu);
        return octet < 0 ? Optional.empty() : Optional.of(premiereDifference(attendu, obtenu, octet));
    }

    private static String premiereDifference(byte[] attendu, byte[] obtenu, int octet) {
        int ligne = 1;
        for (int i = 0; i < octet; i++) {
            ligne += attendu[i] == '\n' ? 1 : 0;
        }
        return "première différence à la ligne " + ligne + " : archive « " + ligne(attendu, octet) + " », rejeu « "
                + ligne(obtenu, octet) + " »";
    }

    private static String ligne(byte[] contenu, int octet) {
        int debut = Math.min(octet, contenu.length);
        while (debut > 0 && contenu[debut - 1] != '\n') {
            debut--;
        }
        int fin = Math.min(octet, contenu.length);
        while (fin < contenu.length && contenu[fin] != '\n') {
            fin++;
        }
        return new String(contenu, debut, fin - debut, StandardCharsets.UTF_8);
    }

    /** Each output file with what differs, empty when it is the same to the byte. */
    public Map<String, Optional<String>> ecarts() {
        return new TreeMap<>(ecarts);
    }

    public boolean identique() {
        return ecarts.values().stream().allMatch(Optional::isEmpty);
    }

    public FichiersMemoire sortie() {
        return sortie;
    }
}
