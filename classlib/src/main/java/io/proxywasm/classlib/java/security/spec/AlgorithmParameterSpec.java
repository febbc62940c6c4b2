package io.proxywasm.classlib.java.security.spec;

/** Takes the place of {@link java.security.spec.AlgorithmParameterSpec}. */
public interface AlgorithmParameterSpec {}
