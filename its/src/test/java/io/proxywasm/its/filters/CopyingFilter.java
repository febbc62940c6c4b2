package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HeaderMap;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.util.List;

/** Copies the request header {@code x-bytes} in every way that bytes can be read and written. */
public final class CopyingFilter implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(CopyingFilter::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        copy(stream.request().headers());
        return Action.CONTINUE;
      }
    };
  }

  private static void copy(HeaderMap headers) {
    headers.add("x-first", headers.firstBytes("x-bytes").orElseThrow());
    headers.replace("x-all", headers.allBytes("x-bytes").get(0));
    List<Header> entries = headers.entries();
    for (Header entry : List.copyOf(entries)) {
      if (entry.name().equals("x-bytes")) {
        entries.add(Header.of("x-entry", entry.valueBytes()));
      }
    }
    headers.setAll(entries);
  }
}
