package fr.siimop.atelier.importation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.exportation.Exportation;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Confirmation;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.importation.but.BaseInternes;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.CompositionInternes;
import fr.siimop.modele.importation.but.LignesInternes;
import fr.siimop.modele.importation.examen.Examen;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.examen.PostesOuverts;
import fr.siimop.modele.importation.examen.Proposition;
import fr.siimop.modele.importation.examen.Propositions;
import fr.siimop.modele.importation.examen.Vraisemblance;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;

/**
 * One file being imported: its lines as they stand after the corrections, and what would become of each. One thread at a
 * time: what takes long runs in the background, and nobody changes anything meanwhile.
 */
public final class ImportEnCours {

    private static final int LOT = 1_000;

    private final But but;
    private final DescripteurEntite<?> descripteur;
    private final ServicesGrille services;
    private final Correspondance correspondance;
    private final Map<Integer, LigneTableur> lignes = new TreeMap<>();
    private final Set<Integer> ecartees = new TreeSet<>();
    private Map<Integer, LigneExaminee> examinees = new HashMap<>();
    private @Nullable Examen examen;
    private @Nullable Propositions propositions;
    private List<Anomalie> remarques = List.of();
    private final Set<UUID> ouverts = new HashSet<>();
    private @Nullable LignesInternes internes;
    private @Nullable BaseImport rangees;
    private FautesClassees fautes = FautesClassees.AUCUNE;
    private final @Nullable String repris;

    /** @param repris name of a file of the former program, of which every line comes in; {@code null} for all others */
    public ImportEnCours(But but, ServicesGrille services, Correspondance correspondance,
            Collection<LigneTableur> lignes, Collection<Integer> ecartees, @Nullable String repris) {
        this.repris = repris;
        this.but = but;
        this.descripteur = but.descripteur();
        this.services = services;
        this.correspondance = complete(correspondance);
        lignes.forEach(ligne -> this.lignes.put(ligne.numero(), ligne));
        this.ecartees.addAll(ecartees);
    }

    /** Answers to the questions go into two columns, which most files do not have. */
    private static Correspondance complete(Correspondance lue) {
        List<String> titres = new ArrayList<>(lue.titres());
        List<Cible> cibles = new ArrayList<>(lue.cibles());
        if (!cibles.contains(Cible.Autre.IDENTIFIANT)) {
            titres.add(Exportation.TITRE_ID);
            cibles.add(Cible.Autre.IDENTIFIANT);
        }
        if (!cibles.contains(Cible.Autre.CONFIRMATION)) {
            titres.add("Confirmation");
            cibles.add(Cible.Autre.CONFIRMATION);
        }
        return new Correspondance(titres, cibles, lue.lignes());
    }

    public Correspondance correspondance() {
        return correspondance;
    }

    public DescripteurEntite<?> descripteur() {
        return descripteur;
    }

    /** Numbers of the lines, as the spreadsheet counts them. */
    public Collection<Integer> numeros() {
        return lignes.keySet();
    }

    public LigneTableur ligne(int numero) {
        return Objects.requireNonNull(lignes.get(numero));
    }

    public @Nullable LigneExaminee examinee(int numero) {
        return examinees.get(numero);
    }

    public boolean ecartee(int numero) {
        return ecartees.contains(numero);
    }

    public List<Anomalie> remarques() {
        return remarques;
    }

    /** Checks every line against the rows as they are now. */
    public void controler(Suivi suivi, int derniers) throws Arret {
        CompositionInternes composition = but.composition();
        BaseLocale rangees = new BaseLocale(services.source());
        LignesInternes composees = composition == null
                ? null
                : new LignesInternes(rangees, descripteur, composition);
        BaseImport base = composees == null ? rangees : new BaseInternes(rangees, descripteur, composees);
        Examen nouveau = new Examen(services.source().registre(), descripteur, correspondance, base, services.ids(),
                composition == null || composees == null
                        ? new JugeLocal(descripteur, services.source(), services.puits())
                        : new JugeInternes(descripteur, composition, composees, services),
                repris == null ? null : SubdivisionDeReprise.contexte(services, repris));
        Map<Integer, LigneExaminee> suites = HashMap.newHashMap(lignes.size());
        List<LigneTableur> lot = new ArrayList<>(LOT);
        int faites = 0;
        for (LigneTableur ligne : lignes.values()) {
            faites++;
            if (!ecartees.contains(ligne.numero())) {
                lot.add(ligne);
            }
            if (lot.size() == LOT || faites == lignes.size()) {
                suivi.verifier();
                nouveau.examiner(lot).forEach(examinee -> suites.put(examinee.numero(), examinee));
                suivi.avancer(new Avancement("Lignes contrôlées", faites, lignes.size()));
                lot.clear();
            }
        }
        List<Anomalie> vues = Vraisemblance.remarques(descripteur, suites.values(), base, derniers);
        suivi.verifier();
        examen = nouveau;
        internes = composees;
        this.rangees = base;
        propositions = new Propositions(services.source().registre(), descripteur, nouveau.designations(), base);
        examinees = suites;
        remarques = vues;
        classer();
    }

