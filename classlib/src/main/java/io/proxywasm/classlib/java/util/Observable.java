package io.proxywasm.classlib.java.util;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.Observable}: who came last is told first. */
public class Observable {
  private final List<Observer> observers = new ArrayList<>();
  private boolean changed;

  public void addObserver(Observer observer) {
    if (!observers.contains(Objects.requireNonNull(observer))) {
      observers.add(observer);
    }
  }

  public void deleteObserver(@Nullable Observer observer) {
    observers.remove(observer);
  }

  public void deleteObservers() {
    observers.clear();
  }

  public int countObservers() {
    return observers.size();
  }

  public void notifyObservers() {
    notifyObservers(null);
  }

  public void notifyObservers(@Nullable Object argument) {
    if (!changed) {
      return;
    }
    var told = List.copyOf(observers);
    clearChanged();
    for (int i = told.size() - 1; i >= 0; i--) {
      told.get(i).update(this, argument);
    }
  }

  protected void setChanged() {
    changed = true;
  }

  protected void clearChanged() {
    changed = false;
  }

  public boolean hasChanged() {
    return changed;
  }
}
