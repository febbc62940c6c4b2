package io.proxywasm.sdk.attributes;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code request.*}: the request. Those from headers are there in {@code onRequestHeaders}, until
 * it has returned CONTINUE, and in {@code onLog}.
 */
public final class RequestAttributes {
  private final Attributes attributes;

  RequestAttributes(Attributes attributes) {
    this.attributes = attributes;
  }

  /** Returns the path with its query. */
  public Optional<String> path() {
    return attributes.text("request", "path");
  }

  /** Returns the path without its query. */
  public Optional<String> urlPath() {
    return attributes.text("request", "url_path");
  }

  /** Returns the query, without the question mark; an empty text if there is none. */
  public Optional<String> query() {
    return attributes.text("request", "query");
  }

  /** Returns the host, with its port if it was named. */
  public Optional<String> host() {
    return attributes.text("request", "host");
  }

  /** Returns the scheme: {@code http}, {@code https}. */
  public Optional<String> scheme() {
    return attributes.text("request", "scheme");
  }

  /** Returns the method: {@code GET}. */
  public Optional<String> method() {
    return attributes.text("request", "method");
  }

  /** Returns all headers by lower-case name; several values of one are joined by commas. */
  public Map<String, String> headers() {
    return attributes.map("request", "headers");
  }

  /** Returns the size of the headers in bytes; 0 when they cannot be read. */
  public OptionalLong headersBytes() {
    return attributes.number("request", "headers_bytes");
  }

  /** Returns the header {@code referer}. */
  public Optional<String> referer() {
    return attributes.text("request", "referer");
  }

  /** Returns the header {@code user-agent}. */
  public Optional<String> userAgent() {
    return attributes.text("request", "useragent");
  }

  /** Returns when the first byte came. */
  public Optional<Instant> time() {
    return attributes.instant("request", "time");
  }

  /** Returns the header {@code x-request-id}, which the proxy may have made. */
  public Optional<String> id() {
    return attributes.text("request", "id");
  }

  /** Returns the protocol: {@code HTTP/1.0}, {@code HTTP/1.1}, {@code HTTP/2} or {@code HTTP/3}. */
  public Optional<String> protocol() {
    return attributes.text("request", "protocol");
  }

  /** Returns how long the stream took; absent until it has ended. */
  public Optional<Duration> duration() {
    return attributes.duration("request", "duration");
  }

  /** Returns the body's size: what {@code content-length} says, else what came until now. */
  public OptionalLong size() {
    return attributes.number("request", "size");
  }

  /** Returns the size of headers and body as far as they came. */
  public OptionalLong totalSize() {
    return attributes.number("request", "total_size");
  }

  /** Returns a header; several values are joined by commas. */
  public Optional<String> header(String name) {
    return attributes.text("request", "headers", name);
  }
}
