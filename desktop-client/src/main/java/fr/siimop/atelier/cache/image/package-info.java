/**
 * Images of large tables: their rows column by column, beside the table that stays the truth, so that opening a screen
 * reads a few hundred blocks instead of hundreds of thousands of rows.
 */
@NullMarked
package fr.siimop.atelier.cache.image;

import org.jspecify.annotations.NullMarked;
