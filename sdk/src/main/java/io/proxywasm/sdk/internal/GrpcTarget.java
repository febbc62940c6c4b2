package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.text.Utf8;

/**
 * What names a gRPC server to the proxy. Envoy takes the bytes for an encoded {@code GrpcService}
 * if they can be read as a protobuf message, else for a cluster's name; and it aborts on a message
 * that names no server. Names such as {@code users} and {@code inventory} can be read as one: they
 * are sent within a message.
 */
public final class GrpcTarget {
  /** The tag of {@code envoy_grpc}; within it, of {@code cluster_name}. */
  private static final byte ENVOY_GRPC = 10;

  private static final byte GOOGLE_GRPC = 18;

  final byte[] bytes;
  final String description;

  private GrpcTarget(byte[] bytes, String description) {
    this.bytes = bytes;
    this.description = description;
  }

  public static GrpcTarget cluster(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a gRPC call to a cluster without a name");
    }
    byte[] bytes = Utf8.encode(name);
    return new GrpcTarget(
        isMessage(bytes) ? field(field(bytes)) : bytes, "cluster \"" + name + "\"");
  }

  public static GrpcTarget service(byte[] message) {
    if (message.length == 0 || (message[0] != ENVOY_GRPC && message[0] != GOOGLE_GRPC)) {
      throw new IllegalArgumentException(
          "a GrpcService must begin with envoy_grpc or google_grpc; Envoy aborts without either");
    }
    return new GrpcTarget(message.clone(), "a GrpcService of " + message.length + " bytes");
  }

  /**
   * Tells whether bytes can be read as a message. Looks at the shape only, and so finds more of
   * them than there are.
   */
  private static boolean isMessage(byte[] bytes) {
    int groups = 0;
    int at = 0;
    while (at < bytes.length) {
      int wireType = bytes[at] & 7;
      at = afterVarint(bytes, at);
      switch (wireType) {
        case 0 -> at = afterVarint(bytes, at);
        case 1 -> at += 8;
        case 2 -> at = afterVarint(bytes, at) + length(bytes, at);
        case 3 -> groups++;
        case 4 -> groups--;
        case 5 -> at += 4;
        default -> {
          return false;
        }
      }
      if (at > bytes.length || groups < 0) {
        return false;
      }
    }
    return groups == 0;
  }

  /** Returns where the integer ends; beyond the end if it is cut off. */
  private static int afterVarint(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && bytes[end] < 0) {
      end++;
    }
    return end + 1;
  }

  /** Returns a length, at most one that is beyond the end. */
  private static int length(byte[] bytes, int at) {
    int length = 0;
    int shift = 0;
    for (int i = at; i < bytes.length && shift < 28; i++) {
      length |= (bytes[i] & 0x7F) << shift;
      if (bytes[i] >= 0) {
        return Math.min(length, bytes.length);
      }
      shift += 7;
    }
    return bytes.length;
  }

  private static byte[] field(byte[] content) {
    int prefix = 2;
    for (int rest = content.length >> 7; rest > 0; rest >>= 7) {
      prefix++;
    }
    byte[] field = new byte[prefix + content.length];
    field[0] = ENVOY_GRPC;
    int rest = content.length;
    for (int i = 1; i < prefix - 1; i++) {
      field[i] = (byte) (rest | 0x80);
      rest >>= 7;
    }
    field[prefix - 1] = (byte) rest;
    System.arraycopy(content, 0, field, prefix, content.length);
    return field;
  }
}
