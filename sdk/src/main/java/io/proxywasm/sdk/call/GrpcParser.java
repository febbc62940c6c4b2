package io.proxywasm.sdk.call;

/**
 * Makes an object of a message's bytes. The {@code parseFrom} of a class that protobuf's compiler
 * generated is one.
 */
@FunctionalInterface
public interface GrpcParser<T> {
  T parse(byte[] bytes) throws Exception;
}
