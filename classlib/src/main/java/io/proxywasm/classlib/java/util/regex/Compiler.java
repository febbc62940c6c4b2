package io.proxywasm.classlib.java.util.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Turns what was parsed into instructions. */
final class Compiler {
  private int[] code = new int[64];
  private int length;
  private final List<CharTable> sets = new ArrayList<>();
  private int loops;

  private Compiler() {}

  static Program compile(Node node, int groups, boolean wide, Map<String, Integer> names) {
    var compiler = new Compiler();
    compiler.add(node);
    compiler.emit(Program.MATCH);
    return new Program(
        Arrays.copyOf(compiler.code, compiler.length),
        compiler.sets.toArray(CharTable[]::new),
        names,
        groups,
        compiler.loops,
        Width.of(node).min(),
        wide);
  }

  private int emit(int... words) {
    int at = length;
    if (length + words.length > code.length) {
      code = Arrays.copyOf(code, 2 * (length + words.length));
    }
    for (int word : words) {
      code[length++] = word;
    }
    return at;
  }

  private int set(CharSet set) {
    sets.add(new CharTable(set));
    return sets.size() - 1;
  }

  private void add(Node node) {
    if (node instanceof Node.One one) {
      emit(Program.ONE, set(one.set()));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.parts().forEach(this::add);
    } else if (node instanceof Node.Choice choice) {
      add(choice);
    } else if (node instanceof Node.Group group) {
      add(group);
    } else if (node instanceof Node.Repeat repeat) {
      add(repeat);
    } else if (node instanceof Node.Cut) {
      emit(Program.CUT);
    } else if (node instanceof Node.Place place) {
      emit(Program.PLACE, place.kind());
    } else if (node instanceof Node.BackReference reference) {
      emit(Program.BACK, reference.group(), reference.flags().bits());
    } else if (node instanceof Node.Atomic atomic) {
      part(emit(Program.ATOMIC, 0), atomic.body(), Program.DONE);
    } else if (node instanceof Node.Ahead ahead) {
      part(emit(Program.AHEAD, 0, ahead.negative() ? 1 : 0), ahead.body(), Program.DONE);
    } else if (node instanceof Node.Behind behind) {
      int start = emit(Program.BEHIND, 0, behind.negative() ? 1 : 0, behind.min(), behind.max());
      part(start, behind.body(), Program.BEHIND_END);
    }
  }

  /** Adds what an instruction encloses, and tells it where that ends. */
  private void part(int start, Node body, int end) {
    add(body);
    emit(end);
    code[start + 1] = length;
  }

  private void add(Node.Choice choice) {
    var jumps = new ArrayList<Integer>();
    int last = choice.branches().size() - 1;
    for (int i = 0; i < last; i++) {
      int split = emit(Program.SPLIT, 0, 0);
      code[split + 1] = length;
      add(choice.branches().get(i));
      jumps.add(emit(Program.JUMP, 0));
      code[split + 2] = length;
    }
    add(choice.branches().get(last));
    for (int jump : jumps) {
      code[jump + 1] = length;
    }
  }

  private void add(Node.Group group) {
    if (group.number() == 0) {
      add(group.body());
      return;
    }
    emit(Program.OPEN, group.number());
    add(group.body());
    emit(Program.CLOSE, group.number());
  }

  private void add(Node.Repeat repeat) {
    var mode = repeat.mode();
    if (repeat.body() instanceof Node.One one) {
      emit(Program.RUN, set(one.set()), repeat.min(), repeat.max(), mode.ordinal());
    } else if (mode == Node.Mode.POSSESSIVE) {
      var round = new Node.Sequence(List.of(new Node.Atomic(repeat.body()), new Node.Cut()));
      var greedy = new Node.Repeat(round, repeat.min(), repeat.max(), Node.Mode.GREEDY);
      part(emit(Program.ATOMIC, 0), greedy, Program.DONE);
    } else if (repeat.min() == 0 && repeat.max() == 1) {
      optional(repeat.body(), mode == Node.Mode.LAZY);
    } else {
      loop(repeat, mode == Node.Mode.LAZY);
    }
  }

  private void optional(Node body, boolean lazy) {
    int split = emit(Program.SPLIT, 0, 0);
    code[split + (lazy ? 2 : 1)] = length;
    add(body);
    code[split + (lazy ? 1 : 2)] = length;
  }

  private void loop(Node.Repeat repeat, boolean lazy) {
    int loop = loops++;
    emit(Program.LOOP_START, loop);
    int jump = emit(Program.JUMP, 0);
    int body = length;
    add(repeat.body());
    code[jump + 1] = length;
    emit(Program.LOOP, loop, repeat.min(), repeat.max(), lazy ? 1 : 0, body);
  }
}
