package io.proxywasm.classlib.java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.nio.charset.Charset}. */
public abstract class Charset implements Comparable<Charset> {
  private final String name;
  private final String[] aliases;

  protected Charset(String canonicalName, String @Nullable [] aliases) {
    checkName(canonicalName);
    name = canonicalName;
    this.aliases = aliases == null ? new String[0] : aliases;
    for (String alias : this.aliases) {
      checkName(alias);
    }
  }

  private static void checkName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (i == 0 || "-+:_.".indexOf(c) < 0)) {
        throw new IllegalCharsetNameException(name);
      }
    }
    if (name.isEmpty()) {
      throw new IllegalCharsetNameException(name);
    }
  }

  private static List<Charset> all() {
    return List.of(
        StandardCharsets.UTF_8,
        StandardCharsets.US_ASCII,
        StandardCharsets.ISO_8859_1,
        StandardCharsets.UTF_16,
        StandardCharsets.UTF_16BE,
        StandardCharsets.UTF_16LE);
  }

  private static @Nullable Charset lookup(String charsetName) {
    if (charsetName == null) {
      throw new IllegalArgumentException("Null charset name");
    }
    for (var charset : all()) {
      if (charset.name.equalsIgnoreCase(charsetName)) {
        return charset;
      }
      for (String alias : charset.aliases) {
        if (alias.equalsIgnoreCase(charsetName)) {
          return charset;
        }
      }
    }
    checkName(charsetName);
    return null;
  }

  public static Charset forName(String charsetName) {
    var found = lookup(charsetName);
    if (found == null) {
      throw new UnsupportedCharsetException(charsetName);
    }
    return found;
  }

  public static boolean isSupported(String charsetName) {
    return lookup(charsetName) != null;
  }

  public static Charset defaultCharset() {
    return StandardCharsets.UTF_8;
  }

  /** Returns the six that a module has. */
  public static SortedMap<String, Charset> availableCharsets() {
    var charsets = new TreeMap<String, Charset>(String.CASE_INSENSITIVE_ORDER);
    for (var charset : all()) {
      charsets.put(charset.name, charset);
    }
    return charsets;
  }

  public final String name() {
    return name;
  }

  public final Set<String> aliases() {
    return Set.of(aliases);
  }

  public String displayName() {
    return name;
  }

  public String displayName(Locale locale) {
    return name;
  }

  public final boolean isRegistered() {
    return !name.startsWith("X-") && !name.startsWith("x-");
  }

  public boolean canEncode() {
    return true;
  }

  public abstract boolean contains(Charset cs);

  public abstract CharsetDecoder newDecoder();

  public abstract CharsetEncoder newEncoder();

  public final CharBuffer decode(ByteBuffer bytes) {
    try {
      return newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(bytes);
    } catch (CharacterCodingException e) {
      throw new Error(e);
    }
  }

  public final ByteBuffer encode(CharBuffer chars) {
    try {
      return newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .encode(chars);
    } catch (CharacterCodingException e) {
      throw new Error(e);
    }
  }

  public final ByteBuffer encode(String text) {
    return encode(CharBuffer.wrap(text));
  }

  @Override
  public final int compareTo(Charset that) {
    return name.compareToIgnoreCase(that.name);
  }

  @Override
  public final int hashCode() {
    return name.hashCode();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Charset charset && name.equals(charset.name);
  }

  @Override
  public final String toString() {
    return name;
  }
}
