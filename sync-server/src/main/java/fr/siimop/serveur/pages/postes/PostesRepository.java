package fr.siimop.serveur.pages.postes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.serveur.pages.Textes;
import fr.siimop.serveur.pages.postes.PagePostes.Groupe;

/** Reads the postes of the current and coming semesters on the terrains of a responsible. */
final class PostesRepository {

    private final Jdbi jdbi;

    PostesRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    PagePostes page(UUID responsable, LocalDate jour) {
        return jdbi.withHandle(base -> new PagePostes(terrains(base, responsable, jour),
                groupes(base, responsable, jour)));
    }

    private static List<String> terrains(Handle base, UUID responsable, LocalDate jour) {
        return base.createQuery("""
                select t.libelle, e.libelle as etablissement
                from intervenant i
                join terrain t on t.id = i.terrain
                join etablissement e on e.id = t.etablissement
                where i.personne = :personne and i.role = 'RTS' and i.debut <= :jour
                  and (i.fin is null or i.fin >= :jour)
                order by t.libelle, t.id""")
                .bind("personne", responsable).bind("jour", jour)
                .map((ligne, contexte) -> ligne.getString(1) + ", " + ligne.getString(2)).list();
    }

    private static List<Groupe> groupes(Handle base, UUID responsable, LocalDate jour) {
        Map<String, List<CartePoste>> parSemestre = new LinkedHashMap<>();
        base.createQuery("""
                select s.libelle as semestre, p.numero, p.type, p.acces, p.duree_mois, p.decale, p.indication,
                       p.places, p.phases, p.valide_ars, t.libelle as terrain, e.libelle as etablissement,
                       sub.libelle as subdivision, r.civilite, r.prenom, r.nom,
                       coalesce(da.libelle, f.libelle, dt.libelle) as specialite, o.libelle as option_libelle,
                       (select count(distinct x.interne) from activite_semestrielle x where x.poste = p.id)
                       as pourvues
                from intervenant i
                join personne r on r.id = i.personne
                join terrain t on t.id = i.terrain
                join agrement a on a.terrain = t.id
                join poste p on p.agrement = a.id
                join semestre s on s.id = p.semestre
                join etablissement e on e.id = t.etablissement
                join subdivision sub on sub.id = t.subdivision
                join des dt on dt.id = t.specialite_appel
                left join des da on da.id = a.des
                left join fst f on f.id = a.fst
                left join option_des o on o.id = a.option_des
                where i.personne = :personne and i.role = 'RTS' and i.debut <= :jour
                  and (i.fin is null or i.fin >= :jour) and s.fin >= :jour
                order by s.debut, t.libelle, p.numero, p.id""")
                .bind("personne", responsable).bind("jour", jour)
                .map((ligne, contexte) -> Map.entry(ligne.getString("semestre"), carte(ligne)))
                .forEach(entree -> parSemestre.computeIfAbsent(entree.getKey(), cle -> new ArrayList<>())
                        .add(entree.getValue()));
        return parSemestre.entrySet().stream().map(entree -> new Groupe(entree.getKey(), entree.getValue())).toList();
    }

    private static CartePoste carte(ResultSet ligne) throws SQLException {
        String option = ligne.getString("option_libelle");
        return new CartePoste(ligne.getString("specialite"), option == null ? "Pas d’option" : option,
                TypePoste.valueOf(ligne.getString("type")).libelle() + "\u00a0: "
                        + AccesResponsable.valueOf(ligne.getString("acces")).libelle(),
                ligne.getInt("duree_mois"), ligne.getString("numero"), ligne.getBoolean("decale"),
                ligne.getString("terrain"), ligne.getString("indication"), ligne.getString("etablissement"),
                Textes.nomComplet(ligne.getString("civilite"), ligne.getString("prenom"), ligne.getString("nom")),
                ligne.getString("subdivision"), ligne.getInt("places"), ligne.getInt("pourvues"),
                phases(ligne.getString("phases")), ligne.getBoolean("valide_ars"));
    }

    private static List<String> phases(String codes) {
        try {
            return Phases.lire(codes).ensemble().stream().map(Phase::code).toList();
        } catch (ValeurInvalide e) {
            throw new IllegalStateException("Unknown phases in the base: " + codes, e);
        }
    }
}
