package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.HostCallException;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.internal.text.Utf8;

/** A method of a server, as the proxy is told of it. */
public final class GrpcMethod {
  final byte[] target;
  final byte[] service;
  final byte[] method;
  private final String name;
  private final String targetName;

  public GrpcMethod(GrpcTarget target, String service, String method) {
    this.target = target.bytes;
    this.service = Utf8.encode(service);
    this.method = Utf8.encode(method);
    this.name = service + "/" + method;
    this.targetName = target.description;
  }

  /** Passes OK and throws for all else; the message names this method. */
  void check(int status, String call) {
    if (status != Status.OK) {
      throw failure(status, call);
    }
  }

  private HostCallException failure(int status, String call) {
    String start = call + "(" + this + ") answered ";
    return switch (status) {
      case Status.PARSE_FAILURE ->
          new ParseFailureException(
              status, start + "PARSE_FAILURE: the proxy has no such cluster; add one with HTTP/2");
      case Status.BAD_ARGUMENT ->
          new BadArgumentException(
              status, start + "BAD_ARGUMENT: the proxy does not take such a GrpcService");
      case Status.INTERNAL_FAILURE ->
          new InternalFailureException(
              status,
              start + "INTERNAL_FAILURE: the proxy has no such cluster, or the cluster no server");
      default -> Status.failure(status, call, toString());
    };
  }

  @Override
  public String toString() {
    return targetName + ", " + name;
  }
}
