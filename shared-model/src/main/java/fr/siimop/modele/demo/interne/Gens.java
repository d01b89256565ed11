package fr.siimop.modele.demo.interne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.matiere.Noms;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.identifiant.Rpps;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Source;

/** Everybody in the data set: people and what they do. Names and RPPS numbers are given once. */
public final class Gens {

    /** Agents of one subdivision. */
    private static final Map<TypeFonction, Integer> AGENTS = new EnumMap<>(
            Map.of(TypeFonction.ARS, 2, TypeFonction.SCOLARITE, 3, TypeFonction.REPRESENTANT, 1));
    /** Above any number given: 1 99x xxx xxx. */
    private static final int PREMIER_RPPS = 990_000_000;

    private final Hasard hasard;
    private final Calendrier calendrier;
    private final Noms noms;
    private final List<Personne> personnes = new ArrayList<>();
    private final List<Fonction> fonctions = new ArrayList<>();
    private int dernierRpps = PREMIER_RPPS;

    public Gens(long graine, Calendrier calendrier) {
        this.hasard = new Hasard(graine, "gens");
        this.calendrier = calendrier;
        this.noms = new Noms(hasard);
    }

    public List<Personne> personnes() {
        return personnes;
    }

    public List<Fonction> fonctions() {
        return fonctions;
    }

    public void agents(Reference reference) {
        comptes(reference);
        for (Lieu lieu : reference.lieux()) {
            AGENTS.forEach((type, nombre) -> {
                for (int i = 0; i < nombre; i++) {
                    UUID agent = personne(hasard.id(), civilite(), noms.suivant(), null,
                            type.name().toLowerCase(Locale.ROOT) + "-" + lieu.domaine() + ".exemple.fr", zone(),
                            null, null, Source.LOCAL);
                    fonction(agent, type, lieu, null);
                }
            });
        }
    }

    private void comptes(Reference reference) {
        Lieu lieu = reference.lieu(ComptesDemo.SUBDIVISION);
        UUID des = reference.des().get(reference.rangDes(ComptesDemo.DES)).id();
        for (ComptesDemo compte : ComptesDemo.values()) {
            boolean interne = compte == ComptesDemo.INTERNE;
            boolean national = compte == ComptesDemo.DGOS || compte == ComptesDemo.ADMIN;
            boolean medecin = compte == ComptesDemo.RTS || compte == ComptesDemo.COORDONNATEUR;
            personnes.add(new Personne(compte.personne(), medecin ? "Dr" : "Mme", compte.nom(), compte.prenom(),
                    interne ? LocalDate.of(calendrier.promotion() - 26, 3, 14) : null, compte.email(), zone(),
                    medecin || interne ? rpps() : null, interne ? lieu.subdivision().id() : null, Source.LOCAL));
            boolean specialite = compte == ComptesDemo.COORDONNATEUR || interne;
            fonction(compte.personne(), compte.fonction(), national ? null : lieu, specialite ? des : null);
        }
    }

    /** A practitioner known to the whole country. */
    public UUID praticien(Lieu lieu, Etablissement etablissement) {
        String domaine = switch (etablissement.type()) {
            case CHU -> "chu-" + lieu.domaine() + ".exemple.fr";
            case PRATICIEN, MSP -> "medecin-" + lieu.domaine() + ".exemple.fr";
            default -> "sante-" + lieu.domaine() + ".exemple.fr";
        };
        Source source = hasard.chance(700) ? Source.OPEN_DATA : hasard.chance(650) ? Source.LOCAL : Source.IMOTEP;
        return personne(hasard.id(), "Dr", noms.suivant(), null, domaine, zone(), hasard.chance(930) ? rpps() : null,
                null, source);
    }

    public void interne(Inscription inscription, UUID des, Defauts defauts, String numero) {
        if (!inscription.demo()) {
            LocalDate naissance = LocalDate.of(inscription.promotion() - 24 - hasard.entier(3), 1, 1)
                    .plusDays(hasard.entier(365));
            Noms.Nom nom = noms.suivant();
            UUID subdivision = inscription.lieu().subdivision().id();
            personne(inscription.personne(), civilite(), nom, naissance, "interne.exemple.fr", mobile(),
                    hasard.chance(700) ? rpps() : null, subdivision, Source.LOCAL);
            fonctions.add(new Fonction(hasard.id(), inscription.personne(), TypeFonction.INTERNE, subdivision, des,
                    Calendrier.debut(Calendrier.novembre(inscription.promotion())), fin(inscription)));
            if (defauts.porte(Defaut.COMPTE_EN_DOUBLE, inscription.id())) {
                personnes.add(new Personne(hasard.id(), null, nom.famille(), nom.prenom(), naissance,
                        nom.prenom() + "." + nom.famille() + "." + numero + "@A_CORRIGER.exemple.fr", null, null,
                        subdivision, Source.IMOTEP));
            }
        }
    }

    private @Nullable LocalDate fin(Inscription inscription) {
        int dernier = inscription.bilan().dernier();
        return inscription.actif(calendrier) ? null : Calendrier.debut(dernier + 1).minusDays(1);
    }

    public void fonction(UUID personne, TypeFonction type, @Nullable Lieu lieu, @Nullable UUID des) {
        fonctions.add(new Fonction(hasard.id(), personne, type, lieu == null ? null : lieu.subdivision().id(), des,
                Calendrier.debut(calendrier.courant() - 1 - hasard.entier(12)), null));
    }

    /** Takes away the e-mail of these people (U-06). */
    public void sansEmail(java.util.Set<UUID> qui) {
        personnes.replaceAll(p -> qui.contains(p.id())
                ? new Personne(p.id(), p.civilite(), p.nom(), p.prenom(), p.dateNaissance(), null, p.telephone(),
                        p.rpps(), p.subdivision(), p.source())
                : p);
    }

    private UUID personne(UUID id, String civilite, Noms.Nom nom, @Nullable LocalDate naissance, String domaine,
            String telephone, @Nullable String rpps, @Nullable UUID subdivision, Source source) {
        personnes.add(new Personne(id, civilite, nom.famille(), nom.prenom(), naissance, nom.adresse(domaine),
                telephone, rpps, subdivision, source));
        return id;
    }

    private String civilite() {
        return hasard.chance(580) ? "Mme" : "M.";
    }

    private String rpps() {
        dernierRpps += 1 + hasard.entier(100);
        return Rpps.avecCle("1" + dernierRpps);
    }

    /** Numbers kept by the regulator for works of fiction. */
    private String zone() {
        return "02 61 91 " + deuxChiffres() + " " + deuxChiffres();
    }

    private String mobile() {
        return "06 39 98 " + deuxChiffres() + " " + deuxChiffres();
    }

    private String deuxChiffres() {
        int nombre = hasard.entier(100);
        return nombre < 10 ? "0" + nombre : Integer.toString(nombre);
    }
}
