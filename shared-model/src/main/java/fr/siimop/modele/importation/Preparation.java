package fr.siimop.modele.importation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.exportation.Exportation;
import fr.siimop.modele.importation.LectureCellules.CelluleRefusee;
import fr.siimop.modele.importation.PrecisionsStage.Ambigu;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;

/** Reads the cells of each line by the columns that the headers named: every fault of a line, never the first only. */
public final class Preparation {

    private static final Pattern UUID_ECRIT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final DescripteurEntite<?> descripteur;
    private final Correspondance correspondance;
    private final LectureCellules lecture;
    private final @Nullable PrecisionsStage precisions;

    /** @param ouvrable whether the importer may open a poste that a line describes */
    public Preparation(Registre registre, DescripteurEntite<?> descripteur, Correspondance correspondance,
            Designations designations, BaseImport base, Predicate<Ligne> ouvrable) {
        this.descripteur = descripteur;
        this.correspondance = correspondance;
        this.lecture = new LectureCellules(registre, designations);
        this.precisions = descripteur.table().equals(PrecisionsStage.TABLE)
                ? new PrecisionsStage(registre, descripteur, lecture, designations, base, ouvrable)
                : null;
    }

    /** What is read of one line while it is read. */
    private final class Lue {

        private final LigneTableur ligne;
        private final @Nullable Object[] valeurs;
        private final boolean[] presentes;
        private final String[] textes;
        private final List<Faute> fautes = new ArrayList<>();
        private final Map<PrecisionStage, PrecisionsStage.Dite> dites = new EnumMap<>(PrecisionStage.class);
        private @Nullable Ambigu ambigu;
        private @Nullable UUID id;
        private Confirmation confirmation = Confirmation.AUCUNE;

        Lue(LigneTableur ligne) {
            this.ligne = ligne;
            this.valeurs = new @Nullable Object[descripteur.colonnes().size()];
            this.presentes = new boolean[valeurs.length];
            this.textes = new String[valeurs.length];
            Arrays.fill(textes, "");
        }

        void lire(int rang, Cible cible) {
            Cellule cellule = ligne.cellule(rang);
            switch (cible) {
                case Cible.Champ champ -> {
                    int position = champ.position();
                    presentes[position] = true;
                    textes[position] = textes[position].isEmpty() ? cellule.texte() : textes[position];
                    placer(rang, position, cellule);
                }
                case Cible.Precision precision -> {
                    if (!cellule.vide()) {
                        dites.put(precision.quoi(), new PrecisionsStage.Dite(rang, cellule.texte().strip()));
                    }
                }
                case Cible.Autre autre -> {
                    if (autre == Cible.Autre.IDENTIFIANT) {
                        id = id(rang, cellule.texte().strip());
                    } else if (autre == Cible.Autre.CONFIRMATION) {
                        confirmation = confirmation(rang, cellule.texte().strip());
                    }
                }
            }
        }

        private void placer(int rang, int position, Cellule cellule) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(position);
            try {
                Object valeur = lecture.lire(colonne, cellule);
                Object deja = valeurs[position];
                if (deja != null && valeur != null && !Objects.equals(deja, valeur)) {
                    faute(colonne.id(), cellule.texte(), rang, Anomalie.sur(colonne.id(),
                            AnomalieImport.REFERENCES_DIVERGENTES, colonne.libelle(), cellule.texte()));
                } else if (valeur != null) {
                    valeurs[position] = valeur;
                }
            } catch (CelluleRefusee e) {
                Faute faute = new Faute(ligne.numero(), colonne.id(), cellule.texte(), e.anomalie(), rang);
                if (precisions != null && precisions.departage(position) && !e.candidats().isEmpty()) {
                    ambigu = new Ambigu(e.candidats(), faute);
                } else {
                    fautes.add(faute);
                }
            }
        }

        private void faute(String colonne, String valeur, int rang, Anomalie anomalie) {
            fautes.add(new Faute(ligne.numero(), colonne, valeur, anomalie, rang));
        }

        private @Nullable UUID id(int rang, String texte) {
            if (texte.isEmpty() || UUID_ECRIT.matcher(texte).matches()) {
                return texte.isEmpty() ? null : UUID.fromString(texte);
            }
            faute(Exportation.ID, texte, rang,
                    Anomalie.sur(Exportation.ID, AnomalieValeur.PAS_UN_IDENTIFIANT, texte));
            return null;
        }

        private Confirmation confirmation(int rang, String texte) {
            Optional<Confirmation> lue = Confirmation.lire(texte);
            if (lue.isEmpty()) {
                String nom = Cible.Autre.CONFIRMATION.name();
                faute(nom, texte, rang, Anomalie.sur(nom, AnomalieImport.CONFIRMATION_ILLISIBLE, texte));
            }
            return lue.orElse(Confirmation.AUCUNE);
        }

        LignePreparee terminer() {
            PrecisionsStage.Suite suite = precisions == null
                    ? new PrecisionsStage.Suite(Set.of(), null)
                    : precisions.examiner(ligne.numero(), valeurs, dites, ambigu, fautes);
            if (suite.decrit() != null) {
                presentes[descripteur.position("poste")] = true;
            }
            fautes.removeIf(faute -> faute.question() && confirmation.repond(faute));
            return new LignePreparee(ligne.numero(), id, valeurs, presentes, textes, fautes, confirmation,
                    suite.nonReprises(), suite.decrit());
        }
    }

    public LignePreparee preparer(LigneTableur ligne) {
        Lue lue = new Lue(ligne);
        for (int c = 0; c < correspondance.cibles().size(); c++) {
            lue.lire(c, correspondance.cibles().get(c));
        }
        return lue.terminer();
    }
}
