package io.proxywasm.classlib.java.util.zip;

import java.util.Objects;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses data of RFC 1951, and of RFC 1950 around it, as far as there is input and room for
 * output. Each step takes its bits at once or none.
 */
final class InflatedData {
  private static final int DEFLATED = 8;
  private static final int MAX_WINDOW = 7;
  private static final int HAS_DICTIONARY = 0x20;
  private static final int END_OF_BLOCK = 256;
  private static final int SYMBOLS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST = 28;

  /** What comes next. */
  private enum Part {
    HEADER,
    DICTIONARY_ID,
    DICTIONARY,
    BLOCK,
    STORED_LENGTH,
    STORED,
    CODES,
    CODE_LENGTHS,
    SYMBOL,
    LITERAL,
    COPY,
    CHECKSUM,
    END
  }

  /** How a step ended. */
  private enum Step {
    DONE,
    NEEDS_BITS,
    STOPS
  }

  final BitInput in = new BitInput();
  final InflatedOutput out = new InflatedOutput();
  private final boolean isRaw;
  private Part part;
  private boolean isLast;
  private @Nullable CodeLengths lengths;
  private BlockCodes codes = BlockCodes.FIXED;
  private int length;
  private int distance;
  private @Nullable String problem;

  InflatedData(boolean isRaw) {
    this.isRaw = isRaw;
    part = isRaw ? Part.BLOCK : Part.HEADER;
  }

  boolean isAtEnd() {
    return part == Part.END;
  }

  boolean needsDictionary() {
    return part == Part.DICTIONARY;
  }

  /** Goes on as far as possible. What was wrong once stays wrong. */
  void run() throws DataFormatException {
    if (problem != null) {
      throw new DataFormatException(problem);
    }
    Step last;
    try {
      do {
        in.fill();
        last = step();
      } while (last == Step.DONE);
    } catch (DataFormatException e) {
      problem = e.getMessage();
      in.giveBack();
      throw e;
    }
    if (last == Step.STOPS) {
      in.giveBack();
    }
    if (!isRaw) {
      out.sum();
    }
  }

  private Step step() throws DataFormatException {
    return switch (part) {
      case HEADER -> in.has(16) ? header(in.number(8) << 8 | in.number(8)) : Step.NEEDS_BITS;
      case DICTIONARY_ID -> in.take(32) ? become(Part.DICTIONARY) : Step.NEEDS_BITS;
      case BLOCK -> block();
      case STORED_LENGTH -> in.has(32) ? storedLength() : Step.NEEDS_BITS;
      case STORED -> stored();
      case CODES -> in.has(14) ? ofLengths(new CodeLengths(in)) : Step.NEEDS_BITS;
      case CODE_LENGTHS -> codeLength();
      case SYMBOL -> atOnce(in.held(), in.count(), symbol());
      case LITERAL -> literal();
      case COPY -> copy();
      case CHECKSUM -> in.has(32) ? checksum(in.number(32)) : Step.NEEDS_BITS;
      case DICTIONARY, END -> Step.STOPS;
    };
  }

  private Step become(Part next) {
    part = next;
    return Step.DONE;
  }

  private Step header(int header) throws DataFormatException {
    int method = header >> 8;
    if (header % 31 != 0) {
      throw new DataFormatException("incorrect header check");
    }
    if ((method & 15) != DEFLATED) {
      throw new DataFormatException("unknown compression method");
    }
    if (method >> 4 > MAX_WINDOW) {
      throw new DataFormatException("invalid window size");
    }
    return become((header & HAS_DICTIONARY) != 0 ? Part.DICTIONARY_ID : Part.BLOCK);
  }

  private Step block() throws DataFormatException {
    if (isLast) {
      in.skipToByte();
      return become(isRaw ? Part.END : Part.CHECKSUM);
    }
    if (!in.has(3)) {
      return Step.NEEDS_BITS;
    }
    isLast = in.number(1) == 1;
    return switch (in.number(2)) {
      case 0 -> {
        in.skipToByte();
        yield become(Part.STORED_LENGTH);
      }
      case 1 -> {
        codes = BlockCodes.FIXED;
        yield become(Part.SYMBOL);
      }
      case 2 -> become(Part.CODES);
      default -> throw new DataFormatException("invalid block type");
    };
  }

