package fr.siimop.modele.importation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.exportation.Exportation;
import fr.siimop.modele.importation.LectureCellules.CelluleRefusee;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;

/** Reads the cells of each line by the columns that the headers named: every fault of a line, never the first only. */
public final class Preparation {

    private static final Pattern UUID_ECRIT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final DescripteurEntite<?> descripteur;
    private final Correspondance correspondance;
    private final LectureCellules lecture;

    public Preparation(Registre registre, DescripteurEntite<?> descripteur, Correspondance correspondance,
            Designations designations) {
        this.descripteur = descripteur;
        this.correspondance = correspondance;
        this.lecture = new LectureCellules(registre, designations);
    }

    public LignePreparee preparer(LigneTableur ligne) {
        int nombre = descripteur.colonnes().size();
        @Nullable
        Object[] valeurs = new @Nullable Object[nombre];
        boolean[] presentes = new boolean[nombre];
        String[] textes = new String[nombre];
        Arrays.fill(textes, "");
        List<Faute> fautes = new ArrayList<>();
        UUID id = null;
        for (int c = 0; c < correspondance.cibles().size(); c++) {
            int cible = correspondance.cibles().get(c);
            Cellule cellule = ligne.cellule(c);
            if (cible == Correspondance.ID) {
                id = id(ligne.numero(), cellule, fautes);
            } else if (cible >= 0) {
                presentes[cible] = true;
                textes[cible] = textes[cible].isEmpty() ? cellule.texte() : textes[cible];
                placer(ligne.numero(), descripteur.colonnes().get(cible), cellule, valeurs, cible, fautes);
            }
        }
        return new LignePreparee(ligne.numero(), id, valeurs, presentes, textes, fautes);
    }

    private void placer(int numero, Colonne<?, ?> colonne, Cellule cellule, @Nullable Object[] valeurs, int cible,
            List<Faute> fautes) {
        try {
            Object valeur = lecture.lire(colonne, cellule);
            Object deja = valeurs[cible];
            if (deja != null && valeur != null && !Objects.equals(deja, valeur)) {
                fautes.add(new Faute(numero, colonne.id(), cellule.texte(), Anomalie.sur(colonne.id(),
                        AnomalieImport.REFERENCES_DIVERGENTES, colonne.libelle(), cellule.texte())));
            } else if (valeur != null) {
                valeurs[cible] = valeur;
            }
        } catch (CelluleRefusee e) {
            fautes.add(new Faute(numero, colonne.id(), cellule.texte(), e.anomalie()));
        }
    }

    private static @Nullable UUID id(int numero, Cellule cellule, List<Faute> fautes) {
        String texte = cellule.texte().strip();
        if (texte.isEmpty()) {
            return null;
        }
        if (!UUID_ECRIT.matcher(texte).matches()) {
            fautes.add(new Faute(numero, Exportation.ID, texte,
                    Anomalie.sur(Exportation.ID, AnomalieValeur.PAS_UN_IDENTIFIANT, texte)));
            return null;
        }
        return UUID.fromString(texte);
    }
}
