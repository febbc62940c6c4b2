package io.proxywasm.maven.teavm.semantics.cases;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

@SuppressWarnings("AlwaysThrows") // cases of wrong arguments
final class RandomCases {
  private RandomCases() {}

  static List<Case> all() {
    return List.of(
        new Case("seeded ints", () -> new Random(42).nextInt() + " " + new Random(-1).nextInt(100)),
        new Case("seeded mixture", RandomCases::mixture),
        new Case("seeded bytes", RandomCases::bytes),
        new Case("seeded Gaussian", () -> Double.doubleToLongBits(gaussians())),
        new Case(
            "seeded stream",
            () -> new Random(3).ints(5, 0, 10).boxed().collect(Collectors.toList())),
        new Case("setSeed", RandomCases::reseeded),
        new Case("subclass sees next", () -> new Counting(9).nextLong()),
        new Case("bad bound", () -> new Random(1).nextInt(0)),
        new Case("unseeded generators differ", RandomCases::unseeded),
        new Case("Math.random", () -> Math.random() < 1),
        new Case("random UUIDs", RandomCases::uuids),
        new Case("UUID.fromString", () -> UUID.fromString("123e4567-e89b-12d3-a456-426614174000")),
        new Case("short UUID", () -> UUID.fromString("1-2-3-4-5")),
        new Case("UUID equals", () -> new UUID(1, 2).equals(UUID.fromString("0-0-1-0-2"))),
        new Case("UUID order", () -> new UUID(-1, 2).compareTo(new UUID(1, 0))),
        new Case("UUID hash", () -> new UUID(0x123456789L, -7).hashCode()),
        new Case("no UUID", () -> UUID.fromString("1-2-3-4")),
        new Case("SecureRandom", RandomCases::secure));
  }

  private static String mixture() {
    Random random = new Random(123456789L);
    return random.nextInt(7)
        + " "
        + random.nextInt(64)
        + " "
        + random.nextLong()
        + " "
        + random.nextBoolean()
        + " "
        + Float.floatToIntBits(random.nextFloat())
        + " "
        + Double.doubleToLongBits(random.nextDouble())
        + " "
        + random.nextInt(-5, 1000)
        + " "
        + random.nextLong(1L << 40)
        + " "
        + random.nextLong(-9, 100_000_000_000L);
  }

  private static String bytes() {
    byte[] bytes = new byte[11];
    new Random(5).nextBytes(bytes);
    return Arrays.toString(bytes);
  }

  private static double gaussians() {
    Random random = new Random(77);
    return random.nextGaussian() + random.nextGaussian() + random.nextGaussian();
  }

  private static int reseeded() {
    Random random = new Random();
    random.setSeed(8);
    return random.nextInt();
  }

  private static boolean unseeded() {
    long first = new Random().nextLong();
    return first != new Random().nextLong();
  }

  private static String uuids() {
    UUID a = UUID.randomUUID();
    UUID b = UUID.randomUUID();
    return a.version()
        + " "
        + a.variant()
        + " "
        + a.toString().length()
        + " "
        + a.equals(b)
        + " "
        + a.equals(UUID.fromString(a.toString()));
  }

  private static String secure() {
    SecureRandom random = new SecureRandom();
    byte[] first = new byte[16];
    byte[] second = new byte[16];
    random.nextBytes(first);
    random.nextBytes(second);
    long third = random.nextLong();
    return Arrays.equals(first, second) + " " + (third != random.nextLong());
  }

  private static final class Counting extends Random {
    private static final long serialVersionUID = 1;

    Counting(long seed) {
      super(seed);
    }

    @Override
    protected int next(int bits) {
      return super.next(bits) ^ 1;
    }
  }
}
