package fr.siimop.modele.sync;

import org.jspecify.annotations.Nullable;

/** An anomaly as the wire has it: the sentence is made by the server, in French. */
public record AnomalieRecue(String code, @Nullable String champ, String message) {}
