package io.proxywasm.classlib.protobuf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a message, or the values of an enum, as the plugin writes them into a string: the
 * type's full name, then a line each. A field's line is kind, label, number, name and, where it has
 * a type of its own, that type's name; an enum value's is number and name.
 */
final class TypeTable {
  private final String[] all;
  private final String text;

  private TypeTable(String[] all, String text) {
    this.all = all;
    this.text = text;
  }

  /** Returns the first of the tables, which is the message's own. */
  static TypeTable root(String[] all) {
    return new TypeTable(all, all[0]);
  }

  /** Returns the table of a type that a field of this one is of. */
  TypeTable type(String name) {
    for (String table : all) {
      if (table.startsWith(name) && table.charAt(name.length()) == '\n') {
        return new TypeTable(all, table);
      }
    }
    throw new IllegalStateException(name);
  }

  /** Returns a message's fields. */
  List<TableField> fields() {
    var fields = new ArrayList<TableField>();
    for (int at = text.indexOf('\n') + 1; at < text.length(); at = text.indexOf('\n', at) + 1) {
      fields.add(new TableField(text, at));
    }
    return fields;
  }

  /** Returns the field of a number. */
  @Nullable TableField field(int number) {
    for (TableField field : fields()) {
      if (field.number() == number) {
        return field;
      }
    }
    return null;
  }

  /** Returns the name of an enum's value. */
  @Nullable String valueName(int number) {
    String start = "\n" + number + " ";
    int at = text.indexOf(start);
    return at < 0 ? null : text.substring(at + start.length(), text.indexOf('\n', at + 1));
  }
}
