package io.proxywasm.classlib.java.security;

import java.security.Key;

/** Takes the place of {@link java.security.PrivateKey}. */
public interface PrivateKey extends Key {}
