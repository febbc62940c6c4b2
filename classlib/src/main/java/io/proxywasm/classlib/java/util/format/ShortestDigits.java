package io.proxywasm.classlib.java.util.format;

/**
 * Finds the fewest digits that tell a double from its neighbours, two at least, as {@code
 * Double.toString} prints them since JDK 19. Free-format digit generation after Steele and White,
 * on exact integers: the compiler's own {@code Double.toString} has tables of 28 KB.
 *
 * <p>The double is value / unit; all that rounds to it lies from value - below to value + above.
 */
final class ShortestDigits {
  private static final int FRACTION_BITS = 52;
  private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
  private static final int EXPONENT_BIAS = 1075;
  private static final double DIGITS_PER_BIT = 0.30102999566398;

  private final boolean isEven;
  private final Natural value = new Natural();
  private final Natural unit = new Natural();
  private final Natural above = new Natural();
  private final Natural below = new Natural();
  private final StringBuilder digits = new StringBuilder();
  private int exponent;

  private ShortestDigits(double number) {
    long bits = Double.doubleToRawLongBits(number);
    int biased = (int) (bits >>> FRACTION_BITS) & 0x7ff;
    long fraction = bits & (HIDDEN_BIT - 1);
    long significand = biased == 0 ? fraction : fraction | HIDDEN_BIT;
    int shift = Math.max(biased, 1) - EXPONENT_BIAS;
    isEven = (significand & 1) == 0;
    int left = Math.max(shift, 0);
    value.set(significand, left + 2);
    unit.set(1, Math.max(-shift, 0) + 2);
    above.set(1, left + 1);
    // The neighbour below a power of two is half as far.
    below.set(1, fraction == 0 && biased > 1 ? left : left + 1);
    int highestBit = Long.SIZE - 1 - Long.numberOfLeadingZeros(significand) + shift;
    scale((int) Math.ceil(highestBit * DIGITS_PER_BIT - 1e-10));
    generate();
  }

  /** Takes a finite double above 0. */
  static Digits of(double number) {
    var shortest = new ShortestDigits(number);
    return new Digits(shortest.digits.toString(), shortest.exponent);
  }

  /** Makes the first digit the next one. */
  private void scale(int estimate) {
    for (int i = 0; i < estimate; i++) {
      unit.timesTen();
    }
    for (int i = estimate; i < 0; i++) {
      tenfold();
    }
    exponent = estimate;
    if (reachesUp()) {
      exponent++;
    } else {
      tenfold();
    }
  }

  private void tenfold() {
    value.timesTen();
    above.timesTen();
    below.timesTen();
  }

  private boolean reachesUp() {
    int comparison = Natural.compareSum(value, above, unit);
    return isEven ? comparison >= 0 : comparison > 0;
  }

  private boolean reachesDown() {
    int comparison = Natural.compare(value, below);
    return isEven ? comparison <= 0 : comparison < 0;
  }

  private void generate() {
    int digit = value.divide(unit);
    boolean isLow = reachesDown();
    boolean isHigh = reachesUp();
    if (isLow || isHigh) {
      two(digit);
      return;
    }
    while (!isLow && !isHigh) {
      digits.append(digit);
      tenfold();
      digit = value.divide(unit);
      isLow = reachesDown();
      isHigh = reachesUp();
    }
    boolean isUp = isHigh && (!isLow || isHalfOrMore(digit));
    digits.append(isUp ? digit + 1 : digit);
  }

  /** Tells whether what is left rounds a digit up; a half does so to even. */
  private boolean isHalfOrMore(int digit) {
    int comparison = Natural.compareSum(value, value, unit);
    return comparison > 0 || (comparison == 0 && digit % 2 != 0);
  }

  /** One digit would do: of two digits those that come closest. */
  private void two(int first) {
    int digit = first;
    while (digit == 0) {
      value.timesTen();
      digit = value.divide(unit);
      exponent--;
    }
    value.timesTen();
    int second = value.divide(unit);
    int both = 10 * digit + second + (isHalfOrMore(second) ? 1 : 0);
    if (both == 100) {
      exponent++;
    }
    digits.append(both % 10 == 0 ? both / 10 == 10 ? 1 : both / 10 : both);
  }
}
