package fr.siimop.bout.simulation;

/** Not one name of somebody out of reach, wherever the cache may have put it. */
final class Fouille {

    private final Histoire histoire;
    private final Controle controle;

    Fouille(Histoire histoire, Controle controle) {
        this.histoire = histoire;
        this.controle = controle;
    }

    /** The workbench is closed meanwhile. */
    void faire(ClientSimule client) {
        client.quitter();
        client.lesImages().keySet().stream()
                .filter(cle -> histoire.modele.lignes.containsKey(cle)
                        && !histoire.modele.lit(client.personne, histoire.modele.portee(cle)))
                .forEach(cle -> controle.faute(Propriete.RIEN_HORS_DES_DROITS, "still in an image: " + cle));
        String contenu = client.contenu();
        histoire.modele.lignes.forEach((cle, ligne) -> {
            if (!histoire.modele.lit(client.personne, histoire.modele.portee(cle))
                    && contenu.contains("'" + ligne.get("nom") + "'")) {
                controle.faute(Propriete.RIEN_HORS_DES_DROITS, "the cache still holds " + cle + " " + ligne);
            }
        });
    }
}
