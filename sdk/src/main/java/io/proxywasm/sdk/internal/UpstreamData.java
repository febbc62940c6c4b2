package io.proxywasm.sdk.internal;

/**
 * What the upstream sent, shown in its own callback alone: after PAUSE Envoy keeps a pointer to a
 * buffer that goes with the upstream's connection.
 */
final class UpstreamData extends HostBody {
  boolean isHere;

  UpstreamData(LiveStream stream) {
    super(stream, UPSTREAM_DATA);
  }

  @Override
  public int size() {
    return isHere ? super.size() : 0;
  }

  @Override
  byte[] get(int start, int length) {
    return isHere ? super.get(start, length) : NO_BYTES;
  }

  @Override
  void set(int start, int length, byte[] bytes) {
    if (!isHere) {
      throw new IllegalStateException("the upstream's data can be changed in onUpstreamData only");
    }
    super.set(start, length, bytes);
  }
}
