package io.proxywasm.sdk.internal.jvm;

/** The host calls on what VMs share: data by key, and queues. */
public interface SharedFunctions {
  /** Returns the value and, as {@link Returned#number}, its compare-and-set number. */
  int getSharedData(byte[] key, Returned result);

  /** Sets a value if {@code cas} is 0 or the number its last reading gave, else CAS_MISMATCH. */
  int setSharedData(byte[] key, byte[] value, int cas);

  int registerSharedQueue(byte[] name, Returned token);

  int resolveSharedQueue(byte[] vmId, byte[] name, Returned token);

  int enqueueSharedQueue(int token, byte[] value);

  int dequeueSharedQueue(int token, Returned value);
}
