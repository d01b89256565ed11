/**
 * What is wrong with a value or a row: a stable code, a field, arguments. The French sentences are in the
 * bundle {@code anomalies.properties}. Must not depend on any other package of the model.
 */
@NullMarked
package fr.siimop.modele.anomalie;

import org.jspecify.annotations.NullMarked;
