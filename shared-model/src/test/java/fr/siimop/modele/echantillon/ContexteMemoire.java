package fr.siimop.modele.echantillon;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Origine;

/** What rules may look at, in memory: the samples, plus and minus what the test says. */
public final class ContexteMemoire implements Contexte {

    private final Map<UUID, Entite> lignes = new LinkedHashMap<>();
    private LocalDate aujourdhui = Echantillons.AUJOURDHUI;
    private Origine origine = Origine.SAISIE;

    private ContexteMemoire() {}

    public static ContexteMemoire vide() {
        return new ContexteMemoire();
    }

    /** All the samples. */
    public static ContexteMemoire complet() {
        ContexteMemoire contexte = vide();
        Echantillons.tous().values().forEach(lignes -> lignes.forEach(contexte::avec));
        return contexte;
    }

    /** Adds a row, or replaces the one with its id. */
    public ContexteMemoire avec(Entite entite) {
        lignes.put(entite.id(), entite);
        return this;
    }

    public ContexteMemoire sans(Entite entite) {
        lignes.remove(entite.id());
        return this;
    }

    public ContexteMemoire le(LocalDate jour) {
        aujourdhui = jour;
        return this;
    }

    public ContexteMemoire enReprise() {
        origine = Origine.REPRISE;
        return this;
    }

    @Override
    public LocalDate aujourdhui() {
        return aujourdhui;
    }

    @Override
    public Origine origine() {
        return origine;
    }

    @Override
    public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
        return Optional.ofNullable(lignes.get(id)).filter(descripteur.type()::isInstance)
                .map(descripteur.type()::cast);
    }

    @Override
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur) {
        return lignes.values().stream().filter(descripteur.type()::isInstance).map(descripteur.type()::cast)
                .filter(entite -> valeur.equals(colonne.acces().apply(entite))).toList();
    }
}
