package io.proxywasm.sdk.foreign;

/**
 * What became of the verification of a signature.
 *
 * @param valid whether the signature is right
 * @param problem why not, in the proxy's words; an empty text if it is right
 */
public record Verification(boolean valid, String problem) {}
