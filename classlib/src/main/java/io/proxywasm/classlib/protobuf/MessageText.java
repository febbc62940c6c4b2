package io.proxywasm.classlib.protobuf;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a message as {@code TextFormat} does, from its bytes and the table of its type.
 *
 * <p>Serialised fields are in the order of their numbers, which is the order of the text.
 */
public final class MessageText {
  private final TextLines lines;
  private final TypeTable type;
  private final CodedInputStream in;
  private final UnknownFieldSet.Builder unknown = UnknownFieldSet.newBuilder();
  private final List<TextEntry> entries = new ArrayList<>();

  private MessageText(TextLines lines, TypeTable type, CodedInputStream in) {
    this.lines = lines;
    this.type = type;
    this.in = in;
  }

  /** Returns a message's text; called by its {@code toString}. */
  public static String of(Message message, String[] tables) {
    var lines = new TextLines();
    try {
      var in = CodedInputStream.newInstance(message.toByteArray());
      new MessageText(lines, TypeTable.root(tables), in).print();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return lines.toString();
  }

  private void print() throws IOException {
    TableField map = null;
    for (int tag = in.readTag(); tag != 0 && !TableField.endsGroup(tag); tag = in.readTag()) {
      TableField field = type.field(WireFormat.getTagFieldNumber(tag));
      if (map != null && (field == null || field.number() != map.number())) {
        printEntries(map);
        map = null;
      }
      if (field != null && field.label() == TableField.MAP) {
        map = field;
        entries.add(TextEntry.read(in.readBytes(), type.type(field.typeName())));
      } else if (field != null && field.isOfWireType(tag)) {
        printField(field);
      } else if (field != null && field.isPacked(tag)) {
        printPacked(field);
      } else {
        unknown.mergeFieldFrom(tag, in);
      }
    }
    if (map != null) {
      printEntries(map);
    }
    UnknownText.print(unknown.build(), lines);
  }

  private void printEntries(TableField map) throws IOException {
    entries.sort(null);
    for (TextEntry entry : entries) {
      lines.open(map.name());
      new MessageText(lines, type.type(map.typeName()), entry.bytes()).print();
      lines.close();
    }
    entries.clear();
  }

  private void printPacked(TableField field) throws IOException {
    int limit = in.pushLimit(in.readRawVarint32());
    while (in.getBytesUntilLimit() > 0) {
      printScalar(field);
    }
    in.popLimit(limit);
  }

  private void printField(TableField field) throws IOException {
    switch (field.kind()) {
      case TableField.MESSAGE -> {
        lines.open(field.name());
        int limit = in.pushLimit(in.readRawVarint32());
        new MessageText(lines, type.type(field.typeName()), in).print();
        in.popLimit(limit);
        lines.close();
      }
      case TableField.GROUP, TableField.DELIMITED -> {
        String name = field.typeName();
        lines.open(
            field.kind() == TableField.GROUP
                ? name.substring(name.lastIndexOf('.') + 1)
                : field.name());
        new MessageText(lines, type.type(name), in).print();
        lines.close();
      }
      default -> printScalar(field);
    }
  }

  private void printScalar(TableField field) throws IOException {
    if (field.kind() == TableField.ENUM || field.kind() == TableField.CLOSED_ENUM) {
      printEnum(field, in.readEnum());
    } else {
      lines.value(field.name(), scalar(field, in));
    }
  }

  private void printEnum(TableField field, int value) {
    String name = type.type(field.typeName()).valueName(value);
    if (name != null) {
      lines.value(field.name(), name);
    } else if (field.kind() == TableField.ENUM) {
      lines.value(field.name(), Integer.toString(value));
    } else {
      unknown.mergeVarintField(field.number(), value);
    }
  }

  private static String scalar(TableField field, CodedInputStream in) throws IOException {
    return switch (field.kind()) {
      case TableField.DOUBLE -> Double.toString(in.readDouble());
      case TableField.FLOAT -> Float.toString(in.readFloat());
      case TableField.INT64 -> Long.toString(in.readInt64());
      case TableField.UINT64 -> Long.toUnsignedString(in.readUInt64());
      case TableField.INT32 -> Integer.toString(in.readInt32());
      case TableField.FIXED64 -> Long.toUnsignedString(in.readFixed64());
      case TableField.FIXED32 -> Integer.toUnsignedString(in.readFixed32());
      case TableField.BOOL -> in.readBool() ? "true" : "false";
      case TableField.UINT32 -> Integer.toUnsignedString(in.readUInt32());
      case TableField.SFIXED32 -> Integer.toString(in.readSFixed32());
      case TableField.SFIXED64 -> Long.toString(in.readSFixed64());
      case TableField.SINT32 -> Integer.toString(in.readSInt32());
      case TableField.SINT64 -> Long.toString(in.readSInt64());
      default -> Escapes.quote(in.readByteArray());
    };
  }
}
