package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.tcp.PeerType;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;

/** The filter of one TCP connection, of a {@link ScriptFilter}. */
final class ScriptedTcp implements TcpFilter {
  private final Script script;
  private final TcpStream stream;

  ScriptedTcp(Script script, TcpStream stream) {
    this.script = script;
    this.stream = stream;
  }

  @Override
  public Action onNewConnection() {
    return script.run("new_connection", stream);
  }

  @Override
  public Action onDownstreamData(int size, boolean endOfStream) {
    return script.run("downstream_data", endOfStream, stream);
  }

  @Override
  public Action onUpstreamData(int size, boolean endOfStream) {
    return script.run("upstream_data", endOfStream, stream);
  }

  @Override
  public void onDownstreamClose(PeerType closedBy) {
    script.run("downstream_close", stream);
  }

  @Override
  public void onUpstreamClose(PeerType closedBy) {
    script.run("upstream_close", stream);
  }

  @Override
  public void onDone() {
    script.streams().remove(stream);
    script.run("done", stream);
  }

  @Override
  public void onLog() {
    script.run("log", stream);
  }
}
