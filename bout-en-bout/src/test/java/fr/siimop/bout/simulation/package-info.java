/**
 * Model-based tests of the synchronisation: real workbenches without a window, the real server over a real database, a
 * proxy of our own that spoils the network, and a plain model in memory that knows what must come out. Each history is
 * drawn from one printed seed.
 *
 * <p>Words: {@code Histoire} (one seeded run), {@code Geste} (one random action), {@code Panne} (what the network does
 * to an exchange), {@code Modele} (what the server must hold), {@code Propriete} (what must always be true). See
 * {@code docs/synchronisation.md}.
 */
package fr.siimop.bout.simulation;
