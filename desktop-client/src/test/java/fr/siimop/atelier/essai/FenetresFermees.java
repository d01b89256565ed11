package fr.siimop.atelier.essai;

import javafx.application.Platform;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * No window outlives the test that opened it: the next would press its buttons. JUnit finds this by itself, for every
 * test of the module.
 */
public final class FenetresFermees implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        if (platformeLancee()) {
            Ecran.fermer();
        }
    }

    private static boolean platformeLancee() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
