package io.proxywasm.classlib.javax.crypto;

import java.security.Key;

/** Takes the place of {@link javax.crypto.SecretKey}. */
public interface SecretKey extends Key {}
