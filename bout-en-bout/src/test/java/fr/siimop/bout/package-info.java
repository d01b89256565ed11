/**
 * Server, workbench and browser together, as people meet them: the server is a process of its own started from its
 * jar, the workbench runs in this JVM without a display, the browser is Chromium.
 */
package fr.siimop.bout;
