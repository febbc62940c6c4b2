package io.proxywasm.classlib.java.security;

import java.security.Key;

/** Takes the place of {@link java.security.PublicKey}. */
public interface PublicKey extends Key {}
