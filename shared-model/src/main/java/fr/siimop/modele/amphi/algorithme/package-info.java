/** The run of an amphi, whole or after one change. Must not depend on {@code amphi.verification}. */
@NullMarked
package fr.siimop.modele.amphi.algorithme;

import org.jspecify.annotations.NullMarked;
