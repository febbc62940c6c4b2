package io.proxywasm.classlib.java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** Takes the place of {@link java.nio.charset.CharsetDecoder}. */
public abstract class CharsetDecoder {
  private final Charset charset;
  private final float averageCharsPerByte;
  private final float maxCharsPerByte;
  private String replacement;
  private CodingErrorAction onMalformed = CodingErrorAction.REPORT;
  private CodingErrorAction onUnmappable = CodingErrorAction.REPORT;
  private int state = CoderStates.RESET;

  protected CharsetDecoder(Charset cs, float averageCharsPerByte, float maxCharsPerByte) {
    if (averageCharsPerByte <= 0) {
      throw new IllegalArgumentException("Non-positive averageCharsPerByte");
    }
    if (maxCharsPerByte <= 0) {
      throw new IllegalArgumentException("Non-positive maxCharsPerByte");
    }
    charset = cs;
    replacement = "\uFFFD";
    this.averageCharsPerByte = averageCharsPerByte;
    this.maxCharsPerByte = maxCharsPerByte;
  }

  public final Charset charset() {
    return charset;
  }

  public final String replacement() {
    return replacement;
  }

  public final CharsetDecoder replaceWith(String newReplacement) {
    if (newReplacement == null) {
      throw new IllegalArgumentException("Null replacement");
    }
    if (newReplacement.length() == 0) {
      throw new IllegalArgumentException("Empty replacement");
    }
    if (newReplacement.length() > maxCharsPerByte) {
      throw new IllegalArgumentException("Replacement too long");
    }
    replacement = newReplacement;
    implReplaceWith(newReplacement);
    return this;
  }

  protected void implReplaceWith(String newReplacement) {}

  public CodingErrorAction malformedInputAction() {
    return onMalformed;
  }

  public final CharsetDecoder onMalformedInput(CodingErrorAction newAction) {
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

  public final CharsetDecoder onUnmappableCharacter(CodingErrorAction newAction) {
    if (newAction == null) {
      throw new IllegalArgumentException("Null action");
    }
    onUnmappable = newAction;
    implOnUnmappableCharacter(newAction);
    return this;
  }

  protected void implOnUnmappableCharacter(CodingErrorAction newAction) {}

  public final float averageCharsPerByte() {
    return averageCharsPerByte;
  }

  public final float maxCharsPerByte() {
    return maxCharsPerByte;
  }

  public final CoderResult decode(ByteBuffer in, CharBuffer out, boolean endOfInput) {
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
        if (out.remaining() < replacement.length()) {
          return CoderResult.OVERFLOW;
        }
        out.put(replacement);
      }
      in.position(in.position() + result.length());
    }
  }

  private CoderResult loop(ByteBuffer in, CharBuffer out) {
    try {
      return decodeLoop(in, out);
    } catch (RuntimeException e) {
      throw new CoderMalfunctionError(e);
    }
  }

  protected abstract CoderResult decodeLoop(ByteBuffer in, CharBuffer out);

  public final CoderResult flush(CharBuffer out) {
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

  protected CoderResult implFlush(CharBuffer out) {
    return CoderResult.UNDERFLOW;
  }

  public final CharsetDecoder reset() {
    implReset();
    state = CoderStates.RESET;
    return this;
  }

  protected void implReset() {}

  public final CharBuffer decode(ByteBuffer in) throws CharacterCodingException {
    var out = CharBuffer.allocate((int) (in.remaining() * averageCharsPerByte));
    if (out.capacity() == 0 && !in.hasRemaining()) {
      return out;
    }
    reset();
    while (true) {
      var result = in.hasRemaining() ? decode(in, out, true) : CoderResult.UNDERFLOW;
      if (result.isUnderflow()) {
        result = flush(out);
      }
      if (result.isUnderflow()) {
        out.flip();
        return out;
      }
      if (result.isOverflow()) {
        var larger = CharBuffer.allocate(2 * out.capacity() + 1);
        out.flip();
        larger.put(out);
        out = larger;
      } else {
        result.throwException();
      }
    }
  }

  public boolean isAutoDetecting() {
    return false;
  }

  public boolean isCharsetDetected() {
    throw new UnsupportedOperationException();
  }

  public Charset detectedCharset() {
    throw new UnsupportedOperationException();
  }
}
