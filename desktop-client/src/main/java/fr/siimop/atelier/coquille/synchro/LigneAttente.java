package fr.siimop.atelier.coquille.synchro;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.LignesConnues;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Operation;

/** What waits for a row, in words. */
public final class LigneAttente {

    private final ModeleCoquille modele;
    private final EnAttente attente;
    /** Absent for a table that this version of the program no longer has. */
    private final Optional<DescripteurEntite<?>> descripteur;

    public LigneAttente(ModeleCoquille modele, EnAttente attente) {
        this.modele = modele;
        this.attente = attente;
        this.descripteur = modele.services().source().registre().chercher(attente.table());
    }

    EnAttente attente() {
        return attente;
    }

    String table() {
        return descripteur.<String>map(DescripteurEntite::libelle).orElse(attente.table());
    }

    /** False when there is nothing to open, nor to send. */
    boolean connue() {
        return descripteur.isPresent();
    }

    private @Nullable Colonne<?, ?> colonne(String champ) {
        DescripteurEntite<?> connu = descripteur.orElse(null);
        return connu == null ? null : connu.colonne(champ);
    }

    /** Label of the row as it is here. */
    String titre() {
        return titre(modele.services().source());
    }

    private String titre(LignesConnues lignes) {
        return descripteur.isEmpty()
                ? table() + " " + attente.id().toString().substring(0, 8)
                : IntituleLigne.de(lignes, attente.table(), attente.id());
    }

    /** Reads what naming the rows of its table will look at: whole tables. */
    void preparer() {
        if (connue()) {
            modele.services().source().lignes(attente.table());
        }
    }

    /** Of a row that has some. */
    ConflitChamp premierConflit() {
        return attente.conflits().values().iterator().next();
    }

    /** « Maternité – Poste · Nombre de places », whatever tables are in memory. May read the disk. */
    public String enUneLigne() {
        return titre(modele.seance().poste().magasin().quelquesUnes()) + " – " + resume();
    }

    /** « Poste 240001290001 · Mai 2027 · 1 – Urgences ». */
    String identite() {
        Ligne ligne = ligne();
        return table() + (ligne == null
                ? ""
                : " " + TexteReference.complet(modele.services().source(), attente.table(), ligne));
    }

    private @Nullable Ligne ligne() {
        if (descripteur.isEmpty()) {
            return null;
        }
        Ligne vue = modele.services().source().trouver(attente.table(), attente.id());
        // one that is deleted here is not shown any more, but it has a name
        return vue != null || attente.operation() != Operation.SUPPRIMER
                ? vue
                : modele.seance().poste().cache().lire(attente.table(), attente.id());
    }

    /** « Poste · Nombre de places, Indication ». */
    String resume() {
        String quoi = switch (attente.operation()) {
            case CREER -> "nouvelle ligne";
            case SUPPRIMER -> "à supprimer";
            case MODIFIER -> String.join(", ", attente.champs().keySet().stream().map(this::libelle).toList());
        };
        return table() + " · " + quoi;
    }

    String libelle(String champ) {
        Colonne<?, ?> colonne = colonne(champ);
        return colonne == null ? champ : colonne.libelle();
    }

    /** A value of the wire as the grid shows it. */
    String valeur(String champ, @Nullable Object json) {
        return ValeurJson.enMots(modele.services().source(), colonne(champ), json);
    }

    /** Why it does not leave: what the server said, or the rules broken here. */
    List<String> raisons() {
        List<String> serveur = attente.anomalies().stream().map(this::raison).toList();
        if (!serveur.isEmpty() || attente.operation() == Operation.SUPPRIMER) {
            return serveur;
        }
        return modele.seance().poste().anomalies(attente).stream().map(a -> Phrase.de(a).enUneLigne()).toList();
    }

    /** Of fields contested because others that go with them were changed: « Rang va avec Participants, qui vaut… ». */
    List<String> liens() {
        Ligne ligne = attente.conflits().isEmpty() ? null : ligne();
        DescripteurEntite<?> connu = descripteur.orElse(null);
        if (ligne == null || connu == null) {
            return List.of();
        }
        List<String> liens = new ArrayList<>();
        attente.conflits().forEach((champ, conflit) -> {
            if (conflit.parUnChampLie()) {
                connu.compagnons(champ).stream().filter(autre -> !attente.champs().containsKey(autre))
                        .forEach(autre -> liens
                                .add("«\u00a0" + libelle(champ) + "\u00a0» va avec «\u00a0" + libelle(autre)
                                        + "\u00a0», qui vaut maintenant\u00a0: " + montree(connu, ligne, autre)
                                        + ". Décidez en le sachant."));
            }
        });
        return liens;
    }

    private String montree(DescripteurEntite<?> connu, Ligne ligne, String champ) {
        int position = connu.position(champ);
        return valeur(champ, connu.colonnes().get(position).type().versJsonOuNul(ligne.valeur(position)));
    }

    /** Why it holds back the others of its act; empty for one that only waits for another of them. */
    String obstacle() {
        return attente.etat() == EtatLigne.CONFLIT
                ? "un conflit est à trancher."
                : attente.refuseeAvecSonActe() ? "" : String.join(" ", raisons());
    }

    private String raison(AnomalieRecue anomalie) {
        String champ = anomalie.champ();
        return champ == null ? anomalie.message() : libelle(champ) + "\u00a0: " + anomalie.message();
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof LigneAttente ligne && ligne.attente.equals(attente);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attente);
    }
}
