package fr.siimop.atelier.grille.geste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.saisie.Candidat;
import fr.siimop.atelier.grille.saisie.IndexReferences;
import fr.siimop.atelier.grille.saisie.Lecteur;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.TypeBooleen;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.TypePhases;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.Verification;

/**
 * Values that would mend a cell: near ones, tried against the rules of the whole row. Only those that leave nothing to
 * say of the cell, and break nothing else, are offered.
 */
public final class Remedes {

    private static final int MAXIMUM = 3;
    private static final int ESSAIS = 20;
    private static final Pattern NOMBRE = Pattern.compile("[-−]?\\d{1,9}");
    private static final Pattern MOIS_JOUR = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})([/.-]\\d{2,4})");

    private final DescripteurEntite<?> descripteur;
    private final SourceLignes source;
    private final Lecteur lecteur;
    private final Verification verification;

    public Remedes(DescripteurEntite<?> descripteur, SourceLignes source, Lecteur lecteur) {
        this.descripteur = descripteur;
        this.source = source;
        this.lecteur = lecteur;
        this.verification = new Verification(source.registre());
    }

    /** May take long: looks for near rows in a whole table. */
    public List<Remede> pour(Ligne ligne, ColonneGrille colonne, @Nullable SaisieInvalide invalide) {
        return pour(ligne, colonne, invalide, Optional.empty());
    }

    /** @param remplacants rows that may take the place of the present one, in place of those whose number is near */
    public List<Remede> pour(Ligne ligne, ColonneGrille colonne, @Nullable SaisieInvalide invalide,
            Optional<List<UUID>> remplacants) {
        List<Remede> remedes = new ArrayList<>();
        Contexte contexte = source.contexte(Origine.SAISIE);
        List<Anomalie> actuelles = verification.verifier(descripteur, ligne, contexte);
        Object actuelle = colonne.valeur(ligne, source);
        Collection<?> essais = invalide == null && remplacants.isPresent()
                ? remplacants.get()
                : essais(colonne, actuelle, invalide);
        for (Object essai : essais) {
            boolean autre = invalide != null || !essai.equals(actuelle);
            if (autre && remedes.size() < MAXIMUM && juste(ligne, colonne, essai, contexte, actuelles)) {
                remedes.add(new Remede("Prendre " + nom(colonne, essai), "mdi2s-swap-horizontal",
                        new Voulu.Valeur(essai)));
            }
        }
        boolean videPossible = colonne.propre() != null && !colonne.propre().obligatoire();
        if (videPossible && (invalide != null || actuelle != null)
                && juste(ligne, colonne, null, contexte, actuelles)) {
            String absent = colonne.type() instanceof TypeReference reference ? reference.siAbsent() : "";
            remedes.add(new Remede(absent.isEmpty() ? "Vider la cellule" : "Mettre «\u00a0" + absent + "\u00a0»",
                    "mdi2e-eraser", Voulu.VIDE));
        }
        return remedes;
    }

    private boolean juste(Ligne ligne, ColonneGrille colonne, @Nullable Object essai, Contexte contexte,
            List<Anomalie> actuelles) {
        Ligne essayee = ligne.avec(colonne.position(), essai);
        return verification.verifier(descripteur, essayee, contexte).stream()
                .noneMatch(a -> colonne.id().equals(a.champ()) || actuelles.stream()
                        .noneMatch(b -> b.code().equals(a.code()) && java.util.Objects.equals(b.champ(), a.champ())));
    }

    private Collection<Object> essais(ColonneGrille colonne, @Nullable Object actuelle,
            @Nullable SaisieInvalide invalide) {
        String texte = invalide == null ? "" : invalide.texte();
        return switch (colonne.type()) {
            case TypeReference reference -> references(reference, actuelle, texte);
            case TypeListe<?> liste -> List.copyOf(liste.valeurs());
            case TypeBooleen booleen -> List.of(true, false);
            case TypePhases phases -> phases();
            case TypeEntier entier -> entiers(entier, actuelle, texte);
            case TypeDate date -> dates(date, texte);
            default -> List.of();
        };
    }

    /** What the text may have meant, then what resembles the present row. */
    private Collection<Object> references(TypeReference type, @Nullable Object actuelle, String texte) {
        IndexReferences connues = lecteur.index(type.table());
        LinkedHashSet<Object> ids = new LinkedHashSet<>();
        if (!texte.isEmpty()) {
            connues.homonymes(texte, ESSAIS).forEach(c -> ids.add(c.id()));
            connues.proches(texte, ESSAIS).forEach(c -> ids.add(c.id()));
        } else if (actuelle instanceof UUID id) {
            String court = TexteReference.court(source, type.table(), id);
            connues.proches(court, ESSAIS).forEach(c -> ids.add(c.id()));
        }
        return ids;
    }

    private static Collection<Object> entiers(TypeEntier type, @Nullable Object actuelle, String texte) {
        LinkedHashSet<Object> nombres = new LinkedHashSet<>();
        Matcher trouve = NOMBRE.matcher(texte);
        while (trouve.find()) {
            long lu = Long.parseLong(trouve.group().replace('−', '-'));
            nombres.add((int) Math.clamp(lu, type.minimum(), type.maximum()));
        }
        if (texte.isEmpty() && actuelle instanceof Integer nombre) {
            // the nearest right ones: twelve months for eleven, six for seven
            for (int ecart = 1; ecart <= ESSAIS; ecart++) {
                nombres.add(Math.clamp((long) nombre + ecart, type.minimum(), type.maximum()));
                nombres.add(Math.clamp((long) nombre - ecart, type.minimum(), type.maximum()));
            }
        }
        return nombres;
    }

    /** « 11/18/2026 » is the 18th of November for an English speaker. */
    private static Collection<Object> dates(TypeDate type, String texte) {
        Matcher inverse = MOIS_JOUR.matcher(texte.strip());
        if (!inverse.matches()) {
            return List.of();
        }
        try {
            return List.of(type.lire(inverse.group(3) + inverse.group(2) + inverse.group(1) + inverse.group(4)));
        } catch (ValeurInvalide e) {
            return List.of();
        }
    }

    private static Collection<Object> phases() {
        List<Object> toutes = new ArrayList<>();
        for (String codes : List.of("SA", "A", "S", "C", "AC", "SAC")) {
            try {
                toutes.add(Phases.lire(codes));
            } catch (ValeurInvalide e) {
                throw new AssertionError(codes, e);
            }
        }
        return toutes;
    }

    private String nom(ColonneGrille colonne, Object valeur) {
        if (colonne.type() instanceof TypeReference reference) {
            Candidat candidat = lecteur.index(reference.table()).candidat((UUID) valeur);
            if (candidat != null) {
                return candidat.detail().isEmpty() ? candidat.titre() : candidat.titre() + ", " + candidat.detail();
            }
        }
        return "«\u00a0" + colonne.texteDe(valeur, source) + "\u00a0»";
    }
}
