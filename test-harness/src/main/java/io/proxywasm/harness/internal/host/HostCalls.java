package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.LogLevel;
import io.proxywasm.sdk.internal.jvm.HostFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The host calls as guests of both engines make them: keeps out what is not legal at the moment,
 * hands the call to its concern and records it.
 */
public final class HostCalls implements HostFunctions {
  private static final byte[] NONE = new byte[0];

  private final Proxy proxy;
  private final CallTrace trace;
  private final HeaderMaps maps;
  private final Buffers buffers;
  private final StreamControl control;
  private final Properties properties;
  private String restriction = "";

  HostCalls(Proxy proxy, Buffers buffers) {
    this.proxy = proxy;
    this.trace = proxy.trace();
    this.maps = new HeaderMaps(proxy.contexts());
    this.buffers = buffers;
    this.control = new StreamControl(proxy.contexts(), proxy.vm());
    this.properties = new Properties(proxy.contexts(), proxy.settings());
  }

  /**
   * Lets only logging through: while start-up code or the allocator runs, the proxy traps on
   * everything else.
   *
   * @param during what runs, for the trap's message; empty ends the restriction
   */
  public void restrict(String during) {
    restriction = during;
  }

  /** Returns what restricts host calls now; empty if nothing does. */
  public String restriction() {
    return restriction;
  }

  private void enter(String name) {
    if (!restriction.isEmpty()) {
      throw new GuestTrap(
          name + " was called during " + restriction + ", where the proxy allows proxy_log only");
    }
  }

  private void enter(String name, Returned result) {
    enter(name);
    result.bytes = NONE;
    result.number = 0;
  }

  private int done(String name, int status, Object... arguments) {
    trace.hostCall(name, status, null, arguments);
    return status;
  }

  private int gave(String name, int status, Object returned, Object... arguments) {
    trace.hostCall(name, status, returned, arguments);
    return status;
  }

  @Override
  public void log(int level, byte[] message) {
    done("proxy_log", Status.OK, level, message);
    if (!ProxyLog.isLevel(level)) {
      proxy
          .vm()
          .violation(
              "proxy_log was called with level "
                  + level
                  + ". Envoy aborts on it, with all its streams: use a level of 0 to 5.");
      throw new GuestTrap("proxy_log with level " + level);
    }
    proxy.log().add(level, message, proxy.vm().context());
  }

  /** Logs what a guest wrote to standard output or standard error, as the proxy does. */
  public void output(boolean error, byte[] text) {
    done("fd_write", Status.OK, error ? "stderr" : "stdout", text);
    int length = text.length;
    if (length == 0) {
      return;
    }
    if (text[length - 1] == '\n') {
      length--;
    }
    LogLevel level = error ? LogLevel.ERROR : LogLevel.INFO;
    String message = new String(text, 0, length, StandardCharsets.UTF_8);
    proxy.log().add(level, message, proxy.vm().context());
  }

  /** Answers a call this harness does not model. */
  public int unimplemented(String name) {
    enter(name);
    return done(name, Status.UNIMPLEMENTED);
  }

  /** Answers a call that named an address outside the guest's memory. */
  public int fault(String name, String problem, int status) {
    trace.hostCall(name + " " + problem, status, null);
    return status;
  }

  @Override
  public int getLogLevel(Returned result) {
    enter("proxy_get_log_level", result);
    LogLevel level = proxy.log().level();
    result.number = ProxyLog.number(level);
    return gave("proxy_get_log_level", Status.OK, level);
  }

  @Override
  public int getCurrentTimeNanoseconds(Returned result) {
    enter("proxy_get_current_time_nanoseconds", result);
    result.number = nanoseconds();
    return gave("proxy_get_current_time_nanoseconds", Status.OK, result.number);
  }

