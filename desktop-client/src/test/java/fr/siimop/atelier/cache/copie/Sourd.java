package fr.siimop.atelier.cache.copie;

import java.util.List;

/** Nobody looks at these rows. */
final class Sourd implements EcritureCache.Temoin {

    @Override
    public boolean regarde(String table) {
        return false;
    }

    @Override
    public void ecrit(List<EcritureCache.Ecrit> ecrits) {}
}
