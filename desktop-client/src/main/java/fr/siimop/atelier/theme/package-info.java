/**
 * Look of the workbench: AtlantaFX's Primer in light and dark, our colours, fonts and components over it.
 *
 * <p>Words: {@code Theme} (light, dark, as the system), {@code Apparence} (dresses the windows; make one, at start). Colours are looked up ({@code -color-accent-fg}…), never written in a view.
 * Style classes that any view may use:
 * <ul>
 * <li>text: {@code titre-ecran} 18/600, {@code titre-volet} 14/600, {@code secondaire} 12 muted, {@code sous-titre} 12/600,
 * {@code micro} 11, {@code attenue} muted, {@code faible} subtle, {@code fort} 600, {@code moyen} 500
 * <li>buttons (28 high): plain {@code Button}; {@code principal} (one per screen), {@code discret} (no frame),
 * {@code danger}, {@code icone} (28 × 28), {@code synchro}
 * <li>{@code touche}: a key cap; {@code puce}, {@code puce-plus}; {@code etiquette} with {@code succes},
 * {@code avertissement}, {@code erreur}, {@code accent}, {@code modifie}, {@code conflit}
 * <li>shell: {@code barre-application}, {@code navigation} with {@code rubrique}, {@code lien} ({@code :choisi}),
 * {@code compteur}, {@code compteur-modifie}, {@code point-alerte}, {@code bas}, {@code repliee}; {@code fenetre} (its
 * background); {@code plaque} (content plate); {@code onglets} with {@code onglet} ({@code :choisi});
 * {@code barre-etat} with {@code figure} ({@code HBox} of labels); {@code avatar}; {@code recherche}; {@code marque}
 * <li>panels: {@code carte}, {@code volet}, {@code volet-entete}, {@code volet-contenu}, {@code volet-pied},
 * {@code diagnostic} with {@code avertissement}, {@code surgissant} (pop-up), {@code segments}, {@code toast},
 * {@code etat-vide}
 * </ul>
 * Must not depend on any other package of the workbench.
 */
@NullMarked
package fr.siimop.atelier.theme;

import org.jspecify.annotations.NullMarked;
