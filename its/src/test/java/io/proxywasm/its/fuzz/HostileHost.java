package io.proxywasm.its.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.proxywasm.its.filters.CanaryFilter;
import io.proxywasm.its.fuzz.Answer.Giving;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Calls anything at any time and answers with true values, lies and nonsense. Every value it has
 * carries the tag of the context it belongs to, and what it must not be believed carries one of no
 * context: what comes back under another tag than the effective context's is a leak.
 */
final class HostileHost implements RawHost {
  private static final int OK = 0;
  private static final int NOT_FOUND = 1;
  private static final int BAD_ARGUMENT = 2;
  private static final int DEEPEST = 3;
  private static final int TRACED = 400;
  private static final int SHOWN = 100;
  private static final String POISON = "<poison>";
  private static final Pattern TAG = Pattern.compile("<(?:-?\\d+#\\d+|poison)>");
  private static final int[] ODD = {
    0, 1, 2, 7, -1, 64, 1 << 16, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  /** Ids from 1 are plugins', those that follow are streams'. */
  private static final int PLUGINS = 2;

  private static final int STREAMS = 5;
  private static final int COUNTING = 99;
  private static final Set<String> NOT_OF_A_STREAM = Set.of("onContextCreate", "onMemoryAllocate");

  /** How the host behaves. */
  private enum Manners {
    HOSTILE,
    /** Answers each call alike. */
    POLITE,
    /** Has no answer to any. */
    EXPECTS_SILENCE
  }

  /** The SDK's context ids in use, in each of their lives. */
  private final Map<Integer, Integer> lives = new HashMap<>();

  private final Set<Integer> live = new HashSet<>();
  private final Map<Integer, String> tokens = new HashMap<>();
  private final Deque<String> trace = new ArrayDeque<>();
  private final Random random = new Random();
  private final boolean honest;
  private final boolean tracing;
  private final RawGuest guest;
  private final List<Callback> callbacks;
  private final List<Callback> creations;
  private final List<Callback> endings;
  private final List<Callback> replies;
  private final List<Callback> flow;
  private int current;
  private int effective;
  private int depth;
  private int lastToken;
  private long now;
  private String reply = POISON;
  private String logged = "";
  private @Nullable IllegalStateException broken;
  private Manners manners = Manners.HOSTILE;

  HostileHost(RawGuest.Engine engine, boolean honest, boolean tracing) {
    this.honest = honest;
    this.tracing = tracing;
    this.guest = engine.start(this);
    this.callbacks = guest.callbacks();
    this.creations = named("onContextCreate");
    this.endings = named("onLog|onDone|onDelete|onTick");
    this.replies = named("onHttpCall.*|onGrpc.*");
    this.flow = named("onNewConnection|on(Request|Response|Downstream|Upstream).*");
    manners = Manners.POLITE;
    for (int id = 1; id <= PLUGINS; id++) {
      call(only("onContextCreate"), id, 0);
    }
    manners = Manners.HOSTILE;
  }

  Deque<String> trace() {
    return trace;
  }

  /** Makes one call with all that it leads to; the seed decides on everything. */
  void play(long seed) {
    random.setSeed(seed);
    play();
  }

  private void play() {
    var callback = pick();
    var arguments = new int[callback.parameters()];
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] = random.nextInt(3) == 0 ? odd() : random.nextInt(8);
    }
    boolean ofPlugin = random.nextInt(16) == 0;
    arguments[0] = ofPlugin ? 1 + random.nextInt(PLUGINS) : PLUGINS + 1 + random.nextInt(STREAMS);
    if (random.nextInt(32) == 0 || callback.name().equals("onMemoryAllocate")) {
      arguments[0] = odd();
    } else if (callback.name().equals("onContextCreate")) {
      arguments[1] = ofPlugin ? 0 : 1 + random.nextInt(PLUGINS);
    } else if (isReply(callback) && !tokens.isEmpty()) {
      arguments[0] = 1 + random.nextInt(PLUGINS);
      arguments[1] = lastToken - random.nextInt(Math.min(lastToken, 8));
    }
    call(callback, arguments);
  }

  private Callback pick() {
    var among =
        switch (random.nextInt(16)) {
          case 0 -> callbacks;
          case 1 -> endings;
          case 2, 3 -> creations;
          case 4, 5 -> replies;
          default -> flow;
        };
    return among.get(random.nextInt(among.size()));
  }

  private List<Callback> named(String pattern) {
    return callbacks.stream().filter(c -> c.name().matches(pattern)).toList();
  }

  private Callback only(String name) {
    return named(name).get(0);
  }

  private static boolean isReply(Callback callback) {
    return callback.name().startsWith("onHttpCall") || callback.name().startsWith("onGrpc");
  }

  int call(Callback callback, int... arguments) {
    int outerCurrent = current;
    int outerEffective = effective;
    var outerReply = reply;
    int id = arguments[0];
    current = id;
    effective = 0;
    depth++;
    note("> " + callback.name(), arguments);
    if (callback.name().equals("onContextCreate")) {
      lives.merge(id, 1, Integer::sum);
      live.add(id);
    } else if (isReply(callback)) {
      reply = tokens.getOrDefault(arguments[1], POISON);
    }
    int result = guest.call(callback, arguments);
    if (broken != null) {
      throw broken;
    }
    if (callback.name().equals("onDelete")) {
      live.remove(id);
    }
    if (!callback.name().equals("onMemoryAllocate") && result != 0 && result != 1) {
      throw new IllegalStateException(callback.name() + " returned " + result);
    }
    note("< " + callback.name() + " " + result);
    depth--;
    current = outerCurrent;
    effective = outerEffective;
    reply = outerReply;
    return result;
  }

  @Override
  public Answer answer(String call, List<Integer> numbers, List<byte[]> texts) {
    note(call, numbers, texts);
    if (call.equals("log")) {
      logged = new String(texts.get(0), ISO_8859_1);
      return new Answer(OK, new byte[0], 0, Giving.AS_THE_ABI_SAYS);
    }
    check(call, texts);
    if (manners == Manners.EXPECTS_SILENCE) {
      broken(call + " for a context that has ended");
    } else if (manners == Manners.POLITE) {
      return new Answer(OK, CanaryFilter.COUNT.getBytes(ISO_8859_1), 0, Giving.AS_THE_ABI_SAYS);
    }
    if (depth > 0 && depth < DEEPEST && random.nextInt(40) == 0) {
      play();
    }
    var answer =
        call.equals("setEffectiveContext") ? effective(numbers.get(0)) : any(call, numbers);
    note("= " + answer.status() + " " + answer.giving() + " " + answer.number(), answer.bytes());
    return answer;
  }

  private void check(String call, List<byte[]> texts) {
    var own = tag(meant());
    for (var text : texts) {
      var tags = TAG.matcher(new String(text, ISO_8859_1));
      while (tags.find()) {
        if (!tags.group().equals(own)) {
          broken(call + " of " + own + " is given " + tags.group());
        }
      }
    }
  }

  /** Notes a failure; an exception would be the guest's to catch. */
  private void broken(String rule) {
    if (broken == null) {
      broken = new IllegalStateException(rule);
    }
  }

  private Answer effective(int id) {
    if (live.contains(id) && (honest || random.nextInt(16) > 0)) {
      effective = id;
      return new Answer(OK, new byte[0], 0, Giving.AS_THE_ABI_SAYS);
    }
    return new Answer(BAD_ARGUMENT, new byte[0], 0, Giving.AS_THE_ABI_SAYS);
  }

  private Answer any(String call, List<Integer> numbers) {
    if (honest || random.nextInt(4) > 0) {
      boolean absent = random.nextInt(8) == 0;
      return new Answer(
          absent ? (call.startsWith("get") ? NOT_FOUND : BAD_ARGUMENT) : OK,
          value(call, absent ? POISON : source(call, numbers)),
          absent ? 0 : number(call),
          Giving.AS_THE_ABI_SAYS);
    }
    int status = random.nextInt(2) == 0 ? OK : random.nextInt(3) == 0 ? odd() : random.nextInt(14);
    var giving = Giving.values()[random.nextInt(Giving.values().length)];
    boolean believed =
        switch (giving) {
          case SHORTER, FIRST_OF_TWO, ABSURD_FIRST -> status == OK;
          default -> false;
        };
    byte[] bytes = value(call, believed ? source(call, numbers) : POISON);
    if (giving == Giving.AS_THE_ABI_SAYS && status == OK) {
      bytes = nonsense();
    }
    // Two callouts of one token are one to everybody but the host that gave it.
    return new Answer(status, bytes, givesToken(call) ? number(call) : odd(), giving);
  }

  /** Returns the tag of what a call reads: the effective context's, or the reply's. */
  private String source(String call, List<Integer> numbers) {
    boolean ofReply =
        switch (call) {
          case "getHeaderMapValue", "getHeaderMapPairs" -> numbers.get(0) >= 4;
          case "getBufferBytes" -> numbers.get(0) == 4 || numbers.get(0) == 5;
          case "getStatus" -> true;
          default -> false;
        };
    return ofReply ? reply : tag(meant());
  }

  private long number(String call) {
    if (givesToken(call)) {
      tokens.put(++lastToken, tag(meant()));
      return lastToken;
    }
    return call.equals("getCurrentTimeNanoseconds") ? now += 10_000_000 : random.nextInt(64);
  }

  private static boolean givesToken(String call) {
    return call.equals("httpCall") || call.equals("grpcCall") || call.equals("grpcStream");
  }

  private byte[] value(String call, String tag) {
    if (call.equals("getHeaderMapPairs")) {
      return HostilePairs.of(random, tag);
    }
    return (tag + new String(nonsense(), ISO_8859_1)).getBytes(ISO_8859_1);
  }

  private byte[] nonsense() {
    var bytes = new byte[random.nextInt(24)];
    random.nextBytes(bytes);
    if (bytes.length > 8 && random.nextBoolean()) {
      bytes[0] = (byte) random.nextInt(3);
      bytes[1] = 0;
      bytes[2] = 0;
      bytes[3] = 0;
    }
    return bytes;
  }

  private int odd() {
    return ODD[random.nextInt(ODD.length)];
  }

  private int meant() {
    return effective == 0 ? current : effective;
  }

  private String tag(int id) {
    return "<" + id + "#" + lives.getOrDefault(id, 0) + ">";
  }

  private void note(String what, Object... more) {
    if (tracing) {
      var line = new StringBuilder("  ".repeat(depth)).append(what);
      for (var part : more) {
        line.append(' ').append(text(part));
      }
      trace.add(line.toString());
      if (trace.size() > TRACED) {
        trace.remove();
      }
    }
  }

  private static String text(Object part) {
    if (part instanceof byte[] bytes) {
      var shown = Arrays.copyOf(bytes, Math.min(bytes.length, SHOWN));
      return new String(shown, ISO_8859_1).replaceAll("[^ -~]", "?");
    } else if (part instanceof int[] numbers) {
      return Arrays.toString(numbers);
    } else if (part instanceof List<?> list) {
      return list.stream().map(HostileHost::text).toList().toString();
    }
    return part.toString();
  }

  /** Ends every context, and makes sure that none of them is reached afterwards. */
  void end() {
    manners = Manners.POLITE;
    for (int id : Set.copyOf(lives.keySet())) {
      call(only("onDelete"), id);
    }
    manners = Manners.EXPECTS_SILENCE;
    for (int id : Set.copyOf(lives.keySet())) {
      for (var callback : callbacks) {
        if (!NOT_OF_A_STREAM.contains(callback.name())) {
          call(
              callback,
              IntStream.range(0, callback.parameters()).map(i -> i == 0 ? id : 1).toArray());
        }
      }
    }
    manners = Manners.POLITE;
    call(only("onContextCreate"), COUNTING, 0);
    call(only("onConfigure"), COUNTING, CanaryFilter.COUNT.length());
    if (!logged.equals("contexts 1 0")) {
      throw new IllegalStateException("plugins and streams that are left: " + logged);
    }
  }
}
