package io.proxywasm.classlib.crypto;

import java.io.IOException;

/** Says that bytes are not the distinguished encoding of what is expected. */
final class DerException extends IOException {
  private static final long serialVersionUID = 1;

  DerException(String message) {
    super(message);
  }
}
