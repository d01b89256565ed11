package fr.siimop.serveur.pages.parcours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.interne.CauseNonValidation;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.interne.Validation;
import fr.siimop.modele.referentiel.Semestre;

/** Reads the file and the semesters of one interne. */
final class ParcoursRepository {

    private final Jdbi jdbi;

    ParcoursRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest registration of a person. */
    Optional<Dossier> dossier(UUID personne) {
        return jdbi.withHandle(base -> base.createQuery("""
                select i.id, i.numero, p.prenom, p.nom, p.date_naissance, p.email, i.ine, p.rpps, u.libelle as ufr,
                       d.libelle as des, o.libelle as option_libelle, f.libelle as fst, i.phase,
                       s.libelle as subdivision, i.promotion, i.type_concours, i.statut,
                       (select max(m.semestres_socle + m.semestres_appro + m.semestres_conso) from maquette m
                        where m.des = i.des and (m.promotion_debut is null or m.promotion_debut <= i.promotion)
                          and (m.promotion_fin is null or m.promotion_fin >= i.promotion)) as total
                from interne i
                join personne p on p.id = i.personne
                join subdivision s on s.id = i.subdivision
                left join ufr u on u.id = i.ufr
                left join des d on d.id = i.des
                left join option_des o on o.id = i.option_des
                left join fst f on f.id = i.fst
                where i.personne = :personne
                order by i.promotion desc, i.id desc""")
                .bind("personne", personne).map((ligne, contexte) -> dossier(ligne)).findFirst());
    }

    /** Activities, the terrain being that of the poste, else that of the agrément. */
    List<Activite> activites(UUID interne) {
        return jdbi.withHandle(base -> base.createQuery("""
                select x.semestre, x.situation, x.phase, coalesce(t.libelle, x.lieu) as terrain,
                       e.libelle as etablissement, x.validation, x.cause, x.mode
                from activite_semestrielle x
                left join poste p on p.id = x.poste
                left join agrement a on a.id = coalesce(p.agrement, x.agrement)
                left join terrain t on t.id = a.terrain
                left join etablissement e on e.id = t.etablissement
                where x.interne = :interne""")
                .bind("interne", interne).map((ligne, contexte) -> activite(ligne)).list());
    }

    List<Semestre> semestres() {
        return jdbi.withHandle(base -> base
                .createQuery("select id, code, libelle, debut, fin from semestre order by debut")
                .map((ligne, contexte) -> new Semestre(ligne.getObject("id", UUID.class), ligne.getString("code"),
                        ligne.getString("libelle"), ligne.getObject("debut", LocalDate.class),
                        ligne.getObject("fin", LocalDate.class)))
                .list());
    }

    private static Dossier dossier(ResultSet ligne) throws SQLException {
        return new Dossier(ligne.getObject("id", UUID.class), ligne.getString("numero"), ligne.getString("prenom"),
                ligne.getString("nom"), ligne.getObject("date_naissance", LocalDate.class), ligne.getString("email"),
                ligne.getString("ine"), ligne.getString("rpps"), ligne.getString("ufr"), ligne.getString("des"),
                ligne.getString("option_libelle"), ligne.getString("fst"), phase(ligne.getString("phase")),
                ligne.getString("subdivision"), ligne.getInt("promotion"),
                TypeConcours.valueOf(ligne.getString("type_concours")),
                StatutInterne.valueOf(ligne.getString("statut")), ligne.getObject("total", Integer.class));
    }

    private static Activite activite(ResultSet ligne) throws SQLException {
        String cause = ligne.getString("cause");
        return new Activite(ligne.getObject("semestre", UUID.class), Situation.valueOf(ligne.getString("situation")),
                phase(ligne.getString("phase")), ligne.getString("terrain"), ligne.getString("etablissement"),
                Validation.valueOf(ligne.getString("validation")),
                cause == null ? null : CauseNonValidation.valueOf(cause),
                ModeStockage.valueOf(ligne.getString("mode")));
    }

    private static @Nullable Phase phase(@Nullable String code) {
        if (code == null) {
            return null;
        }
        try {
            return Phases.lire(code).ensemble().stream().findFirst().orElse(null);
        } catch (ValeurInvalide e) {
            throw new IllegalStateException("Unknown phase in the base: " + code, e);
        }
    }
}
