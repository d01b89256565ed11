package fr.siimop.serveur.appariement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.Methode;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.SortieAppariement;
import fr.siimop.modele.appariement.algorithme.Appariement;
import fr.siimop.modele.appariement.algorithme.Repartiteur;
import fr.siimop.modele.appariement.algorithme.SolveurExact;
import fr.siimop.modele.appariement.fichiers.EcritureAppariement;
import fr.siimop.modele.appariement.fichiers.FichiersAppariement;
import fr.siimop.modele.appariement.fichiers.LectureAppariement;
import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;

/** The official matching on files: the engine of the shared model with CP-SAT and one market per core. */
public final class CalculAppariement implements Calcul<EntreeAppariement, SortieAppariement> {

    private final OptionsAppariement options;
    private final LongSupplier nanos;
    private final int fils;

    /**
     * @param nanos measures durations, and {@code --temps-max} only
     * @param fils markets solved at once; does not change the result
     */
    public CalculAppariement(OptionsAppariement options, LongSupplier nanos, int fils) {
        this.options = options;
        this.nanos = nanos;
        this.fils = fils;
    }

    @Override
    public String nom() {
        return "appariement";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> textes = new LinkedHashMap<>();
        textes.put("methode", options.methode().code());
        textes.put("graine", Long.toString(options.graine()));
        var tempsMax = options.tempsMax();
        if (tempsMax != null) {
            textes.put("temps-max", Long.toString(tempsMax.toSeconds()));
        }
        if (options.classementsLibres()) {
            textes.put("classements-libres", "");
        }
        textes.put("regles-du", options.regles().depuis().toString());
        return textes;
    }

    @Override
    public List<String> fichiersEntree() {
        return FichiersAppariement.ENTREE;
    }

    @Override
    public List<String> fichiersSortie() {
        return FichiersAppariement.SORTIE;
    }

    @Override
    public @Nullable EntreeAppariement lire(Fichiers fichiers, Fautes fautes) throws IOException {
        return LectureAppariement.lire(fichiers, fautes);
    }

    @Override
    public SortieAppariement executer(EntreeAppariement entree) {
        boolean rapide = options.methode() == Methode.RAPIDE;
        SolveurExact solveur = rapide ? SolveurExact.AUCUN : new SolveurCpSat();
        Repartiteur repartiteur = rapide ? Repartiteur.UN_PAR_UN : new RepartiteurParallele(fils);
        return new Appariement(solveur, repartiteur, nanos).calculer(entree, options);
    }

    @Override
    public void ecrire(SortieAppariement sortie, FichiersSortie fichiers) throws IOException {
        EcritureAppariement.ecrire(sortie, fichiers);
    }

    @Override
    public byte[] sansDuree(String fichier, byte[] contenu) {
        if (!fichier.equals(FichiersAppariement.BILAN)) {
            return contenu;
        }
        String bilan = new String(contenu, StandardCharsets.UTF_8);
        return bilan.replaceFirst("\"duree_ms\"\\s*:\\s*\\d+", "\"duree_ms\" : 0").getBytes(StandardCharsets.UTF_8);
    }
}
