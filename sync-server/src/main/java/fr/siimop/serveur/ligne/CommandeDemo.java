package fr.siimop.serveur.ligne;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.stockage.Base;

/** Serves the demonstration, whose passwords everybody knows: on this machine alone unless told otherwise. */
@Command(name = "demo", description = "Remplit une base vide d’un jeu de données inventé, puis la sert avec des comptes d’essai.")
final class CommandeDemo implements Callable<Integer> {

    @Mixin
    private final OptionsServeur options = new OptionsServeur();

    @Option(names = "--taille", paramLabel = "TAILLE", converter = TailleNommee.class, defaultValue = "petite", description = "petite ou nationale (« ${DEFAULT-VALUE} » par défaut).")
    private Taille taille = Taille.PETITE;

    @Option(names = "--graine", paramLabel = "N", defaultValue = "1", converter = Graine.class, description = "Même graine, mêmes données (${DEFAULT-VALUE} par défaut).")
    private long graine;

    @Option(names = "--sans-servir", description = "S’arrête une fois la base remplie.")
    private boolean sansServir;

    private final Console console;
    private final Exploitation exploitation;

    CommandeDemo(Console console, Exploitation exploitation) {
        this.console = console;
        this.exploitation = exploitation;
    }

    @Override
    public Integer call() {
        try (Base base = exploitation.ouvrir(options.base())) {
            Connexion connexion = exploitation.connexion(base, true);
            boolean rempli = new RemplissageDemo(base, connexion, exploitation.horloge()).remplir(taille, graine);
            if (sansServir) {
                console.resultat((rempli ? "Base remplie : " : "Base déjà remplie : ") + base.lisible());
                return CodeSortie.FAIT;
            }
            exploitation.servir(base, connexion, options.reglages("localhost"), PorteDeDemo.ouverte(),
                    PorteDeDemo.annonces());
        }
        return CodeSortie.FAIT;
    }

    static final class TailleNommee implements CommandLine.ITypeConverter<Taille> {

        @Override
        public Taille convert(String texte) {
            for (Taille taille : Taille.values()) {
                if (taille.name().toLowerCase(Locale.ROOT).equals(texte)) {
                    return taille;
                }
            }
            throw new CommandLine.TypeConversionException("Une taille est « petite » ou « nationale ».");
        }
    }

    static final class Graine implements CommandLine.ITypeConverter<Long> {

        @Override
        public Long convert(String texte) {
            try {
                return Long.valueOf(texte);
            } catch (NumberFormatException e) {
                throw new CommandLine.TypeConversionException("Une graine est un nombre entier.");
            }
        }
    }
}
