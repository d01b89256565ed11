package fr.siimop.serveur.journal;

import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.interne.DescripteurInterne.NUMERO;
import static fr.siimop.modele.referentiel.DescripteurRegion.REGION;
import static fr.siimop.modele.referentiel.DescripteurSubdivision.SUBDIVISION;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.DescripteurRegion;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.serveur.stockage.LigneBase;
import fr.siimop.serveur.stockage.NumerosInternesRepository;

/**
 * The numbers of internes that come without one: the code of the region, then the next of its sequence (2.15). Given here
 * because subdivisions of one region do not see each other's internes. Whoever numbers holds the region until the commit.
 */
final class Numerotation {

    private static final int COLONNE = INTERNE.position(NUMERO.id());
    private static final int SA_SUBDIVISION = INTERNE.position("subdivision");
    private static final int SA_REGION = SUBDIVISION.position(DescripteurSubdivision.REGION.id());
    private static final int SON_CODE = REGION.position(DescripteurRegion.CODE.id());
    private static final Pattern DEUX_CHIFFRES = Pattern.compile("\\d{2}");
    private static final String SANS_REGION = "99";
    private static final int FIN = 999_999;

    private final Memoire memoire;
    private final Map<String, Integer> derniers = new HashMap<>();
    /** Numbers that rows bring themselves, in this unit or in another one of the same push. */
    private final Set<Object> apportes = new HashSet<>();
    /** Numbers of the regions whose sequence went to its end: what is free below is given. */
    private final Map<String, Set<String>> revenues = new HashMap<>();

    Numerotation(Memoire memoire) {
        this.memoire = memoire;
    }

    void reserver(Collection<String> numeros) {
        apportes.addAll(numeros);
    }

    /** A row that brings a free number keeps it, wherever it is in the unit. */
    void annoncer(DescripteurEntite<?> descripteur, Collection<Ligne> lignes) {
        if (descripteur == INTERNE) {
            lignes.forEach(ligne -> Optional.ofNullable(ligne.valeur(COLONNE)).ifPresent(apportes::add));
        }
    }

    Ligne creee(DescripteurEntite<?> descripteur, Ligne ligne) {
        if (descripteur != INTERNE || ligne.valeur(COLONNE) != null) {
            annoncer(descripteur, List.of(ligne));
            return ligne;
        }
        return ligne.avec(COLONNE, suivant(tenir(ligne)));
    }

    /** @return what the numbers of the region begin with */
    private String tenir(Ligne interne) {
        Optional<UUID> region = reference(interne, SA_SUBDIVISION).flatMap(id -> memoire.trouver(SUBDIVISION, id))
                .map(LigneBase::ligne).flatMap(subdivision -> reference(subdivision, SA_REGION));
        region.ifPresent(id -> memoire.verrouiller(REGION, List.of(id)));
        return region.flatMap(id -> memoire.trouver(REGION, id))
                .map(ligne -> String.valueOf(ligne.ligne().valeur(SON_CODE)))
                .filter(code -> DEUX_CHIFFRES.matcher(code).matches()).orElse(SANS_REGION);
    }

    private static Optional<UUID> reference(Ligne ligne, int colonne) {
        return ligne.valeur(colonne) instanceof UUID id ? Optional.of(id) : Optional.empty();
    }

    private String suivant(String region) {
        int rang = derniers.computeIfAbsent(region, this::dernier);
        String numero;
        do {
            if (rang == FIN) {
                revenues.computeIfAbsent(region, this::donnes);
            }
            rang = rang % FIN + 1;
            numero = numero(region, rang);
        } while (pris(region, numero));
        derniers.put(region, rang);
        return numero;
    }

    private boolean pris(String region, String numero) {
        return apportes.contains(numero) || revenues.getOrDefault(region, Set.of()).contains(numero);
    }

    /** All those of a region: once its last number is taken, what is left is between them. */
    private Set<String> donnes(String region) {
        return numeros().entre(numero(region, 0), numero(region, FIN));
    }

    private int dernier(String region) {
        return numeros().plusGrandDeHuitChiffres(numero(region, 0), numero(region, FIN))
                .map(numero -> Integer.valueOf(numero.substring(2))).orElse(0);
    }

    private NumerosInternesRepository numeros() {
        return new NumerosInternesRepository(memoire.handle());
    }

    private static String numero(String region, int rang) {
        return region + String.format(Locale.ROOT, "%06d", rang);
    }
}
