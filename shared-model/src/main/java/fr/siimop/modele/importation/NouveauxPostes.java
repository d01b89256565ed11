package fr.siimop.modele.importation;

import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatALaDate;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Identite;
import fr.siimop.modele.terrain.DescripteurTerrain;

/**
 * The postes that a file describes instead of naming one (H-05). What describes a poste gives it its id: the lines that
 * say the same, and the same file taken again, mean one poste.
 */
final class NouveauxPostes {

    private static final int SIX_MOIS = 6;

    private final BaseImport base;
    private final Predicate<Ligne> ouvrable;
    private final Map<UUID, Ligne> decrits = new LinkedHashMap<>();
    private final Map<List<UUID>, Set<String>> numeros = new HashMap<>();

    /** What a line says; what it does not say is usual. */
    record Description(UUID agrement, UUID semestre, @Nullable Object phase, @Nullable Object dureeMois,
            @Nullable Object type, @Nullable Object lie, @Nullable String indication) {

        private UUID id() {
            return Identite.de("poste", String.join("/", agrement.toString(), semestre.toString(),
                    String.valueOf(phase), String.valueOf(dureeMois), String.valueOf(type), String.valueOf(lie),
                    String.valueOf(indication)));
        }
    }

    /** @param ouvrable whether the importer may open it */
    NouveauxPostes(BaseImport base, Predicate<Ligne> ouvrable) {
        this.base = base;
        this.ouvrable = ouvrable;
    }

    /**
     * The poste, of the base when an import opened it before; {@code null} for who may not open it, and when the
     * agrément is not active on the first day of the semester.
     */
    @Nullable
    Ligne trouver(Description description) {
        UUID id = description.id();
        Ligne connu = base.trouver(POSTE, id);
        if (connu != null || decrits.containsKey(id)) {
            return connu == null ? decrits.get(id) : connu;
        }
        Ligne agrement = base.trouver(DescripteurAgrement.AGREMENT, description.agrement());
        if (agrement == null || !actif(agrement, description.semestre())) {
            return null;
        }
        Ligne poste = ouvrir(id, description, agrement);
        if (!ouvrable.test(poste)) {
            return null;
        }
        decrits.put(id, poste);
        return poste;
    }

    /** CK-02: stages of the past, or of an agrément that ended since, are kept without a poste. */
    private boolean actif(Ligne agrement, UUID semestre) {
        Ligne quand = base.trouver(DescripteurSemestre.SEMESTRE, semestre);
        return quand != null && DescripteurAgrement.AGREMENT.complete(agrement) && DescripteurAgrement.AGREMENT
                .creer(agrement).etatAu(DescripteurSemestre.SEMESTRE.creer(quand).debut()) == EtatALaDate.ACTIF;
    }

    private Ligne ouvrir(UUID id, Description dite, Ligne agrement) {
        Object phases = dite.phase() instanceof Phase phase ? Phases.de(phase) : valeur(agrement, "phases");
        Object terrain = valeur(agrement, "terrain");
        Ligne lieu = terrain instanceof UUID lui ? base.trouver(DescripteurTerrain.TERRAIN, lui) : null;
        Ligne poste = POSTE.nouvelle(id);
        poste = avec(poste, "agrement", dite.agrement());
        poste = avec(poste, "semestre", dite.semestre());
        poste = avec(poste, "numero", numero(dite));
        poste = avec(poste, "libelle", lieu == null
                ? valeur(agrement, "numero")
                : lieu.valeur(DescripteurTerrain.TERRAIN.position("libelle")));
        poste = avec(poste, "phases", phases);
        poste = avec(poste, "duree_mois", dite.dureeMois() == null ? Integer.valueOf(SIX_MOIS) : dite.dureeMois());
        poste = avec(poste, "type", dite.type() == null ? TypePoste.SIMPLE : dite.type());
        poste = avec(poste, "acces", AccesResponsable.REFERENT);
        poste = avec(poste, "agrement_lie", dite.lie());
        return avec(poste, "indication", dite.indication());
    }

    /** The first that no poste of the agrément has for this semester. */
    private String numero(Description dite) {
        Set<String> pris = numeros.computeIfAbsent(List.of(dite.agrement(), dite.semestre()), cle -> {
            Set<String> siens = new HashSet<>();
            for (Ligne ligne : base.chercher(POSTE, DescripteurPoste.AGREMENT, List.of(dite.agrement()))) {
                if (dite.semestre().equals(ligne.valeur(POSTE.position("semestre")))) {
                    siens.add(String.valueOf(ligne.valeur(POSTE.position("numero"))));
                }
            }
            return siens;
        });
        int numero = 1;
        while (!pris.add(String.valueOf(numero))) {
            numero++;
        }
        return String.valueOf(numero);
    }

    private static @Nullable Object valeur(Ligne agrement, String colonne) {
        return agrement.valeur(DescripteurAgrement.AGREMENT.position(colonne));
    }

    private static Ligne avec(Ligne poste, String colonne, @Nullable Object valeur) {
        return poste.avec(POSTE.position(colonne), valeur);
    }
}
