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
      Class.forName(mainClass)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(mainClass + ".main failed: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(mainClass + ".main cannot be called: " + e, e);
    }
  }

  @Override
  public void onContextCreate(int contextId, int parentContextId) {
    Dispatcher.onContextCreate(contextId, parentContextId);
    Callbacks.left();
  }

  @Override
  public boolean onVmStart(int contextId, int configurationSize) {
    return Callbacks.left(Dispatcher.onVmStart(contextId, configurationSize));
  }

  @Override
  public boolean onConfigure(int contextId, int configurationSize) {
    return Callbacks.left(Dispatcher.onConfigure(contextId, configurationSize));
  }

  @Override
  public int onRequestHeaders(int contextId, int count, boolean endOfStream) {
    return Callbacks.left(Dispatcher.onRequestHeaders(contextId, endOfStream));
  }

  @Override
  public int onRequestBody(int contextId, int bodySize, boolean endOfStream) {
    return Callbacks.left(Dispatcher.onRequestBody(contextId, bodySize, endOfStream));
  }

  @Override
  public int onRequestTrailers(int contextId, int count) {
    return Callbacks.left(Dispatcher.onRequestTrailers(contextId));
  }

  @Override
  public int onResponseHeaders(int contextId, int count, boolean endOfStream) {
    return Callbacks.left(Dispatcher.onResponseHeaders(contextId, endOfStream));
  }

  @Override
  public int onResponseBody(int contextId, int bodySize, boolean endOfStream) {
    return Callbacks.left(Dispatcher.onResponseBody(contextId, bodySize, endOfStream));
  }

  @Override
  public int onResponseTrailers(int contextId, int count) {
    return Callbacks.left(Dispatcher.onResponseTrailers(contextId));
  }

  @Override
  public int onNewConnection(int contextId) {
    return Callbacks.left(TcpDispatcher.onNewConnection(contextId));
  }

  @Override
  public int onDownstreamData(int contextId, int dataSize, boolean endOfStream) {
    return Callbacks.left(TcpDispatcher.onDownstreamData(contextId, dataSize, endOfStream));
  }

  @Override
  public void onDownstreamConnectionClose(int contextId, int peerType) {
    TcpDispatcher.onDownstreamClose(contextId, peerType);
    Callbacks.left();
  }

  @Override
  public int onUpstreamData(int contextId, int dataSize, boolean endOfStream) {
    return Callbacks.left(TcpDispatcher.onUpstreamData(contextId, dataSize, endOfStream));
  }

  @Override
  public void onUpstreamConnectionClose(int contextId, int peerType) {
    TcpDispatcher.onUpstreamClose(contextId, peerType);
    Callbacks.left();
  }

  @Override
  public void onTick(int contextId) {
    Timers.onTick(contextId);
    Callbacks.left();
  }

  @Override
  public void onHttpCallResponse(
      int contextId, int token, int headerCount, int bodySize, int trailerCount) {
    HttpCallouts.onResponse(contextId, token, headerCount, bodySize, trailerCount);
    Callbacks.left();
  }

  @Override
  public void onGrpcReceiveInitialMetadata(int contextId, int token, int count) {
    GrpcCallouts.onInitialMetadata(contextId, token, count);
    Callbacks.left();
  }

  @Override
  public void onGrpcReceive(int contextId, int token, int messageSize) {
    GrpcCallouts.onMessage(contextId, token, messageSize);
    Callbacks.left();
  }

  @Override
  public void onGrpcReceiveTrailingMetadata(int contextId, int token, int count) {
    GrpcCallouts.onTrailingMetadata(contextId, token, count);
    Callbacks.left();
  }

  @Override
  public void onGrpcClose(int contextId, int token, int grpcStatus) {
    GrpcCallouts.onClose(contextId, token, grpcStatus);
    Callbacks.left();
  }

  @Override
  public void onQueueReady(int contextId, int token) {
    SharedQueues.onReady(contextId, token);
    Callbacks.left();
  }

  @Override
  public void onForeignFunction(int contextId, int functionId, int argumentSize) {
    ForeignCallbacks.onCall(contextId, functionId, argumentSize);
    Callbacks.left();
  }

  @Override
  public boolean onDone(int contextId) {
    return Callbacks.left(Dispatcher.onDone(contextId));
  }

  @Override
  public void onLog(int contextId) {
    Dispatcher.onLog(contextId);
    Callbacks.left();
  }

  @Override
  public void onDelete(int contextId) {
    Dispatcher.onDelete(contextId);
    Callbacks.left();
  }
}
