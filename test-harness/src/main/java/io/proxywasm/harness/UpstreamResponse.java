package io.proxywasm.harness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the upstream answers in a test: a status, headers, body chunks and trailers. */
public final class UpstreamResponse {
  private final List<HeaderList.Entry> headers = new ArrayList<>();
  private final List<byte[]> chunks = new ArrayList<>();
  private final List<HeaderList.Entry> trailers = new ArrayList<>();

  private UpstreamResponse(int status) {
    headers.add(new HeaderList.Entry(":status", Integer.toString(status)));
  }

  /** Starts a response without headers or body. */
  public static UpstreamResponse status(int status) {
    return new UpstreamResponse(status);
  }

  /** Adds a header. */
  public UpstreamResponse header(String name, String value) {
    headers.add(new HeaderList.Entry(name, value));
    return this;
  }

  /** Adds a header. */
  public UpstreamResponse header(String name, byte[] value) {
    headers.add(new HeaderList.Entry(name, value));
    return this;
  }

  /** Makes the body one chunk. */
  public UpstreamResponse body(String body) {
    return body(body.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes the body one chunk. */
  public UpstreamResponse body(byte[] body) {
    chunks.clear();
    return chunk(body);
  }

  /** Adds a chunk to the body; each chunk is one call of the body callback. */
  public UpstreamResponse chunk(String chunk) {
    return chunk(chunk.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a chunk to the body; each chunk is one call of the body callback. */
  public UpstreamResponse chunk(byte[] chunk) {
    chunks.add(chunk.clone());
    return this;
  }

  /** Adds a trailer. */
  public UpstreamResponse trailer(String name, String value) {
    trailers.add(new HeaderList.Entry(name, value));
    return this;
  }

  HeaderList headers() {
    return HeaderList.of(headers);
  }

  List<byte[]> chunks() {
    return chunks;
  }

  HeaderList trailers() {
    return HeaderList.of(trailers);
  }
}
