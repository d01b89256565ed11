/**
 * The screens of an import: file, columns, check, correction, preview, application. Each shows one step of
 * {@code ModeleImport} and decides nothing. Must not depend on the shell.
 */
@NullMarked
package fr.siimop.atelier.importation.ecran;

import org.jspecify.annotations.NullMarked;
