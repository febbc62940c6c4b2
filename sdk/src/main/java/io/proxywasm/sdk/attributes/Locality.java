package io.proxywasm.sdk.attributes;

/** Where an upstream is; each part may be an empty text. */
public record Locality(String region, String zone, String subZone) {}
