package fr.siimop.serveur.pages.terrains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.TypePiece;
import fr.siimop.serveur.pages.Textes;
import fr.siimop.serveur.pages.terrains.PageTerrains.FicheTerrain;
import fr.siimop.serveur.pages.terrains.PageTerrains.LigneDemande;
import fr.siimop.serveur.pages.terrains.PageTerrains.LigneIntervenant;
import fr.siimop.serveur.pages.terrains.PageTerrains.LignePiece;
import fr.siimop.serveur.pages.terrains.PageTerrains.Saisie;

/** Reads the terrains of which somebody is the RTS today, with their people and the requests about them. */
final class TerrainsRepository {

    private static final int DEMANDES_MONTREES = 20;

    private final Jdbi jdbi;

    TerrainsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<FicheTerrain> terrains(UUID rts, LocalDate jour) {
        return jdbi.withHandle(base -> base.createQuery("""
                select t.id, t.numero, t.libelle, e.libelle as etablissement, d.libelle as specialite,
                       s.libelle as subdivision, t.etat, t.description
                from terrain t
                join etablissement e on e.id = t.etablissement
                join des d on d.id = t.specialite_appel
                join subdivision s on s.id = t.subdivision
                where exists (select 1 from intervenant i where i.terrain = t.id and i.personne = :personne
                              and i.role = 'RTS' and i.debut <= :jour and (i.fin is null or i.fin >= :jour))
                order by t.libelle, t.id""")
                .bind("personne", rts).bind("jour", jour)
                .map((ligne, contexte) -> fiche(base, ligne, jour)).list());
    }

    List<LignePiece> pieces(UUID terrain) {
        return jdbi.withHandle(base -> pieces(base, terrain));
    }

    /** Empty when this person is not the RTS of this terrain today. */
    Optional<TerrainDuRts> duRts(UUID terrain, UUID rts, LocalDate jour) {
        return jdbi.withHandle(base -> base.createQuery("""
                select s.code, p.portee
                from terrain t
                join subdivision s on s.id = t.subdivision
                join personne p on p.id = :personne
                where t.id = :terrain and exists (
                  select 1 from intervenant i where i.terrain = t.id and i.personne = :personne and i.role = 'RTS'
                  and i.debut <= :jour and (i.fin is null or i.fin >= :jour))""")
                .bind("personne", rts).bind("terrain", terrain).bind("jour", jour)
                .map((ligne, contexte) -> new TerrainDuRts(terrain, rts, ligne.getString(1), ligne.getString(2)))
                .findOne());
    }

    private static FicheTerrain fiche(Handle base, ResultSet ligne, LocalDate jour) throws SQLException {
        UUID id = ligne.getObject("id", UUID.class);
        String description = ligne.getString("description");
        return new FicheTerrain(id, ligne.getString("numero"), ligne.getString("libelle"),
                ligne.getString("etablissement"), ligne.getString("specialite"), ligne.getString("subdivision"),
                EtatTerrain.valueOf(ligne.getString("etat")) == EtatTerrain.FERME,
                description == null ? "" : description, intervenants(base, id, jour), pieces(base, id),
                demandes(base, id),
                Saisie.VIDE);
    }

    private static List<LigneIntervenant> intervenants(Handle base, UUID terrain, LocalDate jour) {
        return base.createQuery("""
                select p.civilite, p.prenom, p.nom, p.email, i.role, i.debut, i.fin
                from intervenant i
                join personne p on p.id = i.personne
                where i.terrain = :terrain and (i.fin is null or i.fin >= :jour)
                order by case i.role when 'RTS' then 0 when 'SECOND_RTS' then 1 when 'ENCADRANT' then 2 else 3 end,
                         i.debut, i.id""")
                .bind("terrain", terrain).bind("jour", jour)
                .map((ligne, contexte) -> intervenant(ligne, jour)).list();
    }

    private static LigneIntervenant intervenant(ResultSet ligne, LocalDate jour) throws SQLException {
        LocalDate fin = ligne.getObject("fin", LocalDate.class);
        LocalDate premier = ligne.getObject("debut", LocalDate.class);
        String debut = (premier.isAfter(jour) ? "à compter du " : "depuis le ") + Textes.jour(premier);
        return new LigneIntervenant(
                Textes.nomComplet(ligne.getString("civilite"), ligne.getString("prenom"), ligne.getString("nom")),
                RoleIntervenant.valueOf(ligne.getString("role")).libelle(),
                fin == null ? debut : debut + ", jusqu’au " + Textes.jour(fin), ligne.getString("email"));
    }

    private static List<LignePiece> pieces(Handle base, UUID terrain) {
        return base.createQuery("""
                select x.id, x.nom, x.type, x.octets, x.ajoutee_le,
                       exists (select 1 from contenu_piece c where c.empreinte = x.empreinte) as presente
                from piece_terrain x where x.terrain = :terrain order by x.nom, x.id""")
                .bind("terrain", terrain)
                .map((ligne, contexte) -> new LignePiece(ligne.getObject("id", UUID.class), ligne.getString("nom"),
                        TypePiece.valueOf(ligne.getString("type")).libelle() + ", "
                                + ContenuPiece.taille(ligne.getInt("octets")) + ", ajouté le "
                                + Textes.jour(DemandesRepository.jour(ligne, "ajoutee_le")),
                        ligne.getBoolean("presente")))
                .list();
    }

    /** Those of whoever was the RTS before as well: what was asked and answered of a terrain stays with it. */
    private static List<LigneDemande> demandes(Handle base, UUID terrain) {
        return base.createQuery("""
                select x.id, x.deposee_le, x.objet, x.libelle, x.role, x.prenom, x.nom, x.email, x.rpps, x.depuis,
                       x.precision_rts, x.etat, x.motif, x.decidee_le, p.civilite, p.prenom as p_prenom, p.nom as p_nom
                from demande_terrain x
                join personne p on p.id = x.demandeur
                where x.terrain = :terrain
                order by case x.etat when 'EN_ATTENTE' then 0 else 1 end, x.deposee_le desc, x.id desc
                fetch first %d rows only""".formatted(DEMANDES_MONTREES))
                .bind("terrain", terrain).map((ligne, contexte) -> DemandesRepository.de(ligne)).list();
    }
}
