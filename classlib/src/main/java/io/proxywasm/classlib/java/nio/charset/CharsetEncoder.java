package io.proxywasm.classlib.java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** Takes the place of {@link java.nio.charset.CharsetEncoder}. */
public abstract class CharsetEncoder {
  private final Charset charset;
  private final float averageBytesPerChar;
  private final float maxBytesPerChar;
  private byte[] replacement;
  private CodingErrorAction onMalformed = CodingErrorAction.REPORT;
  private CodingErrorAction onUnmappable = CodingErrorAction.REPORT;
  private int state = CoderStates.RESET;

  protected CharsetEncoder(
      Charset cs, float averageBytesPerChar, float maxBytesPerChar, byte[] replacement) {
    if (averageBytesPerChar <= 0) {
      throw new IllegalArgumentException("Non-positive averageBytesPerChar");
    }
    if (maxBytesPerChar <= 0) {
      throw new IllegalArgumentException("Non-positive maxBytesPerChar");
    }
    charset = cs;
    this.replacement = replacement.clone();
    this.averageBytesPerChar = averageBytesPerChar;
    this.maxBytesPerChar = maxBytesPerChar;
  }

  protected CharsetEncoder(Charset cs, float averageBytesPerChar, float maxBytesPerChar) {
    this(cs, averageBytesPerChar, maxBytesPerChar, new byte[] {'?'});
  }

  public final Charset charset() {
    return charset;
  }

  public final byte[] replacement() {
    return replacement.clone();
  }

  public final CharsetEncoder replaceWith(byte[] newReplacement) {
    if (newReplacement == null) {
      throw new IllegalArgumentException("Null replacement");
    }
    if (newReplacement.length == 0) {
      throw new IllegalArgumentException("Empty replacement");
    }
    if (newReplacement.length > maxBytesPerChar) {
      throw new IllegalArgumentException("Replacement too long");
    }
    if (!isLegalReplacement(newReplacement)) {
      throw new IllegalArgumentException("Illegal replacement");
    }
    replacement = newReplacement.clone();
    implReplaceWith(newReplacement);
    return this;
  }

  protected void implReplaceWith(byte[] newReplacement) {}

  public boolean isLegalReplacement(byte[] bytes) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  public CodingErrorAction malformedInputAction() {
    return onMalformed;
  }

  public final CharsetEncoder onMalformedInput(CodingErrorAction newAction) {
    if (newAction == null) {
      throw new IllegalArgumentException("Null action");
    }
    onMalformed = newAction;
    implOnMalformedInput(newAction);
    return this;
  }

  protected void implOnMalformedInput(CodingErrorAction newAction) {}

  public CodingErrorAction unmappableCharacterAction() {
    return onUnmappable;
  }

  public final CharsetEncoder onUnmappableCharacter(CodingErrorAction newAction) {
    if (newAction == null) {
      throw new IllegalArgumentException("Null action");
    }
    onUnmappable = newAction;
    implOnUnmappableCharacter(newAction);
    return this;
  }

  protected void implOnUnmappableCharacter(CodingErrorAction newAction) {}

  public final float averageBytesPerChar() {
    return averageBytesPerChar;
  }

  public final float maxBytesPerChar() {
    return maxBytesPerChar;
  }

  public final CoderResult encode(CharBuffer in, ByteBuffer out, boolean endOfInput) {
    state = CoderStates.coding(state, endOfInput);
    while (true) {
      var result = loop(in, out);
      if (result.isUnderflow() && endOfInput && in.hasRemaining()) {
        result = CoderResult.malformedForLength(in.remaining());
      }
      if (!result.isError()) {
        return result;
      }
      var action = result.isMalformed() ? onMalformed : onUnmappable;
      if (action == CodingErrorAction.REPORT) {
        return result;
      }
      if (action == CodingErrorAction.REPLACE) {
        if (out.remaining() < replacement.length) {
          return CoderResult.OVERFLOW;
        }
        out.put(replacement);
      }
      in.position(in.position() + result.length());
    }
  }

  private CoderResult loop(CharBuffer in, ByteBuffer out) {
    try {
      return encodeLoop(in, out);
    } catch (RuntimeException e) {
      throw new CoderMalfunctionError(e);
    }
  }

  protected abstract CoderResult encodeLoop(CharBuffer in, ByteBuffer out);

  public final CoderResult flush(ByteBuffer out) {
    if (state == CoderStates.CODING_END) {
      var result = implFlush(out);
      if (result.isUnderflow()) {
        state = CoderStates.FLUSHED;
      }
      return result;
    }
    if (state != CoderStates.FLUSHED) {
      throw CoderStates.refused(state, CoderStates.FLUSHED);
    }
    return CoderResult.UNDERFLOW;
  }

  protected CoderResult implFlush(ByteBuffer out) {
    return CoderResult.UNDERFLOW;
  }

  public final CharsetEncoder reset() {
    implReset();
    state = CoderStates.RESET;
    return this;
  }

  protected void implReset() {}

  public final ByteBuffer encode(CharBuffer in) throws CharacterCodingException {
    var out = ByteBuffer.allocate((int) (in.remaining() * averageBytesPerChar));
    if (out.capacity() == 0 && !in.hasRemaining()) {
      return out;
    }
    reset();
    while (true) {
      var result = in.hasRemaining() ? encode(in, out, true) : CoderResult.UNDERFLOW;
      if (result.isUnderflow()) {
        result = flush(out);
      }
      if (result.isUnderflow()) {
        out.flip();
        return out;
      }
      if (result.isOverflow()) {
        var larger = ByteBuffer.allocate(2 * out.capacity() + 1);
        out.flip();
        larger.put(out);
        out = larger;
      } else {
        result.throwException();
      }
    }
  }

  public boolean canEncode(char c) {
    return canEncode(CharBuffer.wrap(new char[] {c}));
  }

  public boolean canEncode(CharSequence text) {
    return canEncode(CharBuffer.wrap(text));
  }

  private boolean canEncode(CharBuffer text) {
    if (state == CoderStates.FLUSHED) {
      reset();
    } else if (state != CoderStates.RESET) {
      throw CoderStates.refused(state, CoderStates.CODING);
    }
    var malformed = onMalformed;
    var unmappable = onUnmappable;
    try {
      onMalformedInput(CodingErrorAction.REPORT);
      onUnmappableCharacter(CodingErrorAction.REPORT);
      encode(text);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    } finally {
      onMalformedInput(malformed);
      onUnmappableCharacter(unmappable);
      reset();
    }
  }
}
