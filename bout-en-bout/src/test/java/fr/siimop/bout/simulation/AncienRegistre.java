package fr.siimop.bout.simulation;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;

/** The tables as a workbench of the version before knows them: two columns of people did not exist yet. */
final class AncienRegistre {

    static final Set<String> COLONNES_NOUVELLES = Set.of("telephone", "civilite");

    private static final List<Colonne<Personne, ?>> COLONNES = DescripteurPersonne.PERSONNE.colonnes().stream()
            .filter(colonne -> !COLONNES_NOUVELLES.contains(colonne.id())).toList();

    private static final DescripteurEntite<Personne> PERSONNE = DescripteurEntite.de("personne", Personne.class)
            .libelle("Personne", "Personnes")
            .colonnes(COLONNES)
            .cle(DescripteurPersonne.EMAIL)
            .intitule(DescripteurPersonne.NOM)
            .portee(Portee.subdivision("subdivision"))
            .fabrique(v -> new Personne(v.id(), null, v.exiger(DescripteurPersonne.NOM),
                    v.exiger(DescripteurPersonne.PRENOM), v.lire(DescripteurPersonne.DATE_NAISSANCE),
                    v.lire(DescripteurPersonne.EMAIL), null, v.lire(DescripteurPersonne.RPPS),
                    v.lire(DescripteurPersonne.SUBDIVISION), v.exiger(DescripteurPersonne.SOURCE)));

    static final Registre REGISTRE = new Registre(Univers.REGISTRE.tous().stream()
            .<DescripteurEntite<?>>map(d -> Objects.equals(d.table(), "personne") ? PERSONNE : d).toList());

    private AncienRegistre() {}
}