  private Step storedLength() throws DataFormatException {
    length = in.number(16);
    if (in.number(16) != (length ^ 0xffff)) {
      throw new DataFormatException("invalid stored block lengths");
    }
    return become(Part.STORED);
  }

  private Step stored() {
    while (length > 0) {
      if (out.room() == 0) {
        return Step.STOPS;
      }
      in.fill();
      if (!in.has(8)) {
        return Step.NEEDS_BITS;
      }
      out.put(in.number(8));
      length--;
    }
    return become(Part.BLOCK);
  }

  private Step ofLengths(CodeLengths read) {
    lengths = read;
    return become(Part.CODE_LENGTHS);
  }

  private Step codeLength() throws DataFormatException {
    var read = Objects.requireNonNull(lengths);
    if (read.areKnown()) {
      codes = read.codes();
      return become(Part.SYMBOL);
    }
    return atOnce(in.held(), in.count(), read.read(in));
  }

  /** Undoes a step whose last bits are not there yet. */
  private Step atOnce(long held, int count, boolean isRead) {
    if (isRead) {
      return Step.DONE;
    }
    in.restore(held, count);
    return Step.NEEDS_BITS;
  }

  private boolean symbol() throws DataFormatException {
    int symbol = codes.symbols().read(in);
    if (symbol == BitInput.NEEDS_MORE) {
      return false;
    }
    if (symbol == BitInput.NO_CODE || symbol >= SYMBOLS) {
      throw new DataFormatException("invalid literal/length code");
    }
    if (symbol > END_OF_BLOCK) {
      return length(symbol - END_OF_BLOCK - 1) && distance();
    }
    length = symbol;
    part = symbol == END_OF_BLOCK ? Part.BLOCK : Part.LITERAL;
    return true;
  }

  private boolean length(int symbol) {
    int extra = symbol < 8 || symbol == LONGEST ? 0 : (symbol >> 2) - 1;
    if (!in.has(extra)) {
      return false;
    }
    int more = in.number(extra);
    if (symbol < 8) {
      length = symbol + 3;
    } else {
      length = symbol == LONGEST ? 258 : ((4 + (symbol & 3)) << extra) + 3 + more;
    }
    return true;
  }

  private boolean distance() throws DataFormatException {
    int symbol = codes.distances().read(in);
    if (symbol == BitInput.NEEDS_MORE) {
      return false;
    }
    if (symbol == BitInput.NO_CODE || symbol >= DISTANCES) {
      throw new DataFormatException("invalid distance code");
    }
    int extra = symbol < 2 ? 0 : (symbol >> 1) - 1;
    if (!in.has(extra)) {
      return false;
    }
    int more = in.number(extra);
    distance = (symbol < 2 ? symbol : (2 + (symbol & 1)) << extra) + 1 + more;
    part = Part.COPY;
    return true;
  }

  private Step literal() {
    if (out.room() == 0) {
      return Step.STOPS;
    }
    out.put(length);
    return become(Part.SYMBOL);
  }

  private Step copy() throws DataFormatException {
    if (out.room() == 0) {
      return Step.STOPS;
    }
    out.checkDistance(distance);
    length -= out.copy(length, distance);
    return length > 0 ? Step.STOPS : become(Part.SYMBOL);
  }

  private Step checksum(int expected) throws DataFormatException {
    out.sum();
    if (Integer.reverseBytes(expected) != out.checksum()) {
      throw new DataFormatException("incorrect data check");
    }
    return become(Part.END);
  }

  void reset() {
    in.clear();
    out.clear();
    part = isRaw ? Part.BLOCK : Part.HEADER;
    isLast = false;
    problem = null;
  }
}
