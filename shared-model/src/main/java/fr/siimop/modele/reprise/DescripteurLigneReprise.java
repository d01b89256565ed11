package fr.siimop.modele.reprise;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link LigneReprise}. */
public final class DescripteurLigneReprise {

    public static final int TEXTE_LONG = 4000;
    public static final int TEXTE_COURT = 200;

    public static final Colonne<LigneReprise, TableReprise> TABLE = Colonne
            .liste("table_visee", "Table", TableReprise.class, LigneReprise::table).avecRequise().avecLargeur(130);
    public static final Colonne<LigneReprise, String> TITRE = Colonne
            .texte("titre", "Désignation", TEXTE_COURT, LigneReprise::titre).avecRequise().avecLargeur(220);
    public static final Colonne<LigneReprise, StatutReprise> STATUT = Colonne
            .liste("statut", "Statut", StatutReprise.class, LigneReprise::statut).avecRequise().avecLargeur(110);
    public static final Colonne<LigneReprise, String> MOTIFS = Colonne
            .texte("motifs", "Motifs", TEXTE_LONG, LigneReprise::motifs).avecRequise().avecLargeur(360);
    public static final Colonne<LigneReprise, String> CONTENU = Colonne
            .texte("contenu", "Ce que disait le fichier", TEXTE_LONG, LigneReprise::contenu).avecRequise()
            .avecLargeur(300);
    public static final Colonne<LigneReprise, String> FICHIER = Colonne
            .texte("fichier", "Fichier", TEXTE_COURT, LigneReprise::fichier).avecRequise().avecLargeur(160);
    public static final Colonne<LigneReprise, Integer> NUMERO = Colonne
            .entier("numero", "Ligne du fichier", 1, 1_048_576, LigneReprise::numero).avecRequise().avecLargeur(90);
    public static final Colonne<LigneReprise, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", LigneReprise::subdivision).avecLargeur(150);
    public static final Colonne<LigneReprise, String> LIGNE = Colonne
            .texte("ligne", "Identifiant de la ligne", 36, LigneReprise::ligne).cachee();
    public static final Colonne<LigneReprise, String> EMPREINTE = Colonne
            .texte("empreinte", "Empreinte", 64, LigneReprise::empreinte).avecRequise().figeeALaCreation().cachee();

    public static final DescripteurEntite<LigneReprise> LIGNE_REPRISE = DescripteurEntite
            .de("ligne_reprise", LigneReprise.class)
            .libelle("Ligne reprise", "Lignes reprises")
            .colonnes(List.of(TABLE, TITRE, STATUT, MOTIFS, CONTENU, FICHIER, NUMERO, SUBDIVISION, LIGNE, EMPREINTE))
            .cle(EMPREINTE)
            .intitule(TITRE)
            .portee(Portee.subdivision("subdivision"))
            .fabrique(DescripteurLigneReprise::creer);

    private DescripteurLigneReprise() {}

    private static LigneReprise creer(Valeurs<LigneReprise> v) {
        return new LigneReprise(v.id(), v.exiger(TABLE), v.exiger(TITRE), v.exiger(STATUT), v.exiger(MOTIFS),
                v.exiger(CONTENU), v.exiger(FICHIER), v.exiger(NUMERO), v.lire(SUBDIVISION), v.lire(LIGNE),
                v.exiger(EMPREINTE));
    }
}
