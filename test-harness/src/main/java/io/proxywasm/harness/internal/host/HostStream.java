package io.proxywasm.harness.internal.host;

import java.util.Map;

/** What the proxy knows of each stream, whatever it carries. */
interface HostStream {
  int id();

  /** Returns what the filter wrote as properties, by path. */
  Map<String, byte[]> filterState();

  /** Tells whether the stream came to its end. */
  boolean over();

  /** Runs the last callbacks of a stream that is over; the second time nothing happens. */
  void finish();

  /** Ends the stream from the client's side. */
  void disconnect();
}
