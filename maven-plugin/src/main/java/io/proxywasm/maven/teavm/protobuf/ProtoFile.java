package io.proxywasm.maven.teavm.protobuf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that a serialised {@code FileDescriptorProto} declares. */
final class ProtoFile {
  private static final int FIRST_EDITION = 1000;
  private static final int MAP_ENTRY = 7;

  private final boolean isProto2;
  private final Map<String, List<ProtoField>> messages = new HashMap<>();
  private final Map<String, String> enums = new HashMap<>();
  private final Set<String> mapEntries = new HashSet<>();
  private final Set<String> closed = new HashSet<>();

  ProtoFile(byte[] descriptor) {
    String scope = "";
    byte[] options = {};
    String syntax = "proto2";
    boolean isEdition = false;
    var reader = new WireReader(descriptor);
    while (reader.next()) {
      switch (reader.field()) {
        case 2 -> scope = reader.text() + ".";
        case 8 -> options = reader.bytes();
        case 12 -> syntax = reader.text();
        case 14 -> isEdition = reader.number() >= FIRST_EDITION;
        default -> {}
      }
    }
    isProto2 = !isEdition && syntax.equals("proto2");
    var features = new Features(isProto2, false, false).with(options, Features.OF_FILE);
    addTypes(descriptor, 4, 5, scope, features);
  }

  private void addTypes(
      byte[] descriptor, int messageNumber, int enumNumber, String scope, Features features) {
    var reader = new WireReader(descriptor);
    while (reader.next()) {
      if (reader.field() == messageNumber) {
        addMessage(reader.bytes(), scope, features);
      } else if (reader.field() == enumNumber) {
        addEnum(reader.bytes(), scope, features);
      }
    }
  }

  private void addMessage(byte[] descriptor, String scope, Features inherited) {
    String name = "";
    byte[] options = {};
    List<byte[]> fields = new ArrayList<>();
    var reader = new WireReader(descriptor);
    while (reader.next()) {
      switch (reader.field()) {
        case 1 -> name = scope + reader.text();
        case 2 -> fields.add(reader.bytes());
        case 7 -> options = reader.bytes();
        default -> {}
      }
    }
    var features = inherited.with(options, Features.OF_MESSAGE);
    messages.put(name, fields.stream().map(field -> ProtoField.parse(field, features)).toList());
    if (isSet(options, MAP_ENTRY)) {
      mapEntries.add(name);
    }
    addTypes(descriptor, 3, 4, name + ".", features);
  }

  private static boolean isSet(byte[] options, int number) {
    boolean set = false;
    var reader = new WireReader(options);
    while (reader.next()) {
      set |= reader.field() == number && reader.number() != 0;
    }
    return set;
  }

  private void addEnum(byte[] descriptor, String scope, Features inherited) {
    String name = "";
    var features = inherited;
    var lines = new StringBuilder();
    var reader = new WireReader(descriptor);
    while (reader.next()) {
      switch (reader.field()) {
        case 1 -> name = scope + reader.text();
        case 2 -> lines.append(value(reader.bytes()));
        case 3 -> features = features.with(reader.bytes(), Features.OF_ENUM);
        default -> {}
      }
    }
    enums.put(name, name + "\n" + lines);
    if (features.closedEnums()) {
      closed.add(name);
    }
  }

  private static String value(byte[] descriptor) {
    String name = "";
    int number = 0;
    var reader = new WireReader(descriptor);
    while (reader.next()) {
      switch (reader.field()) {
        case 1 -> name = reader.text();
        case 2 -> number = reader.number();
        default -> {}
      }
    }
    return number + " " + name + "\n";
  }

  /** Returns the message that generated code names so: with all dots as underscores. */
  @Nullable String messageOf(String mangled) {
    return messages.keySet().stream()
        .filter(name -> name.replace('.', '_').equals(mangled))
        .findFirst()
        .orElse(null);
  }

  @Nullable List<ProtoField> fields(String message) {
    return messages.get(message);
  }

  boolean isMapEntry(String message) {
    return mapEntries.contains(message);
  }

  boolean isClosed(String enumeration) {
    return closed.contains(enumeration);
  }

  /** Tells whether the file's messages treat any enum as closed. */
  boolean isProto2() {
    return isProto2;
  }

  @Nullable String enumTable(String name) {
    return enums.get(name);
  }
}
