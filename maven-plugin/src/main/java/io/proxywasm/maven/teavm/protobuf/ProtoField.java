package io.proxywasm.maven.teavm.protobuf;

import java.util.Locale;

/** A field as a {@code FieldDescriptorProto} declares it. */
final class ProtoField {
  private static final int REQUIRED = 2;
  private static final int REPEATED = 3;
  private static final int GROUP = 10;
  private static final int MESSAGE = 11;
  private static final int ENUM = 14;

  private final String name;
  private final int number;
  private final int label;
  private final int type;
  private final String typeName;
  private final Features features;

  private ProtoField(
      String name, int number, int label, int type, String typeName, Features features) {
    this.name = name;
    this.number = number;
    this.label = label;
    this.type = type;
    this.typeName = typeName;
    this.features = features;
  }

  static ProtoField parse(byte[] descriptor, Features inherited) {
    String name = "";
    int number = 0;
    int label = 0;
    int type = 0;
    String typeName = "";
    Features features = inherited;
    var reader = new WireReader(descriptor);
    while (reader.next()) {
      switch (reader.field()) {
        case 1 -> name = reader.text();
        case 3 -> number = reader.number();
        case 4 -> label = reader.number();
        case 5 -> type = reader.number();
        case 6 -> typeName = reader.text().substring(1); // begins with a dot
        case 8 -> features = features.with(reader.bytes(), Features.OF_FIELD);
        default -> {}
      }
    }
    return new ProtoField(name, number, label, type, typeName, features);
  }

  boolean isRequired() {
    return label == REQUIRED || (features.required() && label != REPEATED);
  }

  boolean isEnum() {
    return type == ENUM;
  }

  /** Returns the type the field is of, empty if that has no name. */
  String typeName() {
    return typeName;
  }

  /** Returns the field's line in its message's table. */
  String line(boolean isMap, boolean isClosed) {
    char shownLabel = isMap ? 'm' : label == REPEATED ? 'r' : isRequired() ? 'q' : 'o';
    String rest = typeName.isEmpty() ? "" : " " + typeName;
    return "" + kind(isMap, isClosed) + shownLabel + number + " " + name + rest + "\n";
  }

  /** Returns the letter of the field's type: A is the first that descriptor.proto numbers. */
  private char kind(boolean isMap, boolean isClosed) {
    if (type == ENUM && isClosed) {
      return 'S';
    }
    if (type == GROUP || (type == MESSAGE && features.delimited() && !isMap)) {
      return isNamedByType() ? 'J' : 'T';
    }
    return (char) ('A' + type - 1);
  }

  private boolean isNamedByType() {
    String simple = typeName.substring(typeName.lastIndexOf('.') + 1);
    return simple.toLowerCase(Locale.ROOT).equals(name);
  }
}
