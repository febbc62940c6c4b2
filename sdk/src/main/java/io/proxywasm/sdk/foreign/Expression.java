package io.proxywasm.sdk.foreign;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.internal.AttributeBytes;
import io.proxywasm.sdk.internal.Expressions;

/**
 * A CEL expression over attributes, such as {@code request.path.startsWith("/api")}, compiled and
 * evaluated by the proxy. To be compiled once for a plugin, in {@code onConfigure}.
 *
 * <p>Evaluation is for a stream whose own callback runs: Envoy knows no other one's attributes
 * then. An attribute that is absent fails the evaluation with an {@link InternalFailureException};
 * test it with {@code has(...)}.
 */
public final class Expression implements AutoCloseable {
  private final String text;
  private final byte[] token;

  private Expression(String text, byte[] token) {
    this.text = text;
    this.token = token;
  }

  /**
   * Compiles an expression.
   *
   * @throws BadArgumentException if it is none; Envoy logs where, at level info
   * @throws UnimplementedException if the proxy has no function {@code expr_create}
   */
  public static Expression compile(String text) {
    return new Expression(text, Expressions.create(text));
  }

  /** Evaluates to a boolean. */
  public boolean test(ProxyStream stream) {
    return AttributeBytes.flag(evaluate(stream), text);
  }

  /** Evaluates to an integer, signed or not, or to a time or duration in nanoseconds. */
  public long number(ProxyStream stream) {
    return AttributeBytes.number(evaluate(stream), "an integer", text);
  }

  /** Evaluates to a text. */
  public String text(ProxyStream stream) {
    return AttributeBytes.text(evaluate(stream));
  }

  /**
   * Evaluates to bytes in the proxy's form, as {@link ProxyStream#property} has it.
   *
   * @throws IllegalStateException if it is not this stream whose callback runs
   */
  public byte[] evaluate(ProxyStream stream) {
    return Expressions.evaluate(stream, token, text);
  }

  /** Lets the proxy forget the expression, which cannot be evaluated any more. */
  @Override
  public void close() {
    Expressions.delete(token);
  }
}
