package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;

/** The filter of one HTTP stream, of a {@link ScriptFilter}. */
final class ScriptedHttp implements HttpFilter {
  private final Script script;
  private final HttpStream stream;

  ScriptedHttp(Script script, HttpStream stream) {
    this.script = script;
    this.stream = stream;
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    return script.run("request_headers", endOfStream, stream);
  }

  @Override
  public Action onRequestBody(int bodySize, boolean endOfStream) {
    return script.run("request_body", endOfStream, stream);
  }

  @Override
  public Action onRequestTrailers() {
    return script.run("request_trailers", stream);
  }

  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    return script.run("response_headers", endOfStream, stream);
  }

  @Override
  public Action onResponseBody(int bodySize, boolean endOfStream) {
    return script.run("response_body", endOfStream, stream);
  }

  @Override
  public Action onResponseTrailers() {
    return script.run("response_trailers", stream);
  }

  @Override
  public void onLog() {
    script.run("log", stream);
  }

  @Override
  public void onDone() {
    script.streams().remove(stream);
    script.run("done", stream);
  }
}
