package fr.siimop.atelier.grille.geste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.saisie.Lecteur;
import fr.siimop.atelier.grille.saisie.Marques;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.Verification;

/** Reads what is wanted of each cell, then holds the rows as they would be to the rules. */
public final class CalculApercu {

    /** A gesture is kept whole on the undo stack: this many take some 60 MB. */
    private static final int PLAFOND = 500_000;
    /** A cell never keeps more than this, readable or not: painting a longer text would freeze the window. */
    private static final int TEXTE_MAXIMAL = 10_000;
    private static final int PAS = 5_000;
    /** What is typed in one cell decides; a gesture over many would decide on some without their being looked at. */
    private static final Empechement EN_CONFLIT = new Empechement(
            "Cette cellule est en conflit\u00a0: quelqu’un d’autre l’a changée aussi.",
            "Décidez d’abord dans «\u00a0Synchronisation\u00a0»\u00a0: rien n’est écrasé d’ici là.");

    private final DescripteurEntite<?> descripteur;
    private final SourceLignes source;
    private final Lecteur lecteur;
    private final Marques marques;
    private final BiFunction<Ligne, ColonneGrille, Optional<Empechement>> empechement;
    private final Verification verification;

    /** @param empechement why a cell cannot be written by this person; called off the UI thread */
    public CalculApercu(DescripteurEntite<?> descripteur, SourceLignes source, Lecteur lecteur, Marques marques,
            BiFunction<Ligne, ColonneGrille, Optional<Empechement>> empechement) {
        this.descripteur = descripteur;
        this.source = source;
        this.lecteur = lecteur;
        this.marques = marques;
        this.empechement = empechement;
        this.verification = new Verification(source.registre());
    }

    public Apercu calculer(Demande demande, Suivi suivi) throws Exception {
        List<CelluleVisee> visees = new ArrayList<>();
        Map<UUID, Ligne> nouvelles = new HashMap<>();
        int inchangees = lire(demande, visees, nouvelles, suivi);
        return Apercu.de(demande, juger(visees, nouvelles, suivi), inchangees);
    }

    /** By as many judges as there are cores, each with records of its own, some thousands of rows at a time. */
    private List<CelluleVisee> juger(List<CelluleVisee> visees, Map<UUID, Ligne> nouvelles, Suivi suivi)
            throws Exception {
        List<List<CelluleVisee>> lignes = parLigne(visees);
        ContexteGeste premier = new ContexteGeste(source.contexte(Origine.SAISIE), descripteur, nouvelles);
        List<ContexteGeste> juges = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(j -> premier.avec(source.contexte(Origine.SAISIE))).toList();
        List<CelluleVisee> jugees = new ArrayList<>(visees.size());
        for (int debut = 0; debut < lignes.size(); debut += PAS * juges.size()) {
            suivi.verifier();
            suivi.avancer(new Avancement("Contrôle", jugees.size(), visees.size()));
            int ici = debut;
            IntStream.range(0, juges.size()).parallel().mapToObj(j -> {
                List<CelluleVisee> siennes = new ArrayList<>();
                lignes.subList(borne(lignes, ici + j * PAS), borne(lignes, ici + (j + 1) * PAS))
                        .forEach(ligne -> juger(ligne, nouvelles.get(ligne.getFirst().ligne().id()), juges.get(j),
                                siennes));
                return siennes;
            }).toList().forEach(jugees::addAll);
        }
        return jugees;
    }

    private static int borne(List<?> lignes, int rang) {
        return Math.min(rang, lignes.size());
    }

    private static List<List<CelluleVisee>> parLigne(List<CelluleVisee> visees) {
        List<List<CelluleVisee>> lignes = new ArrayList<>();
        for (int i = 0; i < visees.size();) {
            int fin = i;
            UUID id = visees.get(i).ligne().id();
            while (fin < visees.size() && visees.get(fin).ligne().id().equals(id)) {
                fin++;
            }
            lignes.add(visees.subList(i, fin));
            i = fin;
        }
        return lignes;
    }

    /** How many cells already hold what is wanted. */
    private int lire(Demande demande, List<CelluleVisee> visees, Map<UUID, Ligne> nouvelles, Suivi suivi)
            throws Exception {
        int inchangees = 0;
        List<ColonneGrille> colonnes = demande.colonnes();
        for (int l = 0; l < demande.lignes().size(); l++) {
            if (l % PAS == 0) {
                suivi.verifier();
                suivi.avancer(new Avancement("Lecture", l, demande.lignes().size()));
            }
            Ligne ligne = demande.lignes().get(l);
            Ligne nouvelle = ligne;
            for (int c = 0; c < colonnes.size(); c++) {
                ColonneGrille colonne = colonnes.get(c);
                Lue lue = lire(demande, l, c, ligne, colonne);
                if (lue.cellule() == null) {
                    inchangees += lue.laissee() ? 0 : 1;
                    continue;
                }
                CelluleVisee visee = lue.cellule();
                visees.add(visee);
                if (visee.change()) {
                    nouvelle = nouvelle.avec(colonne.position(), visee.apres());
                }
                if (visees.size() > PLAFOND) {
                    throw new TropDeCellules(PLAFOND);
                }
            }
            if (nouvelle != ligne) {
                nouvelles.put(ligne.id(), nouvelle);
            }
        }
        return inchangees;
    }

