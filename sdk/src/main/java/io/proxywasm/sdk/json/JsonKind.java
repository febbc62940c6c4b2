package io.proxywasm.sdk.json;

/** The kinds of JSON values. */
public enum JsonKind {
  OBJECT,
  ARRAY,
  STRING,
  NUMBER,
  BOOLEAN,
  NULL
}