    /** Writes a text in a cell of some lines, and looks at them again, with those that said the same. */
    public void corriger(Collection<Integer> numeros, int rang, String texte) {
        List<LigneTableur> changees = new ArrayList<>();
        for (int numero : numeros) {
            LigneTableur changee = avec(ligne(numero), rang, texte);
            lignes.put(numero, changee);
            if (!ecartees.contains(numero)) {
                changees.add(changee);
            }
        }
        revoir(changees, List.of());
    }

    /** The answer to one question, which may be asked of several lines. */
    public void confirmer(Collection<Integer> numeros, Faute faute) {
        int rang = correspondance.cibles().indexOf(Cible.Autre.CONFIRMATION);
        List<LigneTableur> changees = new ArrayList<>();
        for (int numero : numeros) {
            LigneTableur changee = avec(ligne(numero), rang,
                    Confirmation.repondre(ligne(numero).cellule(rang).texte(), faute));
            lignes.put(numero, changee);
            changees.add(changee);
        }
        revoir(changees, List.of());
    }

    private static LigneTableur avec(LigneTableur ligne, int rang, String texte) {
        List<Cellule> cellules = new ArrayList<>(ligne.cellules());
        while (cellules.size() <= rang) {
            cellules.add(Cellule.VIDE);
        }
        cellules.set(rang, Cellule.texte(texte));
        return new LigneTableur(ligne.numero(), cellules);
    }

    public void ecarter(Collection<Integer> numeros) {
        ecartees.addAll(numeros);
        revoir(List.of(), numeros);
    }

    public void reprendre(Collection<Integer> numeros) {
        ecartees.removeAll(numeros);
        revoir(numeros.stream().map(this::ligne).toList(), List.of());
    }

    private void revoir(Collection<LigneTableur> changees, Collection<Integer> parties) {
        Map<Integer, LigneExaminee> suites = Objects.requireNonNull(examen).revoir(changees, parties,
                numero -> ecartees.contains(numero) ? null : lignes.get(numero));
        parties.forEach(examinees::remove);
        examinees.putAll(suites);
        classer();
    }

    /** Where the lines were changed, in the background: the screens ask again at each repaint. */
    private void classer() {
        ouverts.clear();
        examinees.values().forEach(ligne -> {
            Annexe poste = ligne.poste();
            if (poste != null && poste.avant() == null) {
                ouverts.add(poste.apres().id());
            }
        });
        fautes = FautesClassees.de(descripteur, examinees.values(), lignes, this::rang);
    }

    /** Whether every line comes in, those that are not right with their reasons. */
    public boolean reprise() {
        return repris != null;
    }

    /** May take long. What the right lines of the same file say, when it is nearly that, comes first. */
    public List<Proposition> propositions(Faute faute) {
        List<Proposition> trouvees = propositions == null ? List.of() : propositions.pour(faute);
        return fautes.ditAilleurs(rang(faute), faute.valeur().strip()).map(usuel -> {
            Proposition premiere = trouvees.stream().filter(une -> Designations.ecarts(une.texte(), usuel) == 0)
                    .findFirst().orElseGet(() -> new Proposition(usuel, "Comme sur d’autres lignes de ce fichier",
                            Designations.ecarts(faute.valeur(), usuel)));
            return Stream.concat(Stream.of(premiere), trouvees.stream().filter(une -> une != premiere)).toList();
        }).orElse(trouvees);
    }

