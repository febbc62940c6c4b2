package io.proxywasm.sdk.internal.jvm;

/** The host call for functions beyond the ABI, by name. */
public interface ForeignFunctions {
  int callForeignFunction(byte[] name, byte[] argument, Returned result);
}
