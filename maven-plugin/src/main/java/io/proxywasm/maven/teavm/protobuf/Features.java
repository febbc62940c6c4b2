package io.proxywasm.maven.teavm.protobuf;

/**
 * What a {@code .proto} file's syntax or edition decides, as far as it shows in the text format.
 *
 * @param closedEnums whether a number that an enum does not name is an unknown field
 * @param delimited whether fields of message types are written as groups
 * @param required whether a field must be there
 */
record Features(boolean closedEnums, boolean delimited, boolean required) {
  /** The numbers of {@code features} in the options of a file, a message, a field and an enum. */
  static final int OF_FILE = 50;

  static final int OF_MESSAGE = 12;
  static final int OF_FIELD = 21;
  static final int OF_ENUM = 7;

  private static final int CLOSED = 2;
  private static final int DELIMITED = 2;
  private static final int LEGACY_REQUIRED = 3;

  /** Returns these features with what options say otherwise. */
  Features with(byte[] options, int number) {
    var features = this;
    var reader = new WireReader(options);
    while (reader.next()) {
      if (reader.field() == number) {
        features = features.with(reader.bytes());
      }
    }
    return features;
  }

  private Features with(byte[] featureSet) {
    boolean closed = closedEnums;
    boolean groups = delimited;
    boolean require = required;
    var reader = new WireReader(featureSet);
    while (reader.next()) {
      switch (reader.field()) {
        case 1 -> require = reader.number() == LEGACY_REQUIRED;
        case 2 -> closed = reader.number() == CLOSED;
        case 5 -> groups = reader.number() == DELIMITED;
        default -> {}
      }
    }
    return new Features(closed, groups, require);
  }
}
