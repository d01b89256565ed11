/**
 * What a person sees before a bulk gesture is done: the preview, and the two dialogs that build one, « Remplacer » and
 * « Action de masse ».
 *
 * <p>Words: {@code PanneauGeste} (title, form, preview, the button that repeats the number), {@code VueApercu} (pills
 * and lines before → after). What would happen is worked out by the package {@code geste}, never here.
 */
@NullMarked
package fr.siimop.atelier.grille.apercu;

import org.jspecify.annotations.NullMarked;
