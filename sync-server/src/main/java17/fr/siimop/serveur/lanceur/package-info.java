/**
 * Entry point of the jar, compiled for Java 17: started by an older Java, it finds a recent enough one and starts the
 * program there, so that {@code java -jar} works with whatever {@code java} is first on the path. Depends on nothing
 * but the JDK and the program's main class.
 */
@NullMarked
package fr.siimop.serveur.lanceur;

import org.jspecify.annotations.NullMarked;