  /** Returns the proxy's time since 1970 in nanoseconds, also for WASI. */
  public long nanoseconds() {
    Instant now = proxy.settings().clock.instant();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @Override
  public int getHeaderMapValue(int mapType, byte[] name, Returned result) {
    enter("proxy_get_header_map_value", result);
    int status = maps.get(mapType, name, result);
    return gave("proxy_get_header_map_value", status, result.bytes, map(mapType), name);
  }

  @Override
  public int getHeaderMapPairs(int mapType, Returned result) {
    enter("proxy_get_header_map_pairs", result);
    int status = maps.getPairs(mapType, result);
    return gave("proxy_get_header_map_pairs", status, result.bytes, map(mapType));
  }

  @Override
  public int getHeaderMapSize(int mapType, Returned result) {
    enter("proxy_get_header_map_size", result);
    int status = maps.getSize(mapType, result);
    return gave("proxy_get_header_map_size", status, result.number, map(mapType));
  }

  @Override
  public int setHeaderMapPairs(int mapType, byte[] pairs) {
    enter("proxy_set_header_map_pairs");
    int status = maps.setPairs(mapType, pairs);
    return done("proxy_set_header_map_pairs", status, map(mapType), pairs);
  }

  @Override
  public int addHeaderMapValue(int mapType, byte[] name, byte[] value) {
    enter("proxy_add_header_map_value");
    int status = maps.add(mapType, name, value);
    return done("proxy_add_header_map_value", status, map(mapType), name, value);
  }

  @Override
  public int replaceHeaderMapValue(int mapType, byte[] name, byte[] value) {
    enter("proxy_replace_header_map_value");
    int status = maps.replace(mapType, name, value);
    return done("proxy_replace_header_map_value", status, map(mapType), name, value);
  }

  @Override
  public int removeHeaderMapValue(int mapType, byte[] name) {
    enter("proxy_remove_header_map_value");
    int status = maps.remove(mapType, name);
    return done("proxy_remove_header_map_value", status, map(mapType), name);
  }

  @Override
  public int getBufferBytes(int bufferType, int start, int length, Returned result) {
    enter("proxy_get_buffer_bytes", result);
    int status = buffers.get(bufferType, start, length, result);
    return gave("proxy_get_buffer_bytes", status, result.bytes, buffer(bufferType), start, length);
  }

  @Override
  public int getBufferStatus(int bufferType, Returned result) {
    enter("proxy_get_buffer_status", result);
    int status = buffers.status(bufferType, result);
    return gave("proxy_get_buffer_status", status, result.number, buffer(bufferType));
  }

  @Override
  public int setBufferBytes(int bufferType, int start, int length, byte[] value) {
    enter("proxy_set_buffer_bytes");
    int status = buffers.set(bufferType, start, length, value);
    return done("proxy_set_buffer_bytes", status, buffer(bufferType), start, length, value);
  }

  @Override
  public int sendLocalResponse(
      int statusCode, byte[] details, byte[] body, byte[] headerPairs, int grpcStatus) {
    enter("proxy_send_local_response");
    int status = control.sendLocalResponse(statusCode, details, body, headerPairs, grpcStatus);
    return done(
        "proxy_send_local_response", status, statusCode, details, body, headerPairs, grpcStatus);
  }

  @Override
  public int continueStream(int streamType) {
    enter("proxy_continue_stream");
    return done("proxy_continue_stream", control.resume(streamType), streamType);
  }

  @Override
  public int closeStream(int streamType) {
    enter("proxy_close_stream");
    return done("proxy_close_stream", control.close(streamType), streamType);
  }

  @Override
  public int getProperty(byte[] path, Returned result) {
    enter("proxy_get_property", result);
    int status = properties.get(path, result);
    return gave("proxy_get_property", status, result.bytes, path);
  }

  @Override
  public int setProperty(byte[] path, byte[] value) {
    enter("proxy_set_property");
    return done("proxy_set_property", properties.set(path, value), path, value);
  }

  @Override
  public int setEffectiveContext(int contextId) {
    enter("proxy_set_effective_context");
    int status = proxy.contexts().setEffective(contextId);
    return done("proxy_set_effective_context", status, contextId);
  }

  @Override
  public int done() {
    enter("proxy_done");
    return done("proxy_done", proxy.done());
  }

  private static Object map(int type) {
    MapType map = MapType.of(type);
    return map == null ? type : map;
  }

  private static Object buffer(int type) {
    BufferType buffer = BufferType.of(type);
    return buffer == null ? type : buffer;
  }
}