    /** What the row of a line is called, when it has one. */
    public String nom(LigneExaminee examinee) {
        var ligne = examinee.apres() == null ? examinee.avant() : examinee.apres();
        if (ligne == null || examen == null) {
            return "";
        }
        var colonne = descripteur.colonnes().get(descripteur.cle().isEmpty()
                ? descripteur.position(descripteur.intitule())
                : descripteur.position(descripteur.cle().getFirst()));
        Object valeur = ligne.valeur(descripteur.position(colonne.id()));
        return Exportation.cellule(colonne, valeur, examen.designations()).texte();
    }

    /** The postes that the right lines open, with their places. */
    public PostesOuverts postesOuverts() {
        PostesOuverts ouverts = new PostesOuverts(Objects.requireNonNull(rangees), descripteur);
        examinees.values().stream().filter(ligne -> ligne.sort().ecrite()).forEach(ouverts::ajouter);
        return ouverts;
    }

    /** A value as the screens of its table show it. */
    public String texte(int colonne, @Nullable Object valeur) {
        String table = descripteur.colonnes().get(colonne).tableReferencee();
        if (valeur instanceof UUID id && table != null) {
            return ouverts.contains(id) ? "à ouvrir" : TexteReference.court(services.source(), table, id);
        }
        return descripteur.colonnes().get(colonne).type().afficherOuVide(valeur);
    }

    /** Place in the file of the cell that a fault is about, {@link Faute#SANS_RANG} when the file has no such column. */
    public int rang(Faute faute) {
        if (faute.rang() != Faute.SANS_RANG) {
            return faute.rang();
        }
        List<Integer> possibles = IntStream.range(0, correspondance.cibles().size())
                .filter(i -> correspondance.cibles().get(i).lue()
                        && correspondance.cibles().get(i).nom(descripteur).equals(faute.colonne()))
                .boxed().toList();
        return possibles.stream().filter(i -> !ligne(faute.ligne()).cellule(i).vide()).findFirst()
                .orElse(possibles.isEmpty() ? Faute.SANS_RANG : possibles.getFirst());
    }

    /** Lines that hold the same text in the same column and are wrong there. */
    public List<Integer> memeFaute(Faute faute) {
        return fautes.commeElle(descripteur, faute, lignes, this::rang);
    }

    public Compte compte() {
        return Compte.de(examinees.values(), ecartees.size());
    }

    /** Kinds of faults with how many lines have them, errors first, then the most frequent. */
    public Map<NatureFaute, Integer> natures() {
        return fautes.natures();
    }

    /** What right lines say and that is kept nowhere. */
    public Map<PrecisionStage, Integer> nonReprises() {
        Map<PrecisionStage, Integer> nombres = new TreeMap<>();
        examinees.values().stream().filter(e -> !e.sort().attend())
                .forEach(e -> e.nonReprises().forEach(p -> nombres.merge(p, 1, Integer::sum)));
        return nombres;
    }

    /** Everything that the right lines write, as one gesture. */
    Acte acte(String nom) {
        List<LigneExaminee> enOrdre = lignes.keySet().stream().map(examinees::get).filter(Objects::nonNull).toList();
        return new ActeImport(but, internes).de(nom, enOrdre, postesOuverts());
    }

    /** Lines that are not to be written now. */
    List<LigneTableur> enAttente() {
        return lignes.values().stream().filter(this::attend).toList();
    }

    Set<Integer> contredites() {
        return Contredites.de(examinees, lignes, correspondance);
    }

    private boolean attend(LigneTableur ligne) {
        LigneExaminee examinee = examinees.get(ligne.numero());
        return examinee == null || examinee.sort().attend() && examinee.recuperee() == null;
    }

    /** Lines that are written now, or say what is there already. */
    List<LigneTableur> pretes() {
        return lignes.values().stream().filter(ligne -> !attend(ligne)).toList();
    }

    /** Writes in each new line the id that its row gets: taken up again after a cut, it is known by it. */
    void nommer() {
        int rang = correspondance.cibles().indexOf(Cible.Autre.IDENTIFIANT);
        examinees.forEach((numero, examinee) -> {
            var apres = examinee.apres();
            if (examinee.avant() == null && apres != null) {
                lignes.put(numero, avec(ligne(numero), rang, apres.id().toString()));
            }
        });
    }

    List<LigneTableur> toutes() {
        return List.copyOf(lignes.values());
    }

    Set<Integer> ecartees() {
        return Set.copyOf(ecartees);
    }
}
