package io.proxywasm.classlib.java.util.stream;

import io.proxywasm.classlib.java.util.FrozenSet;
import io.proxywasm.classlib.java.util.stream.Collector.Characteristics;
import java.util.ArrayList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Characteristics as bits: most filters that collect want no set of any other kind. */
final class CharacteristicSet extends FrozenSet<Characteristics> {
  static final CharacteristicSet NONE = new CharacteristicSet(0);
  static final CharacteristicSet IDENTITY = NONE.with(Characteristics.IDENTITY_FINISH);

  private final int bits;

  private CharacteristicSet(int bits) {
    this.bits = bits;
  }

  CharacteristicSet with(Characteristics... others) {
    int all = bits;
    for (var other : others) {
      all |= bit(other);
    }
    return new CharacteristicSet(all);
  }

  private static int bit(Characteristics characteristic) {
    return 1 << characteristic.ordinal();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return element instanceof Characteristics characteristic && (bits & bit(characteristic)) != 0;
  }

  @Override
  public int size() {
    return Integer.bitCount(bits);
  }

  @Override
  public Iterator<Characteristics> iterator() {
    var all = new ArrayList<Characteristics>();
    for (var characteristic : Characteristics.values()) {
      if (contains(characteristic)) {
        all.add(characteristic);
      }
    }
    return all.iterator();
  }
}
