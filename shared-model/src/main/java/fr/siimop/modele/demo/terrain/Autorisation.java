package fr.siimop.modele.demo.terrain;

import java.time.LocalDate;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.EtatALaDate;

/** An agrément as the generator handles it: its terrain and, by rank, the DES whose internes it takes. */
public record Autorisation(Agrement agrement, Stage stage, int des) {

    public boolean actif(LocalDate jour) {
        return agrement.etatAu(jour) == EtatALaDate.ACTIF;
    }
}
