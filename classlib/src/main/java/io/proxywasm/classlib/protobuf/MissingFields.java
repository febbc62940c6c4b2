package io.proxywasm.classlib.protobuf;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Message;
import com.google.protobuf.UninitializedMessageException;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Names the required fields that a message lacks, by its bytes and the table of its type. */
public final class MissingFields {
  private MissingFields() {}

  /** Returns what is thrown for a message that is not complete. */
  public static UninitializedMessageException of(Message message, String[] tables) {
    try {
      var in = CodedInputStream.newInstance(message.toByteArray());
      return new UninitializedMessageException(find(TypeTable.root(tables), in, ""));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a message's own missing fields, then those of the messages in it. */
  private static List<String> find(TypeTable type, CodedInputStream in, String prefix)
      throws IOException {
    var inner = new ArrayList<String>();
    var seen = new HashSet<Integer>();
    int last = 0;
    int index = 0;
    for (int tag = in.readTag(); tag != 0 && !TableField.endsGroup(tag); tag = in.readTag()) {
      int number = WireFormat.getTagFieldNumber(tag);
      TableField field = type.field(number);
      seen.add(number);
      index = number == last ? index + 1 : 0;
      last = number;
      if (field != null && field.isMessage() && field.isOfWireType(tag)) {
        String path = prefix + field.name() + (field.isSingle() ? "." : "[" + index + "].");
        inner.addAll(inside(field, type.type(field.typeName()), in, path));
      } else {
        in.skipField(tag);
      }
    }
    var missing = new ArrayList<String>();
    for (TableField field : type.fields()) {
      if (field.label() == TableField.REQUIRED && !seen.contains(field.number())) {
        missing.add(prefix + field.name());
      }
    }
    missing.addAll(inner);
    return missing;
  }

  private static List<String> inside(
      TableField field, TypeTable type, CodedInputStream in, String path) throws IOException {
    if (field.wireType() == WireFormat.WIRETYPE_START_GROUP) {
      return find(type, in, path);
    }
    int limit = in.pushLimit(in.readRawVarint32());
    List<String> missing = find(type, in, path);
    in.popLimit(limit);
    return missing;
  }
}
