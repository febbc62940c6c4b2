package io.proxywasm.sdk.json;

/** Where in nested objects and arrays a reader is. */
final class JsonPath {
  /** How much of a member's name is shown. */
  private static final int SHOWN = 60;

  private final String[] names = new String[JsonReader.MAX_DEPTH];
  private final int[] indexes = new int[JsonReader.MAX_DEPTH];
  private int length;

  /** Goes to a member. */
  void member(String name) {
    indexes[length] = -1;
    names[length++] = name;
  }

  /** Goes to an element. */
  void element(int index) {
    indexes[length++] = index;
  }

  /** Goes back to the object or array. */
  void leave() {
    length--;
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder("$");
    for (int i = 0; i < length; i++) {
      if (indexes[i] >= 0) {
        path.append('[').append(indexes[i]).append(']');
      } else {
        path.append('.').append(shortened(names[i]));
      }
    }
    return path.toString();
  }

  private static String shortened(String name) {
    return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "...";
  }
}
