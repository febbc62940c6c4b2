package io.proxywasm.sdk;

/** The levels of the proxy's log, in the ABI's order. */
public enum LogLevel {
  TRACE,
  DEBUG,
  INFO,
  WARN,
  ERROR,
  CRITICAL
}
