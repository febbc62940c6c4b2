package io.proxywasm.maven.teavm.semantics.cases;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import io.proxywasm.protos.Lists;
import io.proxywasm.protos.Node;
import io.proxywasm.protos.Scalars;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** What is not a message, from an array, from a stream and from byte strings. */
final class ProtobufMalformedCases {
  private static final String[] SCALARS = {
    "18", // ends within a field
    "18 80", // ends within a varint
    "18 ff ff ff ff ff ff ff ff ff 01", // an int32 of ten bytes
    "18 ff ff ff ff ff ff ff ff ff ff 01", // of eleven
    "1d 00 00", // 32 bits cut short
    "09 00 00 00 00", // 64 bits cut short
    "72 05 61", // a string cut short
    "72 ff ff ff ff 0f", // of negative length
    "72 ff ff ff ff 07", // of two gigabytes
    "7a 05 61", // bytes cut short
    "7a 80 80 80 80 08", // of negative length
    "00", // field number 0
    "02 00", // likewise
    "07", // wire type 7
    "1e", // wire type 6
    "1c", // the end of no group
    "a3 06 08 01", // a group that does not end
    "a3 06 08 01 ac 06", // that ends as another
    "72 01 ff", // invalid UTF-8: never a first byte
    "72 02 c3 28", // no continuation
    "72 01 c3", // cut short
    "72 02 c0 80", // overlong
    "72 03 e0 80 80", // overlong
    "72 03 ed a0 80", // a surrogate
    "72 04 f0 80 80 80", // overlong
    "72 04 f4 90 80 80", // beyond the last character
    "72 05 f8 88 80 80 80", // five bytes
    "72 01 80", // a continuation alone
    "72 04 f0 9f 98 80", // a valid one
    "68 02", // a bool of 2
    "80 01 ff ff ff ff ff ff ff ff ff 01", // an enum of -1
    "88 01 01 88 01 02", // a field twice
  };

  private final List<Case> cases = new ArrayList<>();

  private ProtobufMalformedCases() {}

  static List<Case> all() {
    var all = new ProtobufMalformedCases();
    for (String hex : SCALARS) {
      byte[] bytes = Protos.bytes(hex);
      all.add(hex + " in an array", () -> Scalars.parseFrom(bytes));
      all.add(hex + " in a stream", () -> Scalars.parseFrom(new ByteArrayInputStream(bytes)));
      all.add(hex + " in a byte string", () -> Scalars.parseFrom(ByteString.copyFrom(bytes)));
    }
    all.add("a child cut short", () -> Node.parseFrom(Protos.bytes("12 05 0a")));
    all.add(
        "a child that overlaps", () -> Node.parseFrom(Protos.bytes("12 03 0a 05 61 62 63 64 65")));
    all.add("a packed list cut short", () -> Lists.parseFrom(Protos.bytes("1a 03 01")));
    all.add("a packed list of halves", () -> Lists.parseFrom(Protos.bytes("12 03 00 00 80")));
    all.add("a hundred levels", () -> Node.parseFrom(levels(100)).getSerializedSize());
    all.add("a hundred levels and one", () -> Node.parseFrom(levels(101)).getSerializedSize());
    all.add("far too many levels", () -> Node.parseFrom(levels(150)));
    all.add("a lower limit", () -> Node.parseFrom(limited(levels(11))));
    all.add("unknown groups", () -> Node.parseFrom(groups(150)));
    all.add("a size limit", ProtobufMalformedCases::sizeLimit);
    all.add("what was read so far", ProtobufMalformedCases::unfinished);
    all.add("nothing", () -> Node.parseFrom(new byte[0]).equals(Node.getDefaultInstance()));
    all.add("null", () -> Node.parseFrom(Opaque.of((byte[]) null)));
    return all.cases;
  }

  private void add(String name, java.util.concurrent.Callable<Object> body) {
    cases.add(new Case(name, () -> Protos.text(body.call())));
  }

  /** Returns a message in a message, and so on. */
  private static byte[] levels(int levels) {
    ByteString bytes = ByteString.EMPTY;
    for (int i = 0; i < levels; i++) {
      var out = ByteString.newOutput();
      out.write(0x12);
      int size = bytes.size();
      while (size > 0x7f) {
        out.write((size & 0x7f) | 0x80);
        size >>>= 7;
      }
      out.write(size);
      bytes = out.toByteString().concat(bytes);
    }
    return bytes.toByteArray();
  }

  private static CodedInputStream limited(byte[] bytes) {
    var in = CodedInputStream.newInstance(bytes);
    in.setRecursionLimit(10);
    return in;
  }

  private static byte[] groups(int levels) {
    byte[] bytes = new byte[2 * levels];
    for (int i = 0; i < levels; i++) {
      bytes[i] = 0x2b;
      bytes[levels + i] = 0x2c;
    }
    return bytes;
  }

  private static Object sizeLimit() throws Exception {
    var in =
        CodedInputStream.newInstance(new ByteArrayInputStream(new byte[] {10, 5, 1, 2, 3, 4, 5}));
    in.setSizeLimit(4);
    return Node.parseFrom(in);
  }

  private static Object unfinished() {
    try {
      return Node.parseFrom(Protos.bytes("0a 01 61 12 05"));
    } catch (InvalidProtocolBufferException e) {
      return e.getMessage() + " " + e.getUnfinishedMessage().getSerializedSize();
    }
  }
}
