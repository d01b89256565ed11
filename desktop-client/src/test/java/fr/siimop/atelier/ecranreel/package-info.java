/** Gestures that the platform without a display cannot make: files dropped, keys held under the mouse, a large window. */
package fr.siimop.atelier.ecranreel;
