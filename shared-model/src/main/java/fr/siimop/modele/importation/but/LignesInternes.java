package fr.siimop.modele.importation.but;

import static fr.siimop.modele.importation.but.CompositionInternes.avec;
import static fr.siimop.modele.importation.but.CompositionInternes.valeur;
import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.interne.DescripteurRangConcours.RANG_CONCOURS;
import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.referentiel.DescripteurRegion.REGION;
import static fr.siimop.modele.referentiel.DescripteurSubdivision.SUBDIVISION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.referentiel.Identite;

/**
 * The base as a file of the CNG sees it: people with their registration and their ranks as one row each. The other tables
 * are themselves. Read once, when something is first asked.
 */
public final class LignesInternes implements BaseImport {

    private static final String SANS_REGION = "99";
    private static final int CHIFFRES = 1_000_000;

    private final BaseImport base;
    private final DescripteurEntite<?> descripteur;
    private final CompositionInternes composition;
    private final Map<UUID, Ligne> personnes = new LinkedHashMap<>();
    private final Map<UUID, Ligne> internes = new HashMap<>();
    private final Map<UUID, Ligne> rangs = new HashMap<>();
    private final Map<UUID, Ligne> composees = new LinkedHashMap<>();
    private final Map<String, Map<Object, List<Ligne>>> index = new HashMap<>();
    private final Map<UUID, String> numeros = new HashMap<>();
    private final Map<String, Integer> derniers = new HashMap<>();
    private boolean lue;

    public LignesInternes(BaseImport base, DescripteurEntite<?> descripteur, CompositionInternes composition) {
        this.base = base;
        this.descripteur = descripteur;
        this.composition = composition;
    }

    private void lire() {
        if (lue) {
            return;
        }
        lue = true;
        base.parcourir(PERSONNE, ligne -> personnes.put(ligne.id(), ligne));
        base.parcourir(INTERNE, ligne -> {
            if (valeur(INTERNE, ligne, "personne") instanceof UUID personne) {
                internes.put(personne, ligne);
            }
            if (valeur(INTERNE, ligne, "numero") instanceof String numero && numero.matches("\\d{8}")) {
                derniers.merge(numero.substring(0, 2), Integer.valueOf(numero.substring(2)), Math::max);
            }
        });
        base.parcourir(RANG_CONCOURS, ligne -> {
            if (valeur(RANG_CONCOURS, ligne, "interne") instanceof UUID interne) {
                rangs.put(cle(interne, valeur(RANG_CONCOURS, ligne, "groupe_r2c")), ligne);
            }
        });
        personnes.values().forEach(personne -> composees.put(personne.id(), composer(personne)));
    }

    private static UUID cle(UUID interne, @Nullable Object groupe) {
        return Identite.de("rang_concours", interne + "/" + groupe);
    }

    private Ligne composer(Ligne personne) {
        Ligne ligne = copier(DescripteurInternesCng.DE_PERSONNE, PERSONNE, personne,
                descripteur.nouvelle(personne.id()));
        Ligne interne = internes.get(personne.id());
        if (interne == null) {
            return ligne;
        }
        ligne = copier(DescripteurInternesCng.D_INTERNE, INTERNE, interne, ligne);
        int premier = composition.edn() ? 1 : 0;
        for (int numero = premier; numero <= (composition.edn() ? DescripteurInternesCng.GROUPES : 0); numero++) {
            Ligne rang = rangs.get(cle(interne.id(),
                    numero == 0 ? null : Identite.de("groupe_r2c", String.valueOf(numero))));
            if (rang != null) {
                ligne = avec(descripteur, ligne, DescripteurInternesCng.rang(numero),
                        valeur(RANG_CONCOURS, rang, DescripteurInternesCng.RANG));
                ligne = avec(descripteur, ligne, DescripteurInternesCng.PARTICIPANTS,
                        valeur(RANG_CONCOURS, rang, DescripteurInternesCng.PARTICIPANTS));
            }
        }
        return ligne;
    }

    private Ligne copier(List<Colonne<?, ?>> colonnes, DescripteurEntite<?> table, Ligne source, Ligne depart) {
        Ligne copie = depart;
        for (Colonne<?, ?> colonne : colonnes) {
            copie = avec(descripteur, copie, colonne.id(), valeur(table, source, colonne.id()));
        }
        return copie;
    }

    @Nullable
    Ligne personne(UUID id) {
        lire();
        return personnes.get(id);
    }

    @Nullable
    Ligne interne(UUID personne) {
        lire();
        return internes.get(personne);
    }

    @Nullable
    Ligne rang(UUID interne, @Nullable UUID groupe) {
        lire();
        return rangs.get(cle(interne, groupe));
    }

    /** The next number of the region, the same each time it is asked for the same person. */
    String numero(UUID personne, UUID subdivision) {
        lire();
        return numeros.computeIfAbsent(personne, inutile -> {
            String region = region(subdivision);
            int suivant = derniers.merge(region, 1, Integer::sum) % CHIFFRES;
            return region + String.format(Locale.ROOT, "%06d", suivant);
        });
    }

    private String region(UUID subdivision) {
        Ligne ligne = base.trouver(SUBDIVISION, subdivision);
        Object region = ligne == null ? null : valeur(SUBDIVISION, ligne, "region");
        Ligne laRegion = region instanceof UUID id ? base.trouver(REGION, id) : null;
        Object code = laRegion == null ? null : valeur(REGION, laRegion, "code");
        return code instanceof String texte && texte.matches("\\d{2}") ? texte : SANS_REGION;
    }

    private boolean mienne(DescripteurEntite<?> table) {
        return table.table().equals(descripteur.table());
    }

    @Override
    public void parcourir(DescripteurEntite<?> table, Consumer<Ligne> suite) {
        if (mienne(table)) {
            lire();
            composees.values().forEach(suite);
        } else {
            base.parcourir(table, suite);
        }
    }

    @Override
    public @Nullable Ligne trouver(DescripteurEntite<?> table, UUID id) {
        if (!mienne(table)) {
            return base.trouver(table, id);
        }
        lire();
        return composees.get(id);
    }

    @Override
    public List<Ligne> lire(DescripteurEntite<?> table, Collection<UUID> ids) {
        return mienne(table)
                ? ids.stream().map(id -> trouver(table, id)).filter(Objects::nonNull).toList()
                : base.lire(table, ids);
    }

    @Override
    public List<Ligne> chercher(DescripteurEntite<?> table, Colonne<?, ?> colonne, Collection<?> valeurs) {
        if (!mienne(table)) {
            return base.chercher(table, colonne, valeurs);
        }
        Map<Object, List<Ligne>> parValeur = index.computeIfAbsent(colonne.id(), this::indexer);
        List<Ligne> trouvees = new ArrayList<>();
        valeurs.forEach(valeur -> trouvees.addAll(parValeur.getOrDefault(valeur, List.of())));
        return trouvees;
    }

    private Map<Object, List<Ligne>> indexer(String colonne) {
        lire();
        Map<Object, List<Ligne>> parValeur = new HashMap<>();
        for (Ligne ligne : composees.values()) {
            Object valeur = valeur(descripteur, ligne, colonne);
            if (valeur != null) {
                parValeur.computeIfAbsent(valeur, inutile -> new ArrayList<>(1)).add(ligne);
            }
        }
        return parValeur;
    }
}
