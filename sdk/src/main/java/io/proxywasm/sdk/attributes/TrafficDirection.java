package io.proxywasm.sdk.attributes;

/** The direction a listener is configured for. */
public enum TrafficDirection {
  UNSPECIFIED,
  INBOUND,
  OUTBOUND
}