    /** @param laissee the gesture does not concern this cell */
    private record Lue(@Nullable CelluleVisee cellule, boolean laissee) {
        static final Lue LAISSEE = new Lue(null, true);
        static final Lue INCHANGEE = new Lue(null, false);
    }

    private Lue lire(Demande demande, int l, int c, Ligne ligne, ColonneGrille colonne) {
        Object avant = colonne.valeur(ligne, source);
        SaisieInvalide ancienne = marques.invalide(ligne.id(), colonne.id());
        int rang = demande.rang().applyAsInt(l);
        Voulu voulu = demande.transformation().pour(l, c, ligne, colonne);
        if (voulu == null) {
            return Lue.LAISSEE;
        }
        Object apres = null;
        SaisieInvalide nouvelle = null;
        try {
            if (voulu instanceof Voulu.Texte texte && texte.texte().length() > TEXTE_MAXIMAL) {
                return new Lue(new CelluleVisee(rang, ligne, colonne, Sort.REFUSE, avant, avant, ancienne, null,
                        tropLong(texte.texte()), List.of()), false);
            }
            apres = valeur(voulu, colonne, avant);
        } catch (ValeurInvalide e) {
            nouvelle = new SaisieInvalide(voulu instanceof Voulu.Texte t ? t.texte() : "", e.sur(colonne.id()));
        }
        boolean pareil = nouvelle == null
                ? ancienne == null && Objects.equals(avant, apres)
                : ancienne != null && ancienne.texte().equals(nouvelle.texte());
        if (pareil) {
            return Lue.INCHANGEE;
        }
        Optional<Empechement> raison = empechement.apply(ligne, colonne)
                .or(() -> demande.cellules() > 1 && enConflit(ligne, colonne)
                        ? Optional.of(EN_CONFLIT)
                        : Optional.empty());
        if (raison.isPresent()) {
            return new Lue(new CelluleVisee(rang, ligne, colonne, Sort.REFUSE, avant, avant, ancienne, null,
                    raison.get(), List.of()), false);
        }
        return new Lue(new CelluleVisee(rang, ligne, colonne, nouvelle == null ? Sort.CHANGE : Sort.A_CORRIGER, avant,
                nouvelle == null ? apres : avant, ancienne, nouvelle, null, List.of()), false);
    }

    /** A column that shows a value of another table holds what it shows. */
    private @Nullable Object valeur(Voulu voulu, ColonneGrille colonne, @Nullable Object avant) throws ValeurInvalide {
        return switch (voulu) {
            case Voulu.Valeur valeur -> valeur.valeur();
            case Voulu.Texte texte -> texte.texte().equals(colonne.texteDe(avant, source))
                    ? avant
                    : lecteur.lire(colonne, texte.texte());
        };
    }

    private boolean enConflit(Ligne ligne, ColonneGrille colonne) {
        return source.suivi(descripteur.table(), ligne.id()).conflits().containsKey(colonne.id());
    }

    private static Empechement tropLong(String texte) {
        String taille = String.format(java.util.Locale.FRENCH, "%,d", texte.length()).replace('\u202f', '\u00a0');
        return new Empechement(
                "Ce texte compte " + taille + " caractères\u00a0: une cellule en garde 10\u00a0000 au plus.",
                "Collez seulement ce qui va dans cette cellule.");
    }

    /** Each anomaly goes to its cell; what the gesture breaks elsewhere in the row goes to its first cell. */
    private void juger(List<CelluleVisee> ensemble, @Nullable Ligne nouvelle, ContexteGeste contexte,
            List<CelluleVisee> jugees) {
        if (nouvelle == null) {
            jugees.addAll(ensemble);
            return;
        }
        Set<String> touchees = new HashSet<>();
        CelluleVisee premiere = null;
        for (CelluleVisee cellule : ensemble) {
            if (cellule.change()) {
                touchees.add(cellule.colonne().id());
                premiere = premiere == null ? cellule : premiere;
            }
        }
        Map<String, List<Anomalie>> parColonne = new HashMap<>();
        List<Anomalie> avant = marques.toutes(nouvelle.id());
        for (Anomalie anomalie : verification.verifier(descripteur, ensemble.getFirst().ligne(), nouvelle, contexte)) {
            String champ = anomalie.champ();
            if (champ != null && touchees.contains(champ)) {
                parColonne.computeIfAbsent(champ, k -> new ArrayList<>()).add(anomalie);
            } else if (premiere != null && avant.stream().noneMatch(a -> memeFait(a, anomalie))) {
                parColonne.computeIfAbsent(premiere.colonne().id(), k -> new ArrayList<>()).add(anomalie);
            }
        }
        for (CelluleVisee cellule : ensemble) {
            List<Anomalie> siennes = parColonne.getOrDefault(cellule.colonne().id(), List.of());
            jugees.add(siennes.isEmpty() || !cellule.change() ? cellule : cellule.jugee(siennes));
        }
    }

    private static boolean memeFait(Anomalie une, Anomalie autre) {
        return une.code().equals(autre.code()) && Objects.equals(une.champ(), autre.champ())
                && une.gravite() == autre.gravite();
    }
}
