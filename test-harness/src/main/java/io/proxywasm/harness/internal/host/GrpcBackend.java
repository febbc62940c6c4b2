package io.proxywasm.harness.internal.host;

/** A gRPC server as calls reach it. */
public interface GrpcBackend {
  /** Tells whether its cluster has an endpoint; without one the proxy gives up at once. */
  boolean hasEndpoint();

  /** Takes a call, once the guest's call has returned. */
  void open(OpenGrpcCall call);
}
