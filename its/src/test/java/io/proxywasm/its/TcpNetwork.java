package io.proxywasm.its;

/**
 * A proxy with a filter of connections in it, and both ends of each connection. A cluster {@code
 * guard} answers callouts with 200.
 */
interface TcpNetwork extends AutoCloseable {
  /** Connects a client and, once the proxy has done so, the upstream. */
  Wire connect() throws Exception;

  /** Connects a client and expects no upstream yet. */
  Wire connectWithoutUpstream() throws Exception;

  /** Checks the filter's next log lines, or waits for them; a stack trace counts for its head. */
  void logs(String... lines) throws Exception;

  /** Lets the filter's tasks fall due. */
  void passTime() throws Exception;

  @Override
  void close();

  /** One connection. What arrived is all that did so far. */
  interface Wire {
    void send(String text) throws Exception;

    void sendEnd() throws Exception;

    void disconnect() throws Exception;

    void upstreamSends(String text) throws Exception;

    void upstreamCloses() throws Exception;

    void arrivesUpstream(String text) throws Exception;

    void arrivesDownstream(String text) throws Exception;

    /** Expects the upstream to have been told of the end, after this text in all. */
    void endsUpstream(String text) throws Exception;

    /** Expects the client to have been told of the end, after this text in all. */
    void endsDownstream(String text) throws Exception;
  }
}
