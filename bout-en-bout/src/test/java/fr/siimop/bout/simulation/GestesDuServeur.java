package fr.siimop.bout.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.serveur.stockage.Instance;

/** What others do at the server meanwhile: imports, moves, rights, transactions that take their time. */
final class GestesDuServeur {

    private final Histoire histoire;

    GestesDuServeur(Histoire histoire) {
        this.histoire = histoire;
    }

    String faire(Geste geste, ClientSimule client, Random hasard) {
        return switch (geste) {
            case IMPORTER -> importer(hasard, hasard.nextInt(1, 12));
            case IMPORTER_EN_MASSE -> importer(hasard, 200);
            case DEPLACER -> deplacer(hasard);
            case ACCORDER -> {
                int ou = hasard.nextInt(3);
                histoire.accorder(client.personne, ou);
                yield " agent" + histoire.clients.indexOf(client) + " " + ou;
            }
            case RETIRER -> {
                int ou = hasard.nextInt(3);
                histoire.retirer(client.personne, ou);
                yield " agent" + histoire.clients.indexOf(client) + " " + ou;
            }
            case ECRIRE_LA_FAMILLE -> ecrireLaFamille();
            case SUPPRIMER_AU_SERVEUR -> supprimer(hasard);
            case ECRIVAIN_LENT -> ralentir(hasard);
            case LIBERER -> liberer();
            case PERIMER -> {
                // as after a restoration: no cursor is worth anything any more
                histoire.serveur.base().jdbi().useTransaction(Instance::renouveler);
                yield "";
            }
            default -> throw new IllegalArgumentException(geste.name());
        };
    }

    /** New people and new telephones of people already there, in one transaction. */
    private String importer(Random hasard, int lignes) {
        List<Personne> nouvelles = new ArrayList<>();
        for (int i = 0; i < lignes; i++) {
            nouvelles.add(histoire.univers.personne(histoire.univers.nouvelId(), "i" + histoire.inedit(),
                    histoire.univers.subdivisions.get(hasard.nextInt(3))));
        }
        Univers.ecrire(histoire.serveur.ecriture(), unite -> nouvelles
                .forEach(personne -> Univers.poser(unite, DescripteurPersonne.PERSONNE, personne)));
        nouvelles.forEach(personne -> apprendre(personne));
        Map<Cle, Map<String, Object>> telephones = new LinkedHashMap<>();
        List<Cle> anciennes = presentes("personne");
        for (int i = 0; i < Math.min(lignes, 6) && !anciennes.isEmpty(); i++) {
            telephones.put(anciennes.remove(hasard.nextInt(anciennes.size())),
                    Map.of("telephone", "t" + histoire.inedit()));
        }
        histoire.ecrireAuServeur(telephones);
        return " " + lignes + " lignes";
    }

    private void apprendre(Personne personne) {
        histoire.modele.ecrire(new Cle("personne", personne.id()),
                Histoire.enJson(DescripteurPersonne.PERSONNE, DescripteurPersonne.PERSONNE.ligne(personne)));
    }

    /** An interne and his person go to another subdivision, and what hangs on them follows. */
    private String deplacer(Random hasard) {
        List<Cle> internes = presentes("interne");
        if (internes.isEmpty()) {
            return " personne";
        }
        Cle interne = internes.get(hasard.nextInt(internes.size()));
        Cle personne = new Cle("personne",
                UUID.fromString(String.valueOf(histoire.modele.lignes.get(interne).get("personne"))));
        UUID ou = histoire.univers.subdivisions.get(hasard.nextInt(3)).id();
        Map<Cle, Map<String, Object>> changements = new LinkedHashMap<>();
        changements.put(interne, Map.of("subdivision", ou));
        if (hasard.nextBoolean() && histoire.modele.lignes.containsKey(personne)) {
            changements.put(personne, Map.of("subdivision", ou));
        }
        histoire.ecrireAuServeur(changements);
        return " " + interne.id() + " vers " + ou;
    }

    /** Every row of the family takes the same mark, in one transaction. */
    private String ecrireLaFamille() {
        String marque = "f" + histoire.inedit();
        Map<Cle, Map<String, Object>> changements = new LinkedHashMap<>();
        histoire.famille.stream().filter(histoire.modele.lignes::containsKey)
                .forEach(cle -> changements.put(cle, Map.of("civilite", marque)));
        histoire.ecrireAuServeur(changements);
        return " " + marque;
    }

    private String supprimer(Random hasard) {
        List<Cle> rangs = presentes("rang_concours");
        if (rangs.isEmpty()) {
            return " rien";
        }
        Cle cle = rangs.get(hasard.nextInt(rangs.size()));
        Univers.ecrire(histoire.serveur.ecriture(),
                unite -> unite.supprimer(Univers.REGISTRE.descripteur(cle.table()), cle.id()));
        histoire.modele.supprimer(cle);
        return " " + cle;
    }

    private String ralentir(Random hasard) {
        if (histoire.lents.size() >= 3) {
            return " pas un de plus";
        }
        Personne personne = histoire.univers.personne(histoire.univers.nouvelId(), "l" + histoire.inedit(),
                histoire.univers.subdivisions.get(hasard.nextInt(3)));
        histoire.lents.add(new EcrivainLent(histoire.serveur.ecriture(),
                unite -> Univers.poser(unite, DescripteurPersonne.PERSONNE, personne), () -> apprendre(personne)));
        return " " + personne.id();
    }

    String liberer() {
        int nombre = histoire.lents.size();
        histoire.lents.forEach(EcrivainLent::liberer);
        histoire.lents.clear();
        return " " + nombre;
    }

    private List<Cle> presentes(String table) {
        return new ArrayList<>(histoire.modele.lignes.keySet().stream().filter(cle -> cle.table().equals(table))
                .sorted(java.util.Comparator.comparing(Cle::id)).toList());
    }
}
