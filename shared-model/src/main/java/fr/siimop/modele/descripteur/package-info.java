/**
 * What an entity is, said once as data: columns, types, key, scope, rules. Grid, form, import,
 * export, server table, local table and synchronisation lines derive from it.
 *
 * <p>Words: {@code Entite} (a typed record), {@code Ligne} (the same row, untyped, in column order),
 * {@code Colonne}, {@code TypeColonne}, {@code DescripteurEntite}, {@code Portee}, {@code Registre}.
 * Must not depend on any feature package.
 */
@NullMarked
package fr.siimop.modele.descripteur;

import org.jspecify.annotations.NullMarked;
