package fr.siimop.atelier.demarrage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.copie.EcritureCache;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.TypeBooleen;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeInstant;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.TypePhases;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.TypeTexte;
import fr.siimop.modele.sync.SchemaSync;

/** A copy of a workbench filled with invented rows of every table: what is written in them does not matter. */
final class JeuEntrainement {

    /** Enough for the table of postes to have an image, from which it is read. */
    private static final Map<String, Integer> NOMBRES = Map.of("subdivision", 1, "etablissement", 400, "terrain", 1_500,
            "agrement", 4_000, "poste", 20_000, "personne", 2_000, "interne", 3_000, "activite_semestrielle", 6_000);
    private static final int NOMBRE = 30;
    private static final int TEXTES = 97;

    private final Registre registre;
    private final Map<String, Integer> nombres = new HashMap<>();

    private JeuEntrainement(Registre registre) {
        this.registre = registre;
    }

    static void ecrire(Espace espace, Registre registre, Clock horloge) throws CacheInaccessible {
        try (PosteLocal poste = PosteLocal.ouvrir(espace, registre, horloge, UUID::randomUUID)) {
            poste.recevoir(new JeuEntrainement(registre).remplir(poste));
        }
        // reading them once has the image made, and closing waits for it
        try (PosteLocal poste = PosteLocal.ouvrir(espace, registre, horloge, UUID::randomUUID)) {
            poste.magasin().lignes("poste");
        }
    }

    private SchemaSync remplir(PosteLocal poste) {
        List<SchemaSync.TableSync> tables = new ArrayList<>();
        List<String> partout = List.of("national", texte(registre.descripteur("subdivision").colonnes().getFirst(), 0));
        try (EcritureCache ecriture = poste.cache().ecriture(poste.magasin())) {
            for (DescripteurEntite<?> descripteur : registre.tous()) {
                String table = descripteur.table();
                int nombre = NOMBRES.getOrDefault(table, NOMBRE);
                List<@Nullable Object[]> rangees = new ArrayList<>();
                for (int i = 0; i < nombre; i++) {
                    rangees.add(rangee(descripteur, i));
                }
                ecriture.ajouter(descripteur, rangees);
                nombres.put(table, nombre);
                tables.add(new SchemaSync.TableSync(table, descripteur.libellePluriel(), List.of(),
                        new SchemaSync.DroitsSync(partout, partout)));
            }
            ecriture.jalon("entrainement", true);
        }
        return new SchemaSync(SchemaSync.VERSION, tables);
    }

    private @Nullable Object[] rangee(DescripteurEntite<?> descripteur, int rang) {
        List<? extends Colonne<?, ?>> colonnes = descripteur.colonnes();
        @Nullable
        Object[] rangee = new @Nullable Object[colonnes.size() + 2];
        rangee[0] = id(descripteur.table(), rang);
        rangee[1] = 1L;
        for (int i = 0; i < colonnes.size(); i++) {
            Colonne<?, ?> colonne = colonnes.get(i);
            rangee[i + 2] = colonne.requise() || (rang + i) % 3 == 0
                    ? colonne.type().versBaseOuNul(valeur(colonne, rang))
                    : null;
        }
        return rangee;
    }

    private @Nullable Object valeur(Colonne<?, ?> colonne, int rang) {
        TypeColonne<?> type = colonne.type();
        return switch (type) {
            case TypeTexte texte -> texte(colonne, rang);
            case TypeEntier entier -> Math.min(entier.maximum(), entier.minimum() + rang % 5);
            case TypeDate date -> LocalDate.of(2024, 11, 1).plusDays(rang % 1_000);
            case TypeInstant instant -> Instant.EPOCH.plusSeconds(rang);
            case TypeBooleen booleen -> rang % 2 == 0;
            case TypeListe<?> liste -> liste.valeurs().get(rang % liste.valeurs().size());
            case TypePhases phases -> Phases.de(Phase.values()[rang % Phase.values().length]);
            case TypeReference reference -> reference(reference.table(), rang);
        };
    }

    private @Nullable UUID reference(String table, int rang) {
        int nombre = nombres.getOrDefault(table, 0);
        return nombre == 0 ? null : id(table, rang % nombre);
    }

    /** Numbers differ, other words come back. */
    private static String texte(Colonne<?, ?> colonne, int rang) {
        boolean nom = colonne.type() instanceof TypeTexte type && type.longueurMaximale() > 60;
        String mots = (nom ? colonne.id() + " " + rang % TEXTES : "E" + rang).toUpperCase(java.util.Locale.ROOT);
        return colonne.type() instanceof TypeTexte type && mots.length() > type.longueurMaximale()
                ? mots.substring(mots.length() - type.longueurMaximale())
                : mots;
    }

    private static UUID id(String table, int rang) {
        return new UUID(table.hashCode(), rang + 1L);
    }
}
