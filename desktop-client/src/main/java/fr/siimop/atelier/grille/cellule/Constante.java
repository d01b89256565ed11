package fr.siimop.atelier.grille.cellule;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** A value that never changes: what the toolkit asks for each cell in sight, at the least cost. */
public record Constante<T>(T valeur) implements ObservableValue<T> {

    @Override
    public T getValue() {
        return valeur;
    }

    @Override
    public void addListener(ChangeListener<? super T> auditeur) {
        // nothing will ever be told
    }

    @Override
    public void removeListener(ChangeListener<? super T> auditeur) {
        // none was kept
    }

    @Override
    public void addListener(InvalidationListener auditeur) {
        // nothing will ever be told
    }

    @Override
    public void removeListener(InvalidationListener auditeur) {
        // none was kept
    }
}
