package fr.siimop.atelier.grille.ecran;

import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.scene.Node;

import org.hamcrest.Matcher;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/** Walks through the scene on the UI thread only: elsewhere, rows that come or go meanwhile break the walk. */
final class RobotDesEcrans extends ApplicationExtension {

    private static final long PATIENCE_MS = 20_000;

    @Override
    public NodeQuery lookup(String selecteur) {
        return surLeFil(() -> super.lookup(selecteur));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> critere) {
        return surLeFil(() -> super.lookup(critere));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> critere) {
        return surLeFil(() -> super.lookup(critere));
    }

    private static NodeQuery surLeFil(Supplier<NodeQuery> recherche) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, recherche::get);
    }
}
