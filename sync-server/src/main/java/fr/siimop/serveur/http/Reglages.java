package fr.siimop.serveur.http;

/**
 * What an installation decides about its HTTP service.
 *
 * @param hote           network name or address to listen on; empty for all
 * @param port           0 for any free one
 * @param derriereProxy  whether the nearest proxy is trusted to say who calls and over which protocol
 */
public record Reglages(String hote, int port, boolean derriereProxy) {}
