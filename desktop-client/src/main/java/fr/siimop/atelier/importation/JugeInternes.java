package fr.siimop.atelier.importation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.but.CompositionInternes;
import fr.siimop.modele.importation.but.LignesInternes;
import fr.siimop.modele.importation.examen.Juge;
import fr.siimop.modele.importation.recuperation.Annexe;

/** Judges each of the rows that a line of the CNG gives, the others being there; says it of the columns of the line. */
final class JugeInternes implements Juge {

    private final DescripteurEntite<?> descripteur;
    private final CompositionInternes composition;
    private final LignesInternes connues;
    private final Map<DescripteurEntite<?>, JugeLocal> juges = new HashMap<>();

    JugeInternes(DescripteurEntite<?> descripteur, CompositionInternes composition, LignesInternes connues,
            ServicesGrille services) {
        this.descripteur = descripteur;
        this.composition = composition;
        this.connues = connues;
        composition.tables().forEach(
                table -> juges.put(table, new JugeLocal(table, services.source(), services.puits())));
    }

    @Override
    public List<Anomalie> juger(@Nullable Ligne avant, Ligne apres) {
        List<Anomalie> anomalies = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            if (colonne.requise() && apres.valeur(descripteur.position(colonne.id())) == null) {
                anomalies.add(Anomalie.sur(colonne.id(), AnomalieValeur.REQUISE, colonne.libelle()));
            }
        }
        if (!anomalies.isEmpty()) {
            return anomalies;
        }
        List<Annexe> annexes = composition.decomposer(descripteur, apres, connues);
        for (Annexe annexe : annexes) {
            JugeLocal juge = Objects.requireNonNull(juges.get(annexe.descripteur())).avec(annexes);
            for (Anomalie anomalie : juge.juger(annexe.avant(), annexe.apres())) {
                String champ = anomalie.champ();
                anomalies.add(new Anomalie(anomalie.type(), anomalie.gravite(),
                        champ == null ? null : composition.colonne(annexe, champ), anomalie.arguments()));
            }
        }
        return anomalies;
    }
}
