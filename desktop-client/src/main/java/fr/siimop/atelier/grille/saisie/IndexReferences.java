package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** The rows of one table by number and label, for type-ahead and for paste. Made off the UI thread, read by any. */
public final class IndexReferences {

    /** Texts whose neighbours are sought: beyond, a paste is garbage, and seeking would take minutes. */
    private static final int VOISINAGES = 500;

    private final List<Candidat> candidats;
    private final Map<String, UUID> exacts = new HashMap<>();
    private final Set<String> ambigus = new HashSet<>();
    private final Map<String, List<Candidat>> voisins = new ConcurrentHashMap<>();

    private IndexReferences(List<Candidat> candidats) {
        this.candidats = candidats;
        candidats.forEach(c -> retenir(c.cle(), c.id()));
        Set<String> cles = Set.copyOf(exacts.keySet());
        for (Candidat candidat : candidats) {
            if (!cles.contains(candidat.intitule())) {
                retenir(candidat.intitule(), candidat.id());
            }
            retenir(Pliage.plier(candidat.titre()), candidat.id());
        }
        ambigus.forEach(exacts::remove);
    }

    private void retenir(String texte, UUID id) {
        UUID autre = exacts.putIfAbsent(texte, id);
        if (autre != null && !autre.equals(id)) {
            ambigus.add(texte);
        }
    }

    public static IndexReferences de(SourceLignes source, String table) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(table);
        List<ColonneGrille> liees = ColonneGrille.toutes(descripteur, source).stream()
                .filter(c -> c.estLiee() && c.visible()).limit(3).toList();
        List<Candidat> candidats = new ArrayList<>();
        for (Ligne ligne : source.lignes(table)) {
            String titre = TexteReference.complet(source, table, ligne);
            String detail = liees.stream().map(c -> c.texte(ligne, source)).filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(" · "));
            candidats.add(new Candidat(ligne.id(), titre, detail, Pliage.plier(titre + " " + detail),
                    Pliage.plier(TexteReference.cle(source, descripteur, ligne)),
                    Pliage.plier(TexteReference.court(source, table, ligne.id()))));
        }
        return new IndexReferences(List.copyOf(candidats));
    }

    /** The one row with this number, or else this label. */
    public Optional<UUID> exact(String saisie) {
        return Optional.ofNullable(exacts.get(Pliage.plier(saisie.strip())));
    }

    /** Rows that one text names alike; none when it names one row, or no row. */
    public List<Candidat> homonymes(String saisie, int maximum) {
        String plie = Pliage.plier(saisie.strip());
        if (!ambigus.contains(plie)) {
            return List.of();
        }
        return candidats.stream().filter(
                c -> c.cle().equals(plie) || c.intitule().equals(plie) || Pliage.plier(c.titre()).equals(plie))
                .limit(maximum).toList();
    }

    /** The rows whose number or label is nearest, a few letters away at most. Worked out once for each text. */
    public List<Candidat> proches(String saisie, int maximum) {
        String plie = Pliage.plier(saisie.strip());
        if (plie.length() < 3 || plie.length() > Voisinage.LONGUEUR_MAXIMALE) {
            return List.of();
        }
        List<Candidat> connus = voisins.get(plie);
        if (connus == null && voisins.size() < VOISINAGES) {
            connus = Voisinage.de(plie, candidats);
            voisins.put(plie, connus);
        }
        return connus == null ? List.of() : connus.subList(0, Math.min(maximum, connus.size()));
    }

    /** Rows whose number or label starts with the text, then those that contain all its words. */
    public List<Candidat> chercher(String saisie, int maximum) {
        String plie = Pliage.plier(saisie.strip());
        String[] mots = plie.split("\\s+");
        List<Candidat> debuts = new ArrayList<>();
        List<Candidat> autres = new ArrayList<>();
        for (Candidat candidat : candidats) {
            if (candidat.cle().startsWith(plie) || candidat.intitule().startsWith(plie)) {
                debuts.add(candidat);
            } else if (autres.size() < maximum && contientTous(candidat.cherche(), mots)) {
                autres.add(candidat);
            }
            if (debuts.size() >= maximum) {
                break;
            }
        }
        debuts.addAll(autres);
        return debuts.subList(0, Math.min(maximum, debuts.size()));
    }

    private static boolean contientTous(String cherche, String[] mots) {
        for (String mot : mots) {
            if (!cherche.contains(mot)) {
                return false;
            }
        }
        return true;
    }

    public @Nullable Candidat candidat(UUID id) {
        return candidats.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }
}
