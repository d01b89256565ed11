/** Tests of the database, and the databases of the other tests. */
@NullMarked
package fr.siimop.serveur.stockage;

import org.jspecify.annotations.NullMarked;
