package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.internal.host.ForeignCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;

/** Expressions at the proxy, by the token it gave them. */
public final class Expressions {
  private static final String EVALUATE = "expr_evaluate";

  private Expressions() {}

  public static byte[] create(String text) {
    try {
      return ForeignCaller.call("expr_create", Utf8.encode(text));
    } catch (BadArgumentException e) {
      throw new BadArgumentException(
          Status.BAD_ARGUMENT,
          "the proxy cannot compile the expression " + text + "; its log, at level info, says why");
    }
  }

  public static byte[] evaluate(ProxyStream stream, byte[] token, String text) {
    if (Contexts.running() != stream.id()) {
      throw new IllegalStateException(
          "an expression is evaluated for the stream whose callback runs, not for stream "
              + stream.id());
    }
    int status = ForeignCalls.call(Utf8.encode(EVALUATE), token);
    if (status == Status.NOT_FOUND) {
      throw new IllegalStateException("the expression " + text + " is closed");
    }
    Status.check(status, "proxy_call_foreign_function", EVALUATE + " " + text);
    return Returns.bytes();
  }

  public static void delete(byte[] token) {
    ForeignCaller.call("expr_delete", token);
  }
}
