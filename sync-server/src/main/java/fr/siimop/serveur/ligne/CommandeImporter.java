package fr.siimop.serveur.ligne;

import static fr.siimop.modele.RegistreSiimop.REGISTRE;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.reprise.TableReprise;
import fr.siimop.modele.tableur.Csv;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.serveur.connexion.Comptes;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.echange.BilanImport;
import fr.siimop.serveur.echange.BilanReprise;
import fr.siimop.serveur.echange.ImportTable;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;

/** Applies a file to a table with the rights of an account; every fault is said, the first never hides the others. */
@Command(name = "importer", description = "Importe un fichier .xlsx, .ods ou .csv dans une table, avec les droits d’un compte.")
final class CommandeImporter implements Callable<Integer> {

    @Mixin
    private final OptionsTable options = new OptionsTable();

    @Mixin
    private final OptionsBase optionsBase = new OptionsBase();

    @Option(names = "--compte", paramLabel = "ADRESSE", required = true, description = "Adresse du compte au nom duquel l’importation se fait.")
    private String compte = "";

    @Option(names = "--simuler", description = "Vérifie tout, n’écrit rien.")
    private boolean simuler;

    @Option(names = "--partiel", description = "Écrit les lignes justes même si d’autres ne le sont pas.")
    private boolean partiel;

    @Option(names = "--prudent", description = "N’écrit rien si le fichier surprend : colonnes inversées, nombre de lignes très différent du dernier import.")
    private boolean prudent;

    @Option(names = "--reprise", description = "Reprise d’IMOTEP : toutes les lignes entrent, celles qui sont fausses avec leurs motifs.")
    private boolean reprise;

    private final Console console;
    private final Exploitation exploitation;

    CommandeImporter(Console console, Exploitation exploitation) {
        this.console = console;
        this.exploitation = exploitation;
    }

    @Override
    public Integer call() throws IOException {
        if (options.buts(console)) {
            return CodeSortie.FAIT;
        }
        But but = options.but();
        if (reprise && TableReprise.de(but.id()).isEmpty()) {
            throw new RefusCommande("La table « " + but.id() + " » ne se reprend pas d’IMOTEP : retirez "
                    + "l’option --reprise.");
        }
        try (Base base = exploitation.ouvrir(optionsBase.base())) {
            exploitation.refuserChargementCoupe(base);
            ImportTable importation = new ImportTable(base, REGISTRE, exploitation.horloge(),
                    new UuidV7(exploitation.horloge(), new SecureRandom()));
            BilanImport bilan = importation.importer(options.fichier(), but, auteur(base),
                    new ImportTable.Mode(simuler, partiel, prudent, reprise));
            return dire(bilan);
        } catch (FichierRefuse e) {
            throw new RefusCommande(e.phrase());
        }
    }

    private Auteur auteur(Base base) {
        Connexion connexion = exploitation.connexion(base, true);
        UUID personne = connexion.comptes().chercher(compte).map(Comptes.Compte::personne)
                .orElseThrow(() -> new RefusCommande("Aucun compte n’a l’adresse « " + compte
                        + " » : vérifiez l’option --compte."));
        return new Auteur(personne, "importer", connexion.identites().droits(personne));
    }

    private int dire(BilanImport bilan) throws IOException {
        for (Faute faute : bilan.fautes()) {
            StringBuilder ligne = new StringBuilder();
            Csv.ecrire(ligne, List.of(String.valueOf(faute.ligne()), faute.colonne(), faute.code(),
                    uneLigne(faute.valeur()), uneLigne(faute.message())));
            console.resultat(ligne.toString().stripTrailing());
        }
        if (!bilan.ignores().isEmpty()) {
            console.refus("Colonnes non reconnues, sans effet : " + String.join(", ", bilan.ignores()));
        }
        bilan.nonReprises().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(e -> console.refus(
                        "Non reprise\u00a0: «\u00a0%s\u00a0», sur %d ligne%s\u202f; %s.".formatted(e.getKey().titre(),
                                e.getValue(), e.getValue() > 1 ? "s" : "", e.getKey().pourquoiNonReprise())));
        bilan.remarques().forEach(remarque -> console.refus("À vérifier : " + Phrase.de(remarque).quoi() + " "
                + Phrase.de(remarque).pourquoi()));
        boolean surprend = prudent && !bilan.remarques().isEmpty();
        if (!bilan.ecrit()) {
            console.refus(simuler
                    ? "Simulation : rien n’a été écrit."
                    : surprend
                            ? "Rien n’a été écrit : vérifiez le fichier, puis retirez --prudent s’il est juste."
                            : "Rien n’a été écrit : corrigez les lignes en "
                                    + "erreur, ou ajoutez --partiel pour écrire les autres.");
        }
        if (bilan.ouvertures().postes() > 0) {
            console.refus("Postes ouverts : " + bilan.ouvertures().postes());
        }
        if (bilan.ouvertures().places() > 0) {
            console.refus("Places ajoutées à des postes déjà ouverts : " + bilan.ouvertures().places());
        }
        BilanReprise reprises = bilan.reprise();
        if (reprises != null) {
            console.refus("Reprise : %d propres, %d à corriger, %d tout-venant".formatted(reprises.propres(),
                    reprises.aCorriger(), reprises.toutVenant()));
        }
        console.refus("%d lignes : %d creees, %d modifiees, %d inchangees, %d en erreur".formatted(bilan.lignes(),
                bilan.creees(), bilan.modifiees(), bilan.inchangees(), bilan.enErreur()));
        boolean toutVenu = reprises != null && bilan.enErreur() == 0;
        return !surprend && (bilan.fautes().isEmpty() || toutVenu) ? CodeSortie.FAIT : CodeSortie.ENTREE_INCORRECTE;
    }

    /** One fault is one line of output, whatever the cell holds. */
    private static String uneLigne(String texte) {
        return texte.replaceAll("[\\r\\n]+", " ");
    }
}
