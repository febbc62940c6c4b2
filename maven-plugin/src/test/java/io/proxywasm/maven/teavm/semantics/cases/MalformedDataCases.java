package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Compressed data that is malformed, whole and in parts. */
final class MalformedDataCases {
  /** In codes of RFC 1951's own, and in those of the block. */
  private static final List<String> VALID =
      List.of(
          "78da2bc94855282ccd4cce56482aca2fcf5348cbaf50c82acd2d2856c82f4b2d5228014ae72456552aa4e4a7"
              + "eb8079e88a13d31333f31412f352202c6b0503432363135333730b4b000f361f74",
          "78da558f510ac0300843cf9a690816bcffefecf6d1b4088510f3a2f0c43f0916113001059147e87c40dc8e16"
              + "4d58d82f8e908166ca1ccccf63584e681b05e8d6e5405ea1216a4bc7d19cbf0c3b21720a7786df22ad1a"
              + "a8ad6c46797568da5bf5173c397411");

  private static final Map<String, String> RAW =
      new TreeMap<>(
          Map.of(
              "bit length repeat", "250b1200f7",
              "no end of block", "ad61b8c8ae837e745a7a",
              "code lengths", "cd1c726b",
              "too many symbols", "9d7e2e07",
              "block type", "07",
              "stored block lengths", "010500fbff",
              "nothing", ""));

  private MalformedDataCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    RAW.forEach(
        (name, hex) -> cases.add(new Case("raw data: " + name, () -> answers(bytes(hex), true))));
    for (var valid : VALID) {
      for (int i = 0; i < valid.length() / 2; i++) {
        int at = i;
        String name = "of " + valid.length() / 2 + " bytes number " + i;
        cases.add(new Case(name + " changed", () -> changed(bytes(valid), at)));
        cases.add(
            new Case(name + " the end", () -> answers(Arrays.copyOf(bytes(valid), at), false)));
      }
    }
    return cases;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static String changed(byte[] bytes, int at) {
    var text = new StringBuilder();
    for (int bit = 0; bit < 8; bit++) {
      byte[] changed = bytes.clone();
      changed[at] ^= (byte) (1 << bit);
      text.append(answers(changed, false)).append('\n');
    }
    return text.toString();
  }

  private static String answers(byte[] bytes, boolean isRaw) {
    return inParts(bytes, isRaw, bytes.length + 1, 500)
        + " | "
        + inParts(bytes, isRaw, 3, 5)
        + " | "
        + read(bytes, isRaw);
  }

  private static String inParts(byte[] bytes, boolean isRaw, int part, int room) {
    var inflater = new Inflater(isRaw);
    byte[] to = new byte[room];
    int hash = 0;
    String end = "";
    try {
      for (int at = 0; at < bytes.length; at += part) {
        inflater.setInput(bytes, at, Math.min(part, bytes.length - at));
        int length;
        do {
          length = inflater.inflate(to);
          hash = 31 * hash + Arrays.hashCode(Arrays.copyOf(to, length));
        } while (length > 0);
      }
    } catch (DataFormatException e) {
      end = e.getMessage();
    }
    return end
        + (inflater.finished() ? " finished " : " ")
        + (inflater.needsDictionary() ? "dictionary " : "")
        + inflater.getRemaining()
        + " "
        + inflater.getTotalIn()
        + " "
        + inflater.getTotalOut()
        + " "
        + hash;
  }

  private static String read(byte[] bytes, boolean isRaw) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(isRaw))) {
      return String.valueOf(Arrays.hashCode(in.readAllBytes()));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
