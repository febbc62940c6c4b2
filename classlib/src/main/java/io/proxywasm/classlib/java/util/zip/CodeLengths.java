package io.proxywasm.classlib.java.util.zip;

import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** Reads the lengths of a block's own codes, which are themselves in a code: section 3.2.7. */
final class CodeLengths {
  private static final int MAX_SYMBOLS = 286;
  private static final int MAX_DISTANCES = 30;
  private static final int END_OF_BLOCK = 256;
  private static final int CODES_OF_LENGTHS = 19;
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final int symbols;
  private final int distances;
  private final int first;
  private final int[] ofLengths = new int[CODES_OF_LENGTHS];
  private final int[] lengths = new int[MAX_SYMBOLS + MAX_DISTANCES];
  private @Nullable HuffmanCode code;
  private int known;

  /** Reads how many there are, of 14 bits. */
  CodeLengths(BitInput in) throws DataFormatException {
    symbols = in.number(5) + END_OF_BLOCK + 1;
    distances = in.number(5) + 1;
    first = in.number(4) + 4;
    if (symbols > MAX_SYMBOLS || distances > MAX_DISTANCES) {
      throw new DataFormatException("too many length or distance symbols");
    }
  }

  /** Reads one more; false if its bits are not there. */
  boolean read(BitInput in) throws DataFormatException {
    return code == null ? readOfLength(in) : readLength(in, code);
  }

  private boolean readOfLength(BitInput in) throws DataFormatException {
    if (!in.has(3)) {
      return false;
    }
    ofLengths[ORDER[known++]] = in.number(3);
    if (known == first) {
      code = new HuffmanCode(ofLengths, 0, CODES_OF_LENGTHS);
      code.check(false, "invalid code lengths set");
      known = 0;
    }
    return true;
  }

  private boolean readLength(BitInput in, HuffmanCode ofLengths) throws DataFormatException {
    int symbol = ofLengths.read(in);
    if (symbol == BitInput.NEEDS_MORE) {
      return false;
    }
    return switch (symbol) {
      case 16 -> repeat(in, 2, 3, known == 0 ? -1 : lengths[known - 1]);
      case 17 -> repeat(in, 3, 3, 0);
      case 18 -> repeat(in, 7, 11, 0);
      default -> {
        lengths[known++] = Math.max(0, symbol); // where there is no code, each bit is a 0
        yield true;
      }
    };
  }

  private boolean repeat(BitInput in, int bits, int least, int length) throws DataFormatException {
    if (!in.has(bits)) {
      return false;
    }
    int count = in.number(bits) + least;
    if (length < 0 || known + count > symbols + distances) {
      throw new DataFormatException("invalid bit length repeat");
    }
    for (int i = 0; i < count; i++) {
      lengths[known++] = length;
    }
    return true;
  }

  boolean areKnown() {
    return code != null && known >= symbols + distances;
  }

  BlockCodes codes() throws DataFormatException {
    if (lengths[END_OF_BLOCK] == 0) {
      throw new DataFormatException("invalid code -- missing end-of-block");
    }
    var ofSymbols = new HuffmanCode(lengths, 0, symbols);
    ofSymbols.check(true, "invalid literal/lengths set");
    var ofDistances = new HuffmanCode(lengths, symbols, symbols + distances);
    ofDistances.check(true, "invalid distances set");
    return new BlockCodes(ofSymbols, ofDistances);
  }
}
