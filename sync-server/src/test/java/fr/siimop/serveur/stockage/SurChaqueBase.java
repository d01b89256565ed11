package fr.siimop.serveur.stockage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test that runs once on a fresh H2 and once on a fresh PostgreSQL database: its only parameter is a
 * {@link BaseDeTest}, closed after it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(SurChaqueBase.Bases.class)
public @interface SurChaqueBase {

    final class Bases implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parametres, ExtensionContext contexte) {
            return Arrays.stream(Moteur.values()).map(moteur -> Arguments.of(BaseDeTest.neuve(moteur)));
        }
    }
}
