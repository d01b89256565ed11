package fr.siimop.serveur.suivi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.NouvellesSync;
import fr.siimop.modele.sync.NouvellesSync.Nouvelle;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;

/** What others did, in groups that a sentence can tell. */
public final class NouvellesRepository {

    private static final int PASSAGES = 20_000;
    private static final int LIGNES_NOMMEES = 500;
    private static final TypeReference<LinkedHashMap<String, Object>> CHAMPS = new TypeReference<>() {
    };
    private static final String SELECTION = "select j.table_nom, j.ligne, j.operation, j.portee_avant, j.portee_apres, "
            + "j.champs, t.instant, t.poste_travail, p.prenom, p.nom from journal_tx t join journal j on j.tx = t.tx "
            + "left join personne p on p.id = t.auteur where t.instant > :depuis "
            + "and (t.auteur is null or t.auteur <> :moi) order by t.tx desc, j.ordre "
            + "fetch first " + (PASSAGES + 1) + " rows only";

    private final Base base;
    private final Registre registre;

    public NouvellesRepository(Base base, Registre registre) {
        this.base = base;
        this.registre = registre;
    }

    private record Cle(String table, String operation, List<String> champs, String auteur) {}

    private record Passage(Cle cle, UUID ligne, Instant quand) {}

    public NouvellesSync depuis(Auteur auteur, Instant depuis) {
        List<Optional<Passage>> lus = base.jdbi().withHandle(handle -> handle.createQuery(SELECTION)
                .bind("depuis", depuis.atOffset(ZoneOffset.UTC)).bind("moi", auteur.personne())
                .map((resultat, contexte) -> lire(resultat, auteur.droits())).list());
        Map<Cle, Groupe> groupes = new LinkedHashMap<>();
        lus.stream().limit(PASSAGES).flatMap(Optional::stream)
                .forEach(p -> groupes.computeIfAbsent(p.cle(), cle -> new Groupe(cle, p.quand())).ajouter(p.ligne()));
        return new NouvellesSync(groupes.values().stream().map(Groupe::nouvelle).toList(), lus.size() > PASSAGES);
    }

    private Optional<Passage> lire(ResultSet resultat, Droits droits) throws SQLException {
        String table = resultat.getString("table_nom");
        Optional<String> operation = operation(droits, table, resultat.getString("operation"),
                resultat.getString("portee_avant"), resultat.getString("portee_apres"));
        Optional<DescripteurEntite<?>> descripteur = registre.chercher(table);
        if (operation.isEmpty() || descripteur.isEmpty()) {
            return Optional.empty();
        }
        List<String> champs = operation.get().equals("modifier")
                ? ordonner(descripteur.get(), Json.MAPPER.readValue(resultat.getString("champs"), CHAMPS).keySet())
                : List.of();
        String nom = NomAuteur.de(resultat.getString("prenom"), resultat.getString("nom"),
                resultat.getString("poste_travail"));
        return Optional.of(new Passage(new Cle(table, operation.get(), champs, nom),
                resultat.getObject("ligne", UUID.class),
                resultat.getObject("instant", OffsetDateTime.class).toInstant()));
    }

    /** As this person sees it: a row that comes from elsewhere is new to him, one that goes elsewhere left. */
    private static Optional<String> operation(Droits droits, String table, String operation, @Nullable String avant,
            @Nullable String apres) {
        boolean lisait = avant != null && droits.peutLire(table, avant);
        boolean lit = apres != null && droits.peutLire(table, apres);
        if (lisait && lit) {
            return Optional.of("modifier").filter(inutile -> !operation.equals("portee"));
        }
        if (lit) {
            return Optional.of("creer");
        }
        return lisait ? Optional.of(apres == null ? "supprimer" : "portee") : Optional.empty();
    }

    private static List<String> ordonner(DescripteurEntite<?> descripteur, Set<String> champs) {
        return descripteur.colonnes().stream().<String>map(c -> c.id()).filter(champs::contains).toList();
    }

    private static final class Groupe {

        private final Cle cle;
        private final Instant derniere;
        private final Set<UUID> lignes = new java.util.LinkedHashSet<>();

        Groupe(Cle cle, Instant derniere) {
            this.cle = cle;
            this.derniere = derniere;
        }

        void ajouter(UUID ligne) {
            lignes.add(ligne);
        }

        Nouvelle nouvelle() {
            List<UUID> nommees = new ArrayList<>(lignes).subList(0, Math.min(LIGNES_NOMMEES, lignes.size()));
            return new Nouvelle(cle.table(), cle.operation(), cle.champs(), cle.auteur(), derniere, nommees,
                    lignes.size());
        }
    }
}
