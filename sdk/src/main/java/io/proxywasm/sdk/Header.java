package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.text.Utf8;

/** One name and value of a {@link HeaderMap}, kept as bytes. Immutable. */
public final class Header {
  private final byte[] name;
  private final byte[] value;

  private Header(byte[] name, byte[] value) {
    this.name = name;
    this.value = value;
  }

  /** Makes an entry with a value in UTF-8. */
  public static Header of(String name, String value) {
    return new Header(Utf8.encode(name), Utf8.encode(value));
  }

  /** Makes an entry with a value of any bytes. */
  public static Header of(String name, byte[] value) {
    return new Header(Utf8.encode(name), value.clone());
  }

  /** Makes an entry from a name and value as they came from the wire. */
  public static Header of(byte[] name, byte[] value) {
    return new Header(name.clone(), value.clone());
  }

  /** Returns the name. */
  public String name() {
    return Utf8.decode(name);
  }

  /** Returns the name's bytes. */
  public byte[] nameBytes() {
    return name.clone();
  }

  /** Returns the value as text: UTF-8, with U+FFFD for what is not. */
  public String value() {
    return Utf8.decode(value);
  }

  /** Returns the value's bytes. */
  public byte[] valueBytes() {
    return value.clone();
  }

  @Override
  public String toString() {
    return name() + ": " + value();
  }
}
