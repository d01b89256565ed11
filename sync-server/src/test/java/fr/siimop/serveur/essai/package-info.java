/**
 * What the tests of routes and pages share: a real server over a real database with known people, a clock that only
 * moves when told, a real browser.
 */
@NullMarked
package fr.siimop.serveur.essai;

import org.jspecify.annotations.NullMarked;
