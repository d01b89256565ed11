/**
 * Files encrypted block by block (AES-256 in XTS mode) with the processor's own instructions, under the local databases:
 * H2 reads and writes them as if they were in clear.
 */
@NullMarked
package fr.siimop.atelier.cache.chiffre;

import org.jspecify.annotations.NullMarked;
