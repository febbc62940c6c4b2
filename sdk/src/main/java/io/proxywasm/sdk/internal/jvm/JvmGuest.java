package io.proxywasm.sdk.internal.jvm;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.Dispatcher;
import io.proxywasm.sdk.internal.ForeignCallbacks;
import io.proxywasm.sdk.internal.GrpcCallouts;
import io.proxywasm.sdk.internal.HttpCallouts;
import io.proxywasm.sdk.internal.SharedQueues;
import io.proxywasm.sdk.internal.TcpDispatcher;
import io.proxywasm.sdk.internal.Timers;
import io.proxywasm.sdk.internal.host.Host;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A filter on the JVM. One class loader holds one VM: load the SDK and the filter in a class loader
 * of their own, share only {@link HostFunctions}, {@link GuestFunctions} and {@link Returned}, and
 * make one instance.
 */
public final class JvmGuest implements GuestFunctions {
  private final String mainClass;

  private JvmGuest(String mainClass) {
    this.mainClass = mainClass;
  }

  /**
   * Makes the guest.
   *
   * @param mainClass the class whose {@code main} registers the filter, in this class's loader
   */
  public static GuestFunctions create(HostFunctions host, String mainClass) {
    Host.connect(host);
    return new JvmGuest(mainClass);
  }

  @Override
  public void initialize() {
    try {
      Method main = Class.forName(mainClass).getMethod("main", String[].class);
      main.setAccessible(true); // the class need not be public: in wasm it need not either
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(mainClass + ".main failed: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(mainClass + ".main cannot be called: " + e, e);
    }
  }

  @Override
  public void onContextCreate(int contextId, int parentContextId) {
    Dispatcher.onContextCreate(Callbacks.begun(contextId), parentContextId);
    Callbacks.ended();
  }

  @Override
  public boolean onVmStart(int contextId, int configurationSize) {
    return Callbacks.ended(Dispatcher.onVmStart(Callbacks.begun(contextId), configurationSize));
  }

  @Override
  public boolean onConfigure(int contextId, int configurationSize) {
    return Callbacks.ended(Dispatcher.onConfigure(Callbacks.begun(contextId), configurationSize));
  }

  @Override
  public int onRequestHeaders(int contextId, int count, boolean endOfStream) {
    return Callbacks.ended(Dispatcher.onRequestHeaders(Callbacks.begun(contextId), endOfStream));
  }

  @Override
  public int onRequestBody(int contextId, int bodySize, boolean endOfStream) {
    return Callbacks.ended(
        Dispatcher.onRequestBody(Callbacks.begun(contextId), bodySize, endOfStream));
  }

  @Override
  public int onRequestTrailers(int contextId, int count) {
    return Callbacks.ended(Dispatcher.onRequestTrailers(Callbacks.begun(contextId)));
  }

  @Override
  public int onResponseHeaders(int contextId, int count, boolean endOfStream) {
    return Callbacks.ended(Dispatcher.onResponseHeaders(Callbacks.begun(contextId), endOfStream));
  }

  @Override
  public int onResponseBody(int contextId, int bodySize, boolean endOfStream) {
    return Callbacks.ended(
        Dispatcher.onResponseBody(Callbacks.begun(contextId), bodySize, endOfStream));
  }

  @Override
  public int onResponseTrailers(int contextId, int count) {
    return Callbacks.ended(Dispatcher.onResponseTrailers(Callbacks.begun(contextId)));
  }

  @Override
  public int onNewConnection(int contextId) {
    return Callbacks.ended(TcpDispatcher.onNewConnection(Callbacks.begun(contextId)));
  }

  @Override
  public int onDownstreamData(int contextId, int dataSize, boolean endOfStream) {
    return Callbacks.ended(
        TcpDispatcher.onDownstreamData(Callbacks.begun(contextId), dataSize, endOfStream));
  }

  @Override
  public void onDownstreamConnectionClose(int contextId, int peerType) {
    TcpDispatcher.onDownstreamClose(Callbacks.begun(contextId), peerType);
    Callbacks.ended();
  }

  @Override
  public int onUpstreamData(int contextId, int dataSize, boolean endOfStream) {
    return Callbacks.ended(
        TcpDispatcher.onUpstreamData(Callbacks.begun(contextId), dataSize, endOfStream));
  }

  @Override
  public void onUpstreamConnectionClose(int contextId, int peerType) {
    TcpDispatcher.onUpstreamClose(Callbacks.begun(contextId), peerType);
    Callbacks.ended();
  }

  @Override
  public void onTick(int contextId) {
    Timers.onTick(Callbacks.begun(contextId));
    Callbacks.ended();
  }

  @Override
  public void onHttpCallResponse(
      int contextId, int token, int headerCount, int bodySize, int trailerCount) {
    HttpCallouts.onResponse(Callbacks.begun(contextId), token, headerCount, bodySize, trailerCount);
    Callbacks.ended();
  }

  @Override
  public void onGrpcReceiveInitialMetadata(int contextId, int token, int count) {
    GrpcCallouts.onInitialMetadata(Callbacks.begun(contextId), token, count);
    Callbacks.ended();
  }

  @Override
  public void onGrpcReceive(int contextId, int token, int messageSize) {
    GrpcCallouts.onMessage(Callbacks.begun(contextId), token, messageSize);
    Callbacks.ended();
  }

  @Override
  public void onGrpcReceiveTrailingMetadata(int contextId, int token, int count) {
    GrpcCallouts.onTrailingMetadata(Callbacks.begun(contextId), token, count);
    Callbacks.ended();
  }

  @Override
  public void onGrpcClose(int contextId, int token, int grpcStatus) {
    GrpcCallouts.onClose(Callbacks.begun(contextId), token, grpcStatus);
    Callbacks.ended();
  }

  @Override
  public void onQueueReady(int contextId, int token) {
    SharedQueues.onReady(Callbacks.begun(contextId), token);
    Callbacks.ended();
  }

  @Override
  public void onForeignFunction(int contextId, int functionId, int argumentSize) {
    ForeignCallbacks.onCall(Callbacks.begun(contextId), functionId, argumentSize);
    Callbacks.ended();
  }

  @Override
  public boolean onDone(int contextId) {
    return Callbacks.ended(Dispatcher.onDone(Callbacks.begun(contextId)));
  }

  @Override
  public void onLog(int contextId) {
    Dispatcher.onLog(Callbacks.begun(contextId));
    Callbacks.ended();
  }

  @Override
  public void onDelete(int contextId) {
    Dispatcher.onDelete(Callbacks.begun(contextId));
    Callbacks.ended();
  }
}
