package io.proxywasm.classlib.javax.crypto;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link javax.crypto.ShortBufferException}. */
public class ShortBufferException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public ShortBufferException() {}

  public ShortBufferException(@Nullable String message) {
    super(message);
  }
}
