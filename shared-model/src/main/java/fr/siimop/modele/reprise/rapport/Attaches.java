package fr.siimop.modele.reprise.rapport;

/** How many rows hang on one. */
public record Attaches(int terrains, int agrements, int postes, int stages) {

    public static final Attaches AUCUNE = new Attaches(0, 0, 0, 0);

    public int total() {
        return terrains + agrements + postes + stages;
    }

    Attaches plus(Attaches autres) {
        return new Attaches(terrains + autres.terrains, agrements + autres.agrements, postes + autres.postes,
                stages + autres.stages);
    }
}
