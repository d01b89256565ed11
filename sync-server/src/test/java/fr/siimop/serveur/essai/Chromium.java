package fr.siimop.serveur.essai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The Chromium of the machine, driven as a person would. */
public final class Chromium implements AutoCloseable {

    private final Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser navigateur = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(programme()).setArgs(List.of("--no-sandbox", "--force-color-profile=srgb")));

    public Browser navigateur() {
        return navigateur;
    }

    private static Path programme() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("Chromium is missing: install the package « chromium »"));
    }

    @Override
    public void close() {
        navigateur.close();
        playwright.close();
    }
}
