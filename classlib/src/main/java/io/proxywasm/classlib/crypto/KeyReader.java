package io.proxywasm.classlib.crypto;

import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import org.jspecify.annotations.Nullable;

/** What a {@link java.security.KeyFactory} does for one algorithm. */
public interface KeyReader {
  PublicKey read(@Nullable KeySpec spec) throws InvalidKeySpecException;
}
