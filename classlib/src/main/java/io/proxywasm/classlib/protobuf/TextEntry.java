package io.proxywasm.classlib.protobuf;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** An entry of a map field as it is serialised, ordered by its key. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the keys of one map are of one type
record TextEntry(Comparable key, ByteString content) implements Comparable<TextEntry> {
  static TextEntry read(ByteString content, TypeTable type) throws IOException {
    var in = content.newCodedInput();
    in.readTag();
    return new TextEntry(key(type.field(1), in), content);
  }

  private static Comparable key(TableField field, CodedInputStream in) throws IOException {
    return switch (field.kind()) {
      case TableField.BOOL -> in.readBool();
      case TableField.INT32 -> in.readInt32();
      case TableField.UINT32 -> in.readUInt32();
      case TableField.SINT32 -> in.readSInt32();
      case TableField.FIXED32, TableField.SFIXED32 -> in.readFixed32();
      case TableField.SINT64 -> in.readSInt64();
      case TableField.STRING -> in.readString();
      default ->
          field.wireType() == WireFormat.WIRETYPE_FIXED64 ? in.readFixed64() : in.readInt64();
    };
  }

  CodedInputStream bytes() {
    return content.newCodedInput();
  }

  @Override
  public int compareTo(TextEntry other) {
    return key.compareTo(other.key);
  }
}
