package fr.siimop.modele.identifiant;

import static fr.siimop.modele.identifiant.AnomalieIdentifiant.*;

import java.util.List;
import java.util.function.Function;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.descripteur.Controle;
import fr.siimop.modele.descripteur.Origine;

/** The checks that descriptors put on their columns. */
public final class Controles {

    public static final Controle<String> SIRET = new ControleIdentifiant(Siret::examiner, SIRET_FORME, SIRET_CLE);
    public static final Controle<String> FINESS = new ControleIdentifiant(Finess::examiner, FINESS_FORME, FINESS_CLE);
    public static final Controle<String> RPPS = new ControleIdentifiant(Rpps::examiner, RPPS_FORME, RPPS_CLE);
    public static final Controle<String> INE = new ControleIdentifiant(Ine::examiner, INE_FORME, INE_CLE);
    public static final Controle<String> TERRAIN = numero(NumeroTerrain::examiner, NUMERO_TERRAIN_FORME);
    public static final Controle<String> AGREMENT = numero(NumeroAgrement::examiner, NUMERO_AGREMENT_FORME);
    public static final Controle<String> INTERNE = numero(NumeroInterne::examiner, NUMERO_INTERNE_FORME);
    public static final Controle<String> EMAIL = Controles::email;
    public static final Controle<String> NOM = Controles::nom;

    private Controles() {}

    /** The numbers of the program have no key: only their form can be wrong. */
    private static Controle<String> numero(Function<String, Verdict> examen,
            AnomalieIdentifiant forme) {
        return new ControleIdentifiant(examen, forme, forme);
    }

    /** Files call « Nom » what names a person, which may be the address: columns of another table, or swapped. */
    private static List<Anomalie> nom(String champ, String nom, Origine origine) {
        if (nom.indexOf('@') < 0) {
            return List.of();
        }
        Anomalie adresse = Anomalie.sur(champ, NOM_ADRESSE, nom);
        return List.of(origine == Origine.REPRISE ? adresse.avecGravite(Gravite.AVERTISSEMENT) : adresse);
    }

    private static List<Anomalie> email(String champ, String email, Origine origine) {
        if (AdresseEmail.provisoire(email)) {
            return List.of(Anomalie.sur(champ, EMAIL_A_CORRIGER, email));
        }
        if (AdresseEmail.examiner(email) == Verdict.JUSTE) {
            return List.of();
        }
        Anomalie forme = Anomalie.sur(champ, EMAIL_FORME, email);
        return List.of(origine == Origine.REPRISE ? forme.avecGravite(Gravite.AVERTISSEMENT) : forme);
    }
}
