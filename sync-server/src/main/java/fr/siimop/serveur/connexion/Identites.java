package fr.siimop.serveur.connexion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.droits.DroitsParDefaut;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.poste.PeriodeOuverture;

/** Reads who a person is and which functions he holds today. */
public final class Identites {

    private final Jdbi jdbi;
    private final Clock horloge;

    public Identites(Jdbi jdbi, Clock horloge) {
        this.jdbi = jdbi;
        this.horloge = horloge;
    }

    public Optional<Identite> chercher(UUID personne) {
        return jdbi.withHandle(base -> {
            List<FonctionExercee> fonctions = fonctions(base, personne);
            return base.createQuery("""
                    select civilite, nom, prenom, email, telephone, rpps from personne where id = :personne""")
                    .bind("personne", personne)
                    .map((ligne, contexte) -> new Identite(personne, ligne.getString("civilite"),
                            ligne.getString("nom"), ligne.getString("prenom"), ligne.getString("email"),
                            ligne.getString("telephone"), ligne.getString("rpps"), fonctions))
                    .findOne();
        });
    }

    /** What the functions that the person holds today let him read and write: equal as long as they are the same. */
    public Droits droits(UUID personne) {
        return jdbi.withHandle(base -> droits(base, personne));
    }

    /** The same, as a transaction under way sees it. */
    public Droits droits(Handle base, UUID personne) {
        Map<UUID, String> subdivisions = new HashMap<>();
        base.createQuery("select id, code from subdivision")
                .map((ligne, contexte) -> subdivisions.put(ligne.getObject(1, UUID.class), ligne.getString(2)))
                .list();
        List<Fonction> actives = base.createQuery("""
                select id, type, subdivision, des, debut, fin from fonction
                where personne = :personne and debut <= :jour and (fin is null or fin >= :jour)
                order by id""")
                .bind("personne", personne).bind("jour", LocalDate.now(horloge))
                .map((ligne, contexte) -> new Fonction(ligne.getObject("id", UUID.class), personne,
                        TypeFonction.valueOf(ligne.getString("type")), ligne.getObject("subdivision", UUID.class),
                        ligne.getObject("des", UUID.class), ligne.getObject("debut", LocalDate.class),
                        ligne.getObject("fin", LocalDate.class)))
                .list();
        return DroitsParDefaut.de(actives, subdivisions, actives.stream()
                .anyMatch(f -> f.type() == TypeFonction.COORDONNATEUR) ? periodes(base) : List.of());
    }

    /** In which coordonnateurs open postes today. */
    private List<PeriodeOuverture> periodes(Handle base) {
        return base.createQuery("""
                select id, subdivision, semestre, specialite, debut, fin from periode_ouverture
                where debut <= :jour and fin >= :jour
                order by id""")
                .bind("jour", LocalDate.now(horloge))
                .map((ligne, contexte) -> new PeriodeOuverture(ligne.getObject("id", UUID.class),
                        ligne.getObject("subdivision", UUID.class), ligne.getObject("semestre", UUID.class),
                        ligne.getObject("specialite", UUID.class), ligne.getObject("debut", LocalDate.class),
                        ligne.getObject("fin", LocalDate.class)))
                .list();
    }

    /** Whoever carries a terrain is its RTS, whether somebody has written that function or not; but for one that ended. */
    private List<FonctionExercee> fonctions(Handle base, UUID personne) {
        return base.createQuery("""
                select f.type, s.code, s.libelle, d.libelle as des, f.debut, f.fin
                from fonction f
                left join subdivision s on s.id = f.subdivision
                left join des d on d.id = f.des
                where f.personne = :personne and f.debut <= :jour and (f.fin is null or f.fin >= :jour)
                union all
                select 'RTS', s.code, s.libelle, null, min(i.debut), cast(null as date)
                from intervenant i
                join terrain t on t.id = i.terrain
                join subdivision s on s.id = t.subdivision
                where i.personne = :personne and i.role = 'RTS' and i.debut <= :jour
                  and (i.fin is null or i.fin >= :jour)
                  and not exists (select 1 from fonction f where f.personne = :personne and f.type = 'RTS'
                                  and (f.fin is null or f.fin >= i.debut))
                group by s.code, s.libelle
                order by 5, 1, 2""")
                .bind("personne", personne).bind("jour", LocalDate.now(horloge))
                .map((ligne, contexte) -> fonction(ligne)).list();
    }

    private static FonctionExercee fonction(ResultSet ligne) throws SQLException {
        return new FonctionExercee(TypeFonction.valueOf(ligne.getString("type")), ligne.getString("code"),
                ligne.getString("libelle"), ligne.getString("des"), ligne.getObject("debut", LocalDate.class),
                ligne.getObject("fin", LocalDate.class));
    }
}
