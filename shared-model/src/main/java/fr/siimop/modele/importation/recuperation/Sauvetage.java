package fr.siimop.modele.importation.recuperation;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.LignePreparee;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.reprise.DescripteurLigneReprise;
import fr.siimop.modele.reprise.LigneReprise;
import fr.siimop.modele.reprise.LogiqueStage;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.tableur.LigneTableur;

/** Recovery of the former program (U-04, U-05): every line comes in, as a row or as what it said, with its reasons. */
public final class Sauvetage {

    /** A row made despite these would say of somebody what is true of another. */
    private static final Set<CodeAnomalie> SANS_LIGNE = Set.of(AnomalieImport.LIGNE_EN_DOUBLE,
            AnomalieImport.PLUSIEURS_LIGNES, AnomalieImport.IDENTIFIANTS_DIVERGENTS,
            AnomalieImport.REFERENCES_DIVERGENTES, AnomalieImport.A_CONFIRMER, AnomalieImport.HOMONYME_DU_FICHIER);

    private static final int POSTE_DE_L_ACTIVITE = ACTIVITE_SEMESTRIELLE
            .position(DescripteurActiviteSemestrielle.POSTE.id());

    private final Registre registre;
    private final DescripteurEntite<?> descripteur;
    private final BaseImport base;
    private final GenerateurId ids;
    private final Acceptation acceptation;
    private final TraceReprise traces;
    private final @Nullable UUID subdivision;
    private final EtablissementsNommes nommes;
    private final Map<String, LigneReprise> connues = new HashMap<>();

    /** @param reprise what is known of the recovery besides its lines */
    public Sauvetage(Registre registre, DescripteurEntite<?> descripteur, Correspondance correspondance,
            BaseImport base,
            GenerateurId ids, Acceptation acceptation, ContexteReprise reprise) {
        this.registre = registre;
        this.descripteur = descripteur;
        this.base = base;
        this.ids = ids;
        this.acceptation = acceptation;
        this.traces = new TraceReprise(descripteur, correspondance, reprise.fichier());
        this.subdivision = reprise.subdivision();
        this.nommes = new EtablissementsNommes(descripteur, ids);
    }

    /** Which of these lines were recovered before. */
    public void charger(Collection<LigneTableur> lignes) {
        List<String> empreintes = lignes.stream().map(traces::empreinte).toList();
        connues.clear();
        for (Ligne trace : base.chercher(DescripteurLigneReprise.LIGNE_REPRISE, DescripteurLigneReprise.EMPREINTE,
                empreintes)) {
            LigneReprise reprise = DescripteurLigneReprise.LIGNE_REPRISE.creer(trace);
            connues.put(reprise.empreinte(), reprise);
        }
    }

    /** Its row is there, and may have been mended since: the same line again does nothing to it. */
    public boolean deja(LigneTableur ligne) {
        LigneReprise connue = connues.get(traces.empreinte(ligne));
        return connue != null && connue.ligne() != null;
    }

    /** A stage of which the logic of the reform knows too little is kept without it (U-04, F-08). */
    public Ligne ranger(Ligne ligne) {
        return LogiqueStage.ranger(descripteur, ligne, base::trouver);
    }

    /** How a line comes in of which some cells could not be read, or say what cannot be. */
    public @Nullable Recuperee sauver(LigneTableur lue, LignePreparee ligne, @Nullable Ligne avant,
            List<Faute> fautes) {
        List<Annexe> annexes = new ArrayList<>();
        boolean personne = fautes.stream().anyMatch(f -> SANS_LIGNE.contains(f.anomalie().type()));
        return sauver(lue, avant, avant != null || personne ? null : completer(ligne, fautes, annexes), annexes,
                fautes);
    }

    /** How a line comes in whose row the rules refuse. */
    public @Nullable Recuperee sauver(LigneTableur lue, @Nullable Ligne avant, Ligne apres, List<Faute> fautes) {
        boolean possible = avant == null && descripteur.complete(apres);
        return sauver(lue, avant, possible ? ranger(sansPosteAOuvrir(apres)) : null, new ArrayList<>(), fautes);
    }

