package fr.siimop.serveur.calcul;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import fr.siimop.modele.appariement.Methode;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.ReglesClassement;

/** The options of the matching, the same for the run and for its verification, and as archives keep them. */
final class LigneAppariement {

    @Option(names = "--methode", paramLabel = "maximale|rapide", converter = EnMethode.class, description = "maximale (par défaut) : le plus grand appariement, avec sa preuve ; rapide : heuristiques.")
    private Methode methode = OptionsAppariement.PAR_DEFAUT.methode();

    @Option(names = "--graine", paramLabel = "N", converter = EnEntier.class, description = "Départage les égalités qui restent ; 0 par défaut.")
    private long graine = OptionsAppariement.PAR_DEFAUT.graine();

    @Option(names = "--temps-max", paramLabel = "S", converter = EnSecondes.class, description = "Durée maximale en secondes ; sans elle, le résultat est le même partout.")
    private @Nullable Duration tempsMax;

    @Option(names = "--classements-libres", description = "Ne vérifie pas la validité des classements.")
    private boolean classementsLibres;

    @Option(names = "--regles-du", paramLabel = "AAAA-MM-JJ", converter = EnRegles.class, description = "Jour dont les règles jugent les classements ; par défaut, les dernières connues du programme.")
    private ReglesClassement regles = OptionsAppariement.PAR_DEFAUT.regles();

    OptionsAppariement options() {
        return OptionsAppariement.PAR_DEFAUT.avecMethode(methode).avecGraine(graine).avecTempsMax(tempsMax)
                .avecClassementsLibres(classementsLibres).avecRegles(regles);
    }

    /** The options kept in an archive; throws {@link TypeConversionException} when they are not understood. */
    static OptionsAppariement archivees(Map<String, String> textes) {
        String tempsMax = textes.get("temps-max");
        return OptionsAppariement.PAR_DEFAUT
                .avecMethode(new EnMethode().convert(Objects.requireNonNullElse(textes.get("methode"), "")))
                .avecGraine(new EnEntier().convert(Objects.requireNonNullElse(textes.get("graine"), "")))
                .avecTempsMax(tempsMax == null ? null : new EnSecondes().convert(tempsMax))
                .avecClassementsLibres(textes.containsKey("classements-libres"))
                .avecRegles(new EnRegles().convert(Objects.requireNonNullElse(textes.get("regles-du"), "")));
    }

    static final class EnMethode implements ITypeConverter<Methode> {

        @Override
        public Methode convert(String texte) {
            return Arrays.stream(Methode.values()).filter(m -> m.code().equals(texte)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("Valeurs possibles : " + Arrays.stream(Methode
                            .values()).map(Methode::code).collect(Collectors.joining(", ")) + "."));
        }
    }

    static final class EnEntier implements ITypeConverter<Long> {

        @Override
        public Long convert(String texte) {
            try {
                return Long.valueOf(texte);
            } catch (NumberFormatException illisible) {
                throw new TypeConversionException("Il faut un nombre entier.");
            }
        }
    }

    static final class EnSecondes implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String texte) {
            if (!texte.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("Il faut un nombre entier de secondes, d’au moins 1.");
            }
            return Duration.ofSeconds(Long.parseLong(texte));
        }
    }

    static final class EnRegles implements ITypeConverter<ReglesClassement> {

        @Override
        public ReglesClassement convert(String texte) {
            try {
                return ReglesClassement.du(LocalDate.parse(texte))
                        .orElseThrow(() -> new TypeConversionException("Aucune règle n’est connue avant le "
                                + ReglesClassement.CONNUES.getFirst().depuis() + "."));
            } catch (DateTimeParseException illisible) {
                throw new TypeConversionException("Il faut une date, année-mois-jour : 2026-05-01.");
            }
        }
    }
}
