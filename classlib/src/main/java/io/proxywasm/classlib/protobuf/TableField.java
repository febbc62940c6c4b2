package io.proxywasm.classlib.protobuf;

import com.google.protobuf.WireFormat;

/** A field's line in a {@link TypeTable}. */
final class TableField {
  static final char REPEATED = 'r';
  static final char REQUIRED = 'q';
  static final char MAP = 'm';

  /** By kind. */
  private static final int[] WIRE_TYPES = {
    1, 5, 0, 0, 0, 1, 5, 0, 2, 3, 2, 2, 0, 0, 5, 1, 0, 0, 0, 3
  };

  // The order in which descriptor.proto numbers the types, and two more.
  static final char DOUBLE = 'A';
  static final char FLOAT = 'B';
  static final char INT64 = 'C';
  static final char UINT64 = 'D';
  static final char INT32 = 'E';
  static final char FIXED64 = 'F';
  static final char FIXED32 = 'G';
  static final char BOOL = 'H';
  static final char STRING = 'I';
  static final char GROUP = 'J';
  static final char MESSAGE = 'K';
  static final char BYTES = 'L';
  static final char UINT32 = 'M';
  static final char ENUM = 'N';
  static final char SFIXED32 = 'O';
  static final char SFIXED64 = 'P';
  static final char SINT32 = 'Q';
  static final char SINT64 = 'R';

  /** An enum whose values are unknown fields where it has no name for them. */
  static final char CLOSED_ENUM = 'S';

  /** A message written like a group, whose text has the field's name and not the type's. */
  static final char DELIMITED = 'T';

  private final String table;
  private final int start;
  private final int nameStart;
  private final int nameEnd;
  private final int end;

  TableField(String table, int start) {
    this.table = table;
    this.start = start;
    this.nameStart = table.indexOf(' ', start) + 1;
    this.end = table.indexOf('\n', start);
    int space = table.indexOf(' ', nameStart);
    this.nameEnd = space < 0 || space > end ? end : space;
  }

  char kind() {
    return table.charAt(start);
  }

  char label() {
    return table.charAt(start + 1);
  }

  int number() {
    return Integer.parseInt(table.substring(start + 2, nameStart - 1));
  }

  String name() {
    return table.substring(nameStart, nameEnd);
  }

  String typeName() {
    return table.substring(nameEnd + 1, end);
  }

  int wireType() {
    return WIRE_TYPES[kind() - DOUBLE];
  }

  static boolean endsGroup(int tag) {
    return WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_END_GROUP;
  }

  boolean isOfWireType(int tag) {
    return WireFormat.getTagWireType(tag) == wireType();
  }

  boolean isMessage() {
    return kind() == MESSAGE || kind() == GROUP || kind() == DELIMITED;
  }

  boolean isSingle() {
    return label() != REPEATED && label() != MAP;
  }

  /** Tells whether this is a repeated field whose values came in one piece. */
  boolean isPacked(int tag) {
    return label() == REPEATED
        && WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED
        && wireType() != WireFormat.WIRETYPE_LENGTH_DELIMITED
        && wireType() != WireFormat.WIRETYPE_START_GROUP;
  }
}
