package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.io.ByteArrayOutputStream;

/** What arrived at one end of the proxy: the upstream's or the downstream's view of a message. */
public final class Side implements Flow.Next {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private HeaderList headers = HeaderList.EMPTY;
  private HeaderList trailers = HeaderList.EMPTY;
  private boolean started;
  private boolean complete;

  Side() {}

  @Override
  public void headers(HeaderTable table, boolean endOfStream) {
    headers = table.snapshot();
    started = true;
    complete = endOfStream;
  }

  @Override
  public void body(byte[] data, boolean endOfStream) {
    body.writeBytes(data);
    complete = endOfStream;
  }

  @Override
  public void trailers(HeaderTable table) {
    trailers = table.snapshot();
    complete = true;
  }

  /** Tells whether the headers arrived. */
  public boolean started() {
    return started;
  }

  /** Tells whether the end of the message arrived. */
  public boolean complete() {
    return complete;
  }

  public HeaderList headers() {
    return headers;
  }

  public byte[] bodyBytes() {
    return body.toByteArray();
  }

  public HeaderList trailerList() {
    return trailers;
  }
}
