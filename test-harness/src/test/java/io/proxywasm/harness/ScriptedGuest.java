package io.proxywasm.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.harness.internal.host.Guest;
import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.PairsCodec;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A guest without an SDK: lets everything pass, notes its callbacks, and speaks the raw ABI. */
class ScriptedGuest implements GuestFunctions {
  static final int REQUEST_HEADERS = 0;
  static final int REQUEST_TRAILERS = 1;
  static final int RESPONSE_HEADERS = 2;
  static final int RESPONSE_TRAILERS = 3;
  static final int REQUEST_BODY = 0;
  static final int RESPONSE_BODY = 1;
  static final int VM_CONFIGURATION = 6;
  static final int PLUGIN_CONFIGURATION = 7;
  static final int CONTINUE = 0;
  static final int PAUSE = 1;

  final List<String> callbacks = new ArrayList<>();
  HostCalls host;

  /** Puts the guest into a host. */
  FilterHost inHost() {
    return new FilterHost(
        Engine.JVM,
        calls -> {
          host = calls;
          return new Guest() {
            @Override
            public GuestFunctions callbacks() {
              return ScriptedGuest.this;
            }

            @Override
            public OptionalInt memoryPages() {
              return OptionalInt.empty();
            }
          };
        });
  }

  int add(int map, String name, String value) {
    return host.addHeaderMapValue(map, name.getBytes(UTF_8), value.getBytes(UTF_8));
  }

  int replace(int map, String name, String value) {
    return host.replaceHeaderMapValue(map, name.getBytes(UTF_8), value.getBytes(UTF_8));
  }

  int remove(int map, String name) {
    return host.removeHeaderMapValue(map, name.getBytes(UTF_8));
  }

  /** Returns "status:value". */
  String get(int map, String name) {
    Returned result = new Returned();
    int status = host.getHeaderMapValue(map, name.getBytes(UTF_8), result);
    return status + ":" + new String(result.bytes, UTF_8);
  }

  /** Returns "status:number of pairs". */
  String pairs(int map) {
    Returned result = new Returned();
    int status = host.getHeaderMapPairs(map, result);
    return status + ":" + PairsCodec.decode(result.bytes).size();
  }

  /** Returns "status:content". */
  String buffer(int type) {
    Returned result = new Returned();
    int status = host.getBufferBytes(type, 0, Integer.MAX_VALUE, result);
    return status + ":" + new String(result.bytes, UTF_8);
  }

  int setBuffer(int type, int start, int length, String value) {
    return host.setBufferBytes(type, start, length, value.getBytes(UTF_8));
  }

  int reply(int status, String body) {
    return host.sendLocalResponse(
        status, "said_no".getBytes(UTF_8), body.getBytes(UTF_8), new byte[0], -1);
  }

  void log(int level, String message) {
    host.log(level, message.getBytes(UTF_8));
  }

  @Override
  public void initialize() {
    callbacks.add("initialize");
  }

  @Override
  public void onContextCreate(int contextId, int parentContextId) {
    callbacks.add("create " + contextId + " " + parentContextId);
  }

  @Override
  public boolean onVmStart(int contextId, int configurationSize) {
    callbacks.add("vmStart " + configurationSize);
    return true;
  }

  @Override
  public boolean onConfigure(int contextId, int configurationSize) {
    callbacks.add("configure " + configurationSize);
    return true;
  }

  @Override
  public int onRequestHeaders(int contextId, int count, boolean endOfStream) {
    callbacks.add("requestHeaders " + endOfStream);
    return CONTINUE;
  }

  @Override
  public int onRequestBody(int contextId, int bodySize, boolean endOfStream) {
    callbacks.add("requestBody " + bodySize + " " + endOfStream);
    return CONTINUE;
  }

  @Override
  public int onRequestTrailers(int contextId, int count) {
    callbacks.add("requestTrailers");
    return CONTINUE;
  }

  @Override
  public int onResponseHeaders(int contextId, int count, boolean endOfStream) {
    callbacks.add("responseHeaders " + endOfStream);
    return CONTINUE;
  }

  @Override
  public int onResponseBody(int contextId, int bodySize, boolean endOfStream) {
    callbacks.add("responseBody " + bodySize + " " + endOfStream);
    return CONTINUE;
  }

  @Override
  public int onResponseTrailers(int contextId, int count) {
    callbacks.add("responseTrailers");
    return CONTINUE;
  }

  @Override
  public int onNewConnection(int contextId) {
    callbacks.add("newConnection");
    return CONTINUE;
  }

  @Override
  public int onDownstreamData(int contextId, int dataSize, boolean endOfStream) {
    callbacks.add("downstreamData" + " " + dataSize + " " + endOfStream);
    return CONTINUE;
  }

  @Override
  public void onDownstreamConnectionClose(int contextId, int peerType) {
    callbacks.add("downstreamConnectionClose" + " " + peerType);
  }

  @Override
  public int onUpstreamData(int contextId, int dataSize, boolean endOfStream) {
    callbacks.add("upstreamData" + " " + dataSize + " " + endOfStream);
    return CONTINUE;
  }

  @Override
  public void onUpstreamConnectionClose(int contextId, int peerType) {
    callbacks.add("upstreamConnectionClose" + " " + peerType);
  }

  @Override
  public void onTick(int contextId) {
    callbacks.add("tick");
  }

  @Override
  public void onHttpCallResponse(
      int contextId, int token, int headerCount, int bodySize, int trailerCount) {
    callbacks.add(
        "httpCallResponse" + " " + token + " " + headerCount + " " + bodySize + " " + trailerCount);
  }

  @Override
  public void onGrpcReceiveInitialMetadata(int contextId, int token, int count) {
    callbacks.add("grpcReceiveInitialMetadata" + " " + token + " " + count);
  }

  @Override
  public void onGrpcReceive(int contextId, int token, int messageSize) {
    callbacks.add("grpcReceive" + " " + token + " " + messageSize);
  }

  @Override
  public void onGrpcReceiveTrailingMetadata(int contextId, int token, int count) {
    callbacks.add("grpcReceiveTrailingMetadata" + " " + token + " " + count);
  }

  @Override
  public void onGrpcClose(int contextId, int token, int grpcStatus) {
    callbacks.add("grpcClose" + " " + token + " " + grpcStatus);
  }

  @Override
  public void onQueueReady(int contextId, int token) {
    callbacks.add("queueReady" + " " + token);
  }

  @Override
  public void onForeignFunction(int contextId, int functionId, int argumentSize) {
    callbacks.add("foreignFunction" + " " + functionId + " " + argumentSize);
  }

  @Override
  public boolean onDone(int contextId) {
    callbacks.add("done " + contextId);
    return true;
  }

  @Override
  public void onLog(int contextId) {
    callbacks.add("log " + contextId);
  }

  @Override
  public void onDelete(int contextId) {
    callbacks.add("delete " + contextId);
  }
}
