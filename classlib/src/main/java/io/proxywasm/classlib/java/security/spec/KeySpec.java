package io.proxywasm.classlib.java.security.spec;

/** Takes the place of {@link java.security.spec.KeySpec}. */
public interface KeySpec {}
