package fr.siimop.modele.echantillon;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneDeduite;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Verification;

/** A sample with some values changed, to see which anomalies come: reads as a sentence in a test. */
public final class Essai<E extends Entite> {

    private static final Verification VERIFICATION = new Verification(RegistreSiimop.REGISTRE);

    private final DescripteurEntite<E> descripteur;
    private final E entite;
    private final ContexteMemoire contexte;

    private Essai(DescripteurEntite<E> descripteur, E entite, ContexteMemoire contexte) {
        this.descripteur = descripteur;
        this.entite = entite;
        this.contexte = contexte;
    }

    public static <E extends Entite> Essai<E> de(E entite) {
        return new Essai<>(Echantillons.descripteur(entite), entite, ContexteMemoire.complet());
    }

    public <V> Essai<E> avec(Colonne<E, V> colonne, @Nullable V valeur) {
        return new Essai<>(descripteur, modifier(entite, colonne, valeur), contexte);
    }

    /** Changes what is around the row. */
    public Essai<E> dans(UnaryOperator<ContexteMemoire> changement) {
        return new Essai<>(descripteur, entite, changement.apply(contexte));
    }

    public E entite() {
        return entite;
    }

    /** What a column says that is worked out. */
    public <V> @Nullable V dit(ColonneDeduite<V> colonne) {
        return colonne.valeur(descripteur.ligne(entite), contexte);
    }

    public List<Anomalie> anomalies() {
        return VERIFICATION.verifier(descripteur, descripteur.ligne(entite), contexte);
    }

    public List<CodeAnomalie> codes() {
        return anomalies().stream().map(Anomalie::type).toList();
    }

    /** The same row with another value in a column. */
    public static <E extends Entite, V> E modifier(E entite, Colonne<E, V> colonne, @Nullable V valeur) {
        DescripteurEntite<E> descripteur = Echantillons.descripteur(entite);
        return descripteur
                .creer(descripteur.ligne(entite).avec(descripteur.position(colonne.id()), valeur));
    }
}
