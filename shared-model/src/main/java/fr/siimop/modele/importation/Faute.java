package fr.siimop.modele.importation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * One thing that is wrong in a file, or that a person must confirm.
 *
 * @param ligne   as the spreadsheet numbers it
 * @param colonne id of the column, empty when the whole line is concerned
 * @param valeur  as it stands in the file
 * @param rang    place of the column in the file, {@link #SANS_RANG} when nobody knows
 */
public record Faute(int ligne, String colonne, String valeur, Anomalie anomalie, int rang) {

    public static final int SANS_RANG = -1;
    /** Tables of which a row is somebody. */
    private static final Set<String> PERSONNES = Set.of("personne", "interne");

    public Faute(int ligne, String colonne, String valeur, Anomalie anomalie) {
        this(ligne, colonne, valeur, anomalie, SANS_RANG);
    }

    /**
     * What a rule found in the row that a line makes, told of its line.
     *
     * @param textes what the file says of each column of the table
     */
    public static Faute de(DescripteurEntite<?> descripteur, int ligne, Anomalie anomalie,
            IntFunction<String> textes) {
        String champ = Objects.requireNonNullElse(anomalie.champ(), "");
        boolean colonne = descripteur.colonne(champ) != null;
        return new Faute(ligne, champ, colonne ? textes.apply(descripteur.position(champ)) : "", anomalie);
    }

    public String code() {
        return anomalie.code();
    }

    /** A person may say that it is right as it is. */
    public boolean question() {
        return !anomalie.bloquante();
    }

    /**
     * Why, for what leaves the hands of who imports: of a person that it is near to, nothing is said that the file does
     * not say itself.
     */
    public String motif(DescripteurEntite<?> descripteur) {
        return message(sansPersonnes(descripteur));
    }

    private Anomalie sansPersonnes(DescripteurEntite<?> descripteur) {
        if (!(anomalie.type() instanceof AnomalieImport connue)) {
            return anomalie;
        }
        Colonne<?, ?> champ = descripteur.colonne(colonne);
        boolean personnes = champ != null && champ.tableReferencee() != null
                && PERSONNES.contains(champ.tableReferencee());
        List<Object> dits = anomalie.arguments();
        return switch (connue) {
            case A_CONFIRMER -> autrement(AnomalieImport.A_CONFIRMER_SANS_NOM, List.of());
            case REFERENCE_PROCHE ->
                personnes ? autrement(AnomalieImport.REFERENCE_INTROUVABLE, dits.subList(0, 3)) : anomalie;
            case REFERENCE_AMBIGUE ->
                personnes ? autrement(AnomalieImport.REFERENCE_AMBIGUE_SANS_NOM, dits.subList(0, 3)) : anomalie;
            default -> anomalie;
        };
    }

    private Anomalie autrement(AnomalieImport type, List<Object> arguments) {
        return new Anomalie(type, anomalie.gravite(), anomalie.champ(), arguments);
    }

    /** What is wrong, why, and what to do. */
    public String message() {
        return message(anomalie);
    }

    private static String message(Anomalie dite) {
        Phrase phrase = Phrase.de(dite);
        return phrase.quoi() + " " + phrase.pourquoi() + " " + phrase.faire();
    }
}
