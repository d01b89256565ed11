package fr.siimop.modele.importation.examen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.EnTetes;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;

/** Rows in memory, found as an import finds them; and files of a few lines. */
final class LignesImport implements BaseImport {

    private final Map<String, Map<UUID, Ligne>> tables = new HashMap<>();
    private final Map<String, Map<Object, List<Ligne>>> index = new HashMap<>();
    private long dernierId;

    static LignesImport demo(Taille taille) {
        return demo(taille, Set.of());
    }

    /** @param sans tables left empty */
    static LignesImport demo(Taille taille, Set<String> sans) {
        LignesImport base = new LignesImport();
        ListesReference listes = ListesReference.charger();
        listes.parDescripteur().forEach(base::toutes);
        JeuDemo.generer(taille, 1, listes, lot -> {
            if (!sans.contains(lot.descripteur().table())) {
                base.toutes(lot.descripteur(), lot.entites());
            }
        });
        return base;
    }

    private <E extends Entite> void toutes(DescripteurEntite<E> descripteur, List<? extends Entite> entites) {
        entites.forEach(entite -> poser(descripteur, descripteur.ligne(descripteur.type().cast(entite), 1)));
    }

    void poser(DescripteurEntite<?> descripteur, Ligne ligne) {
        tables.computeIfAbsent(descripteur.table(), t -> new LinkedHashMap<>()).put(ligne.id(), ligne);
        index.clear();
    }

    Collection<Ligne> table(String table) {
        return tables.getOrDefault(table, Map.of()).values();
    }

    UUID nouvelId() {
        return new UUID(7, ++dernierId);
    }

    Object valeur(String table, Object id, String colonne) {
        return Objects.requireNonNull(tables.get(table).get(id)).valeur(RegistreSiimop.REGISTRE.descripteur(table)
                .position(colonne));
    }

    /** Examines a file given as its lines of texts, headers first. */
    Examen examen(DescripteurEntite<?> descripteur, List<LigneTableur> lignes) {
        return new Examen(RegistreSiimop.REGISTRE, descripteur, entetes(descripteur, lignes), this, this::nouvelId,
                Juge.AUCUN);
    }

    static Correspondance entetes(DescripteurEntite<?> descripteur, List<LigneTableur> lignes) {
        return new EnTetes(descripteur).reconnaitre(lignes.subList(0, Math.min(lignes.size(), 10)));
    }

    List<LigneExaminee> examiner(DescripteurEntite<?> descripteur, List<LigneTableur> lignes) {
        int entetes = entetes(descripteur, lignes).lignes();
        return examen(descripteur, lignes).examiner(lignes.subList(entetes, lignes.size()));
    }

    /** Writes what may be. */
    void appliquer(DescripteurEntite<?> descripteur, List<LigneExaminee> examinees) {
        examinees.stream().map(LigneExaminee::apres).filter(Objects::nonNull).forEach(l -> poser(descripteur, l));
    }

    static List<LigneTableur> fichier(List<String>... lignes) {
        List<LigneTableur> toutes = new ArrayList<>();
        for (int i = 0; i < lignes.length; i++) {
            toutes.add(ligne(i + 1, lignes[i]));
        }
        return toutes;
    }

    static LigneTableur ligne(int numero, List<String> textes) {
        return new LigneTableur(numero, textes.stream().map(Cellule::texte).toList());
    }

    @Override
    public void parcourir(DescripteurEntite<?> descripteur, Consumer<Ligne> suite) {
        table(descripteur.table()).forEach(suite);
    }

    @Override
    public Ligne trouver(DescripteurEntite<?> descripteur, UUID id) {
        return tables.getOrDefault(descripteur.table(), Map.of()).get(id);
    }

    @Override
    public List<Ligne> lire(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        return ids.stream().map(id -> trouver(descripteur, id)).filter(Objects::nonNull).toList();
    }

    @Override
    public int occupants(Ligne poste) {
        return chercher(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE, DescripteurActiviteSemestrielle.POSTE,
                List.of(poste.id())).size();
    }

    @Override
    public List<Ligne> chercher(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne, Collection<?> valeurs) {
        int position = descripteur.position(colonne.id());
        Map<Object, List<Ligne>> parValeur = index.computeIfAbsent(descripteur.table() + "." + colonne.id(), cle -> {
            Map<Object, List<Ligne>> nouveau = new HashMap<>();
            for (Ligne ligne : table(descripteur.table())) {
                if (ligne.valeur(position) != null) {
                    nouveau.computeIfAbsent(ligne.valeur(position), v -> new ArrayList<>()).add(ligne);
                }
            }
            return nouveau;
        });
        return valeurs.stream().flatMap(v -> parValeur.getOrDefault(v, List.of()).stream()).toList();
    }
}
