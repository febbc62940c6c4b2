package io.proxywasm.harness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request to send through the filter. Has {@code :authority}, {@code :path}, {@code :method} and
 * {@code :scheme} from the start; setting one of them replaces it, any other header is added.
 */
public final class RequestBuilder {
  private final FilterHost host;
  private final List<HeaderList.Entry> headers = new ArrayList<>();
  private final List<byte[]> chunks = new ArrayList<>();
  private final List<HeaderList.Entry> trailers = new ArrayList<>();
  private UpstreamResponse response = UpstreamResponse.status(200);

  RequestBuilder(FilterHost host, String method, String path) {
    this.host = host;
    headers.add(new HeaderList.Entry(":authority", "example.com"));
    headers.add(new HeaderList.Entry(":path", path));
    headers.add(new HeaderList.Entry(":method", method));
    headers.add(new HeaderList.Entry(":scheme", "http"));
  }

  /** Adds a header, or replaces a pseudo header. */
  public RequestBuilder header(String name, String value) {
    return header(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a header, or replaces a pseudo header. */
  public RequestBuilder header(String name, byte[] value) {
    HeaderList.Entry entry = new HeaderList.Entry(name, value);
    String lower = name.toLowerCase(Locale.ROOT);
    String pseudo = lower.equals("host") ? ":authority" : lower;
    for (int i = 0; i < headers.size(); i++) {
      if (pseudo.startsWith(":") && headers.get(i).name().equals(pseudo)) {
        headers.set(i, new HeaderList.Entry(pseudo, value));
        return this;
      }
    }
    headers.add(entry);
    return this;
  }

  /** Makes the body one chunk. */
  public RequestBuilder body(String body) {
    return body(body.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes the body one chunk. */
  public RequestBuilder body(byte[] body) {
    chunks.clear();
    return chunk(body);
  }

  /** Adds a chunk to the body; each chunk is one call of the body callback. */
  public RequestBuilder chunk(String chunk) {
    return chunk(chunk.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a chunk to the body; each chunk is one call of the body callback. */
  public RequestBuilder chunk(byte[] chunk) {
    chunks.add(chunk.clone());
    return this;
  }

  /** Adds a trailer. */
  public RequestBuilder trailer(String name, String value) {
    trailers.add(new HeaderList.Entry(name, value));
    return this;
  }

  /** Sets what the upstream answers; 200 without a body if nothing is set. */
  public RequestBuilder respondWith(UpstreamResponse upstreamResponse) {
    response = upstreamResponse;
    return this;
  }

  /** Sets the status with which the upstream answers, without a body. */
  public RequestBuilder respondWith(int status) {
    return respondWith(UpstreamResponse.status(status));
  }

  /**
   * Sends the request and, once all of it reached the upstream, the response.
   *
   * @return how it went; {@link Exchange#paused} if the filter still holds the stream
   */
  public Exchange send() {
    OpenExchange exchange = host.open(headerList(), response);
    exchange.sendAll(chunks, HeaderList.of(trailers));
    return exchange;
  }

  /**
   * Opens a stream without sending anything, to be driven step by step. Of this builder only the
   * headers count; the upstream answers nothing by itself.
   */
  public OpenExchange open() {
    return host.open(headerList(), null);
  }

  private HeaderList headerList() {
    return HeaderList.of(headers);
  }
}
