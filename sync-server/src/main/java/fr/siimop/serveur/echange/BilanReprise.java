package fr.siimop.serveur.echange;

/**
 * What became of the lines of the former program.
 *
 * @param propres    rows with nothing to mend
 * @param aCorriger  rows that are there, with something to mend in them or in what they hang on
 * @param toutVenant stages without the logic of the reform, and lines kept as what they said
 */
public record BilanReprise(int propres, int aCorriger, int toutVenant) {}