    /** {@code null} when it cannot come in: this person may not write it. */
    private @Nullable Recuperee sauver(LigneTableur lue, @Nullable Ligne avant, @Nullable Ligne voulue,
            List<Annexe> annexes, List<Faute> fautes) {
        if (fautes.stream().anyMatch(Sauvetage::sansDroit)) {
            return null;
        }
        Ligne faite = voulue;
        if (faite != null && acceptation.juger(faite, annexes).stream().anyMatch(Anomalie::bloquante)) {
            faite = null;
        }
        UUID visee = avant == null ? id(faite) : id(avant);
        UUID ou = Optional.ofNullable(lieu(faite == null ? avant : faite)).orElse(subdivision);
        LigneReprise connue = connues.get(traces.empreinte(lue));
        if (connue != null) {
            boolean rien = faite == null;
            return new Recuperee(rien ? List.of() : annexes, faite,
                    rien ? Optional.empty() : Optional.of(suite(connue, lue, fautes, visee)), Optional.empty());
        }
        UUID numero = ids.nouveau();
        return new Recuperee(faite == null ? List.of() : annexes, faite,
                Optional.of(annexe(traces.trace(numero, lue, fautes, visee, ou))),
                Optional.of(annexe(traces.trace(numero, lue, fautes, null, ou))));
    }

    private static boolean sansDroit(Faute faute) {
        return faute.anomalie().type() == AnomalieImport.EMPECHEMENT
                || faute.anomalie().type() instanceof AnomalieSync;
    }

    private static @Nullable UUID id(@Nullable Ligne ligne) {
        return ligne == null ? null : ligne.id();
    }

    private Annexe suite(LigneReprise connue, LigneTableur lue, List<Faute> fautes, @Nullable UUID visee) {
        LigneReprise nouvelle = traces.trace(connue.id(), lue, fautes, visee, connue.subdivision());
        return new Annexe(DescripteurLigneReprise.LIGNE_REPRISE, TraceReprise.ligne(connue),
                TraceReprise.ligne(nouvelle));
    }

    private static Annexe annexe(LigneReprise reprise) {
        return Annexe.nouvelle(DescripteurLigneReprise.LIGNE_REPRISE, TraceReprise.ligne(reprise));
    }

    private @Nullable Ligne completer(LignePreparee ligne, List<Faute> fautes, List<Annexe> annexes) {
        UUID id = ligne.id() == null ? ids.nouveau() : ligne.id();
        Ligne faite = sansPosteAOuvrir(nommes.nommer(ligne.creer(descripteur, id), ligne, fautes, annexes));
        return descripteur.complete(faite) ? ranger(faite) : null;
    }

    /** Only right lines open the poste that they describe: a faulty one keeps in its trace what it says of it. */
    private Ligne sansPosteAOuvrir(Ligne ligne) {
        if (descripteur != ACTIVITE_SEMESTRIELLE
                || !(ligne.valeur(POSTE_DE_L_ACTIVITE) instanceof UUID poste)) {
            return ligne;
        }
        return base.trouver(POSTE, poste) == null ? ligne.avec(POSTE_DE_L_ACTIVITE, null) : ligne;
    }

    /** The subdivision of a row, by the path that says who writes it. */
    private @Nullable UUID lieu(@Nullable Ligne ligne) {
        DescripteurEntite<?> table = descripteur;
        Ligne courante = ligne;
        for (String colonne : descripteur.portee().chemin()) {
            Object valeur = courante == null ? null : courante.valeur(table.position(colonne));
            String cible = table.colonnes().get(table.position(colonne)).tableReferencee();
            if (!(valeur instanceof UUID id) || cible == null) {
                return null;
            }
            if (cible.equals("subdivision")) {
                return id;
            }
            table = registre.descripteur(cible);
            courante = base.trouver(table, id);
        }
        return null;
    }
}
