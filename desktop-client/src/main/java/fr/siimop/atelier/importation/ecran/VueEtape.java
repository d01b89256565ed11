package fr.siimop.atelier.importation.ecran;

/** What shows one step, until another one takes its place. */
interface VueEtape {

    /** It is shown no more: from now on it listens to nothing. */
    void quitter();
}
