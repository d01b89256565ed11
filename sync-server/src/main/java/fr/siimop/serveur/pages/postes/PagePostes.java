package fr.siimop.serveur.pages.postes;

import java.util.List;

/** Model of « Mes postes »: the cards of each semester, and the terrains when no poste is open on them. */
public record PagePostes(List<String> terrains, List<Groupe> groupes) {

    public record Groupe(String semestre, List<CartePoste> postes) {

        public int places() {
            return postes.stream().mapToInt(CartePoste::places).sum();
        }
    }
}
