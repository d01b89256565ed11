package fr.siimop.atelier.importation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition;
import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.importation.examen.Juge;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.poste.DescripteurPoste;

/** The rules and the rights as this computer knows them: the server decides again. */
final class JugeLocal implements Juge {

    private final DescripteurEntite<?> descripteur;
    private final SourceLignes source;
    private final PuitsEdition puits;
    private final Verification verification;
    private final List<Annexe> annexes;
    private final Contexte contexte;
    private final Contexte reprise;
    private final @Nullable Anomalie creationInterdite;
    private final @Nullable String libre;
    private @Nullable JugeLocal postes;

    JugeLocal(DescripteurEntite<?> descripteur, SourceLignes source, PuitsEdition puits) {
        this.descripteur = descripteur;
        this.source = source;
        this.puits = puits;
        this.verification = new Verification(source.registre());
        this.annexes = List.of();
        this.contexte = source.contexte(Origine.SAISIE);
        this.reprise = source.contexte(Origine.REPRISE);
        this.creationInterdite = puits.empechementCreation(descripteur.table()).map(JugeLocal::anomalie).orElse(null);
        this.libre = descripteur.colonnes().stream().filter(c -> c.edition() == Colonne.Edition.LIBRE)
                .<String>map(Colonne::id).findFirst().orElse(null);
    }

    private JugeLocal(JugeLocal autre, List<Annexe> annexes) {
        this.descripteur = autre.descripteur;
        this.source = autre.source;
        this.puits = autre.puits;
        this.verification = autre.verification;
        this.annexes = annexes;
        this.contexte = new ContexteAnnexes(autre.contexte, annexes);
        this.reprise = autre.reprise;
        this.creationInterdite = autre.creationInterdite;
        this.libre = autre.libre;
    }

    /** The same while these rows are written with the one that is judged. */
    JugeLocal avec(List<Annexe> annexes) {
        return new JugeLocal(this, annexes);
    }

    @Override
    public List<Anomalie> juger(@Nullable Ligne avant, Ligne apres) {
        return avant == null ? creation(apres) : modification(avant, apres);
    }

    @Override
    public boolean ouvre(Ligne poste) {
        JugeLocal juge = postes();
        return juge.creationInterdite == null
                && (juge.libre == null || juge.empechement(poste, juge.libre).isEmpty());
    }

    @Override
    public List<Anomalie> jugerAvec(Annexe poste, @Nullable Ligne avant, Ligne apres) {
        List<Anomalie> anomalies = new ArrayList<>();
        for (Anomalie anomalie : postes().juger(null, poste.apres())) {
            anomalies.add(new Anomalie(anomalie.type(), anomalie.gravite(),
                    PrecisionStage.colonneDuPoste(Objects.requireNonNullElse(anomalie.champ(), "")),
                    anomalie.arguments()));
        }
        anomalies.addAll(avec(List.of(poste)).juger(avant, apres));
        return anomalies;
    }

    @Override
    public List<Anomalie> agrandir(Annexe poste) {
        return postes().juger(poste.avant(), poste.apres());
    }

    private JugeLocal postes() {
        JugeLocal connu = postes;
        if (connu == null) {
            connu = new JugeLocal(DescripteurPoste.POSTE, source, puits);
            postes = connu;
        }
        return connu;
    }

    @Override
    public List<Anomalie> jugerReprise(Ligne apres, List<Annexe> annexes) {
        if (creationInterdite != null) {
            return List.of(creationInterdite);
        }
        for (Annexe annexe : annexes) {
            Optional<Anomalie> interdite = puits.empechementCreation(annexe.descripteur().table())
                    .map(JugeLocal::anomalie);
            if (interdite.isPresent()) {
                return List.of(interdite.get());
            }
        }
        return verification.verifier(descripteur, apres, new ContexteAnnexes(reprise, annexes));
    }

    private List<Anomalie> creation(Ligne apres) {
        if (creationInterdite != null) {
            return List.of(creationInterdite);
        }
        List<Anomalie> anomalies = new ArrayList<>(verification.verifier(descripteur, apres, contexte));
        if (libre != null && anomalies.stream().noneMatch(Anomalie::bloquante) && !suitUneAnnexe(apres)) {
            empechement(apres, libre).ifPresent(anomalies::add);
        }
        return anomalies;
    }

    /** Whether the row belongs where a row that is written with it does: the right to that one has been asked. */
    private boolean suitUneAnnexe(Ligne apres) {
        List<String> chemin = descripteur.portee().chemin();
        return !chemin.isEmpty() && annexes.stream().anyMatch(annexe -> annexe.avant() == null
                && annexe.apres().id().equals(apres.valeur(descripteur.position(chemin.getFirst()))));
    }

    /** What was already wrong elsewhere in the row does not prevent from changing the rest of it. */
    private List<Anomalie> modification(Ligne avant, Ligne apres) {
        List<Anomalie> anomalies = new ArrayList<>();
        List<String> changees = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            int position = descripteur.position(colonne.id());
            if (!Objects.equals(avant.valeur(position), apres.valeur(position))) {
                changees.add(colonne.id());
                empechement(avant, colonne.id()).ifPresent(a -> anomalies.add(new Anomalie(a.type(), a.gravite(),
                        colonne.id(), a.arguments())));
            }
        }
        List<Anomalie> nouvelles = verification.verifier(descripteur, apres, contexte);
        if (nouvelles.stream().anyMatch(Anomalie::bloquante)) {
            List<String> anciennes = verification.verifier(descripteur, avant, contexte).stream()
                    .map(JugeLocal::empreinte).toList();
            nouvelles.stream().filter(Anomalie::bloquante)
                    .filter(a -> a.champ() != null && changees.contains(a.champ())
                            || !anciennes.contains(empreinte(a)))
                    .forEach(anomalies::add);
        }
        return anomalies;
    }

    private static String empreinte(Anomalie anomalie) {
        return anomalie.code() + "/" + anomalie.champ();
    }

    private Optional<Anomalie> empechement(Ligne ligne, String colonne) {
        return puits.empechement(descripteur.table(), ligne, colonne).map(JugeLocal::anomalie);
    }

    private static Anomalie anomalie(Empechement empechement) {
        return Anomalie.surLigne(AnomalieImport.EMPECHEMENT, sansPoint(empechement.pourquoi()),
                sansPoint(empechement.faire()));
    }

    /** The sentence of an anomaly has its own. */
    private static String sansPoint(String phrase) {
        return phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }
}
