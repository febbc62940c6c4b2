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
  private final Proxy proxy;
  private final CallGate gate;
  private final HeaderMaps maps;
  private final Buffers buffers;
  private final StreamControl control;
  private final Properties properties;
  private final HttpCallouts callouts;
  private final GrpcCallouts grpc;
  private final Metrics metrics;
  private final SharedState shared;
  private final Ticks ticks;
  private final Foreign foreign;

  HostCalls(Proxy proxy, Buffers buffers) {
    this.proxy = proxy;
    this.gate = new CallGate(proxy.trace());
    this.maps = new HeaderMaps(proxy.contexts());
    this.buffers = buffers;
    this.control = new StreamControl(proxy.contexts(), proxy.vm());
    this.properties = new Properties(proxy.contexts(), proxy.settings());
    this.callouts = new HttpCallouts(gate, proxy);
    this.grpc = new GrpcCallouts(gate, proxy);
    this.metrics = new Metrics(gate, proxy.settings().proxyWide.statistics);
    this.shared = new SharedState(gate, proxy);
    this.ticks = new Ticks(gate, proxy.vm(), proxy.events());
    this.foreign = new Foreign(gate, proxy.settings());
  }

  /**
   * Lets only logging through: while start-up code or the allocator runs, the proxy traps on
   * everything else.
   *
   * @param during what runs, for the trap's message; empty ends the restriction
   */
  public void restrict(String during) {
    gate.restrict(during);
  }

  /** Returns what restricts host calls now; empty if nothing does. */
  public String restriction() {
    return gate.restriction();
  }

  @Override
  public void log(int level, byte[] message) {
    gate.done("proxy_log", Status.OK, level, message);
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

  /** Records a call of WASI, whose statuses are its own; 0 is success there too. */
  public void calledWasi(String name, int status) {
    gate.done(name, status);
  }

  /** Logs what a guest wrote to standard output or standard error, as the proxy does. */
  public void output(boolean error, byte[] text) {
    gate.done("fd_write", Status.OK, error ? "stderr" : "stdout", text);
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

  /** Answers a call that named an address outside the guest's memory. */
  public int fault(String name, String problem, int status) {
    return gate.done(name + " " + problem, status);
  }

  @Override
  public int getLogLevel(Returned result) {
    gate.enter("proxy_get_log_level", result);
    LogLevel level = proxy.log().level();
    result.number = ProxyLog.number(level);
    return gate.gave("proxy_get_log_level", Status.OK, level);
  }

  @Override
  public int getCurrentTimeNanoseconds(Returned result) {
    gate.enter("proxy_get_current_time_nanoseconds", result);
    result.number = nanoseconds();
    return gate.gave("proxy_get_current_time_nanoseconds", Status.OK, result.number);
  }

  /** Returns the proxy's time since 1970 in nanoseconds, also for WASI. */
  public long nanoseconds() {
    Instant now = proxy.events().now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @Override
  public byte[] environment() {
    StringBuilder text = new StringBuilder();
    proxy
        .settings()
        .environment
        .forEach((name, value) -> text.append(name).append('=').append(value).append('\0'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int getHeaderMapValue(int mapType, byte[] name, Returned result) {
    gate.enter("proxy_get_header_map_value", result);
    int status = maps.get(mapType, name, result);
    return gate.gave("proxy_get_header_map_value", status, result.bytes, map(mapType), name);
  }

  @Override
  public int getHeaderMapPairs(int mapType, Returned result) {
    gate.enter("proxy_get_header_map_pairs", result);
    int status = maps.getPairs(mapType, result);
    return gate.gave("proxy_get_header_map_pairs", status, result.bytes, map(mapType));
  }

  @Override
  public int getHeaderMapSize(int mapType, Returned result) {
    gate.enter("proxy_get_header_map_size", result);
    int status = maps.getSize(mapType, result);
    return gate.gave("proxy_get_header_map_size", status, result.number, map(mapType));
  }

  @Override
  public int setHeaderMapPairs(int mapType, byte[] pairs) {
    gate.enter("proxy_set_header_map_pairs");
    int status = maps.setPairs(mapType, pairs);
    return gate.done("proxy_set_header_map_pairs", status, map(mapType), pairs);
  }

  @Override
  public int addHeaderMapValue(int mapType, byte[] name, byte[] value) {
    gate.enter("proxy_add_header_map_value");
    int status = maps.add(mapType, name, value);
    return gate.done("proxy_add_header_map_value", status, map(mapType), name, value);
  }

  @Override
  public int replaceHeaderMapValue(int mapType, byte[] name, byte[] value) {
    gate.enter("proxy_replace_header_map_value");
    int status = maps.replace(mapType, name, value);
    return gate.done("proxy_replace_header_map_value", status, map(mapType), name, value);
  }

  @Override
  public int removeHeaderMapValue(int mapType, byte[] name) {
    gate.enter("proxy_remove_header_map_value");
    int status = maps.remove(mapType, name);
    return gate.done("proxy_remove_header_map_value", status, map(mapType), name);
  }

  @Override
  public int getBufferBytes(int bufferType, int start, int length, Returned result) {
    gate.enter("proxy_get_buffer_bytes", result);
    int status = buffers.get(bufferType, start, length, result);
    return gate.gave(
        "proxy_get_buffer_bytes", status, result.bytes, buffer(bufferType), start, length);
  }

  @Override
  public int getBufferStatus(int bufferType, Returned result) {
    gate.enter("proxy_get_buffer_status", result);
    int status = buffers.status(bufferType, result);
    return gate.gave("proxy_get_buffer_status", status, result.number, buffer(bufferType));
  }

  @Override
  public int setBufferBytes(int bufferType, int start, int length, byte[] value) {
    gate.enter("proxy_set_buffer_bytes");
    int status = buffers.set(bufferType, start, length, value);
    return gate.done("proxy_set_buffer_bytes", status, buffer(bufferType), start, length, value);
  }

  @Override
  public int sendLocalResponse(
      int statusCode, byte[] details, byte[] body, byte[] headerPairs, int grpcStatus) {
    gate.enter("proxy_send_local_response");
    int status = control.sendLocalResponse(statusCode, details, body, headerPairs, grpcStatus);
    return gate.done(
        "proxy_send_local_response", status, statusCode, details, body, headerPairs, grpcStatus);
  }

  @Override
  public int continueStream(int streamType) {
    gate.enter("proxy_continue_stream");
    return gate.done("proxy_continue_stream", control.resume(streamType), streamType);
  }

  @Override
  public int closeStream(int streamType) {
    gate.enter("proxy_close_stream");
    return gate.done("proxy_close_stream", control.close(streamType), streamType);
  }

  @Override
  public int getProperty(byte[] path, Returned result) {
    gate.enter("proxy_get_property", result);
    int status = properties.get(path, result);
    return gate.gave("proxy_get_property", status, result.bytes, path);
  }

  @Override
  public int setProperty(byte[] path, byte[] value) {
    gate.enter("proxy_set_property");
    return gate.done("proxy_set_property", properties.set(path, value), path, value);
  }

  @Override
  public int setEffectiveContext(int contextId) {
    gate.enter("proxy_set_effective_context");
    int status = proxy.contexts().setEffective(contextId);
    return gate.done("proxy_set_effective_context", status, contextId);
  }

  @Override
  public int done() {
    gate.enter("proxy_done");
    return gate.done("proxy_done", proxy.done());
  }

  @Override
  public int httpCall(
      byte[] cluster,
      byte[] headerPairs,
      byte[] body,
      byte[] trailerPairs,
      int timeoutMilliseconds,
      Returned token) {
    return callouts.httpCall(cluster, headerPairs, body, trailerPairs, timeoutMilliseconds, token);
  }

  @Override
  public int getStatus(Returned result) {
    return callouts.getStatus(result);
  }

  @Override
  public int grpcCall(
      byte[] grpcService,
      byte[] serviceName,
      byte[] methodName,
      byte[] initialMetadataPairs,
      byte[] message,
      int timeoutMilliseconds,
      Returned token) {
    return grpc.grpcCall(
        grpcService,
        serviceName,
        methodName,
        initialMetadataPairs,
        message,
        timeoutMilliseconds,
        token);
  }

  @Override
  public int grpcStream(
      byte[] grpcService,
      byte[] serviceName,
      byte[] methodName,
      byte[] initialMetadataPairs,
      Returned token) {
    return grpc.grpcStream(grpcService, serviceName, methodName, initialMetadataPairs, token);
  }

  @Override
  public int grpcSend(int token, byte[] message, boolean endOfStream) {
    return grpc.grpcSend(token, message, endOfStream);
  }

  @Override
  public int grpcClose(int token) {
    return grpc.grpcClose(token);
  }

  @Override
  public int grpcCancel(int token) {
    return grpc.grpcCancel(token);
  }

  @Override
  public int defineMetric(int type, byte[] name, Returned id) {
    return metrics.defineMetric(type, name, id);
  }

  @Override
  public int incrementMetric(int id, long offset) {
    return metrics.incrementMetric(id, offset);
  }

  @Override
  public int recordMetric(int id, long value) {
    return metrics.recordMetric(id, value);
  }

  @Override
  public int getMetric(int id, Returned value) {
    return metrics.getMetric(id, value);
  }

  @Override
  public int getSharedData(byte[] key, Returned result) {
    return shared.getSharedData(key, result);
  }

  @Override
  public int setSharedData(byte[] key, byte[] value, int cas) {
    return shared.setSharedData(key, value, cas);
  }

  @Override
  public int registerSharedQueue(byte[] name, Returned token) {
    return shared.registerSharedQueue(name, token);
  }

  @Override
  public int resolveSharedQueue(byte[] vmId, byte[] name, Returned token) {
    return shared.resolveSharedQueue(vmId, name, token);
  }

  @Override
  public int enqueueSharedQueue(int token, byte[] value) {
    return shared.enqueueSharedQueue(token, value);
  }

  @Override
  public int dequeueSharedQueue(int token, Returned value) {
    return shared.dequeueSharedQueue(token, value);
  }

  @Override
  public int setTickPeriodMilliseconds(int period) {
    return ticks.setTickPeriodMilliseconds(period);
  }

  @Override
  public int callForeignFunction(byte[] name, byte[] argument, Returned result) {
    return foreign.callForeignFunction(name, argument, result);
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
