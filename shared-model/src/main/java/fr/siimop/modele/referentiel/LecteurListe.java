package fr.siimop.modele.referentiel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.tableur.Csv;

/** Reads a list shipped with the program: header of column ids, references by code, ids made from the key. */
final class LecteurListe<T extends Entite> {

    private final DescripteurEntite<T> descripteur;
    private final List<String> entete;

    private LecteurListe(DescripteurEntite<T> descripteur, List<String> entete) {
        this.descripteur = descripteur;
        this.entete = entete;
        if (!entete.equals(descripteur.colonnes().stream().map(Colonne::id).toList())) {
            throw new IllegalStateException(descripteur.table() + ".csv has the header " + entete);
        }
    }

    static <T extends Entite> List<T> lire(DescripteurEntite<T> descripteur) {
        String fichier = descripteur.table() + ".csv";
        try (InputStream flux = LecteurListe.class.getResourceAsStream(fichier)) {
            if (flux == null) {
                throw new IllegalStateException("No resource " + fichier);
            }
            List<List<String>> lignes = Csv.lire(flux);
            LecteurListe<T> lecteur = new LecteurListe<>(descripteur, lignes.getFirst());
            return lignes.stream().skip(1).map(lecteur::entite).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(fichier, e);
        }
    }

    private T entite(List<String> textes) {
        if (textes.size() != entete.size()) {
            throw new IllegalStateException(descripteur.table() + ".csv has the line " + textes);
        }
        @Nullable
        Object[] valeurs = IntStream.range(0, entete.size())
                .mapToObj(i -> valeur(descripteur.colonnes().get(i), textes.get(i))).toArray();
        String cle = descripteur.cle().stream().map(colonne -> textes.get(descripteur.position(colonne)))
                .collect(Collectors.joining(":"));
        return descripteur.creer(new Ligne(Identite.de(descripteur.table(), cle), 0, valeurs));
    }

    private @Nullable Object valeur(Colonne<T, ?> colonne, String texte) {
        String cible = colonne.tableReferencee();
        if (texte.isEmpty()) {
            return null;
        }
        try {
            return cible == null ? colonne.type().lire(texte) : Identite.de(cible, texte);
        } catch (ValeurInvalide e) {
            throw new IllegalStateException(descripteur.table() + ".csv holds " + texte + " in " + colonne.id(), e);
        }
    }
}
