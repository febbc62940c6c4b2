package io.proxywasm.classlib.java.util.regex;

import java.util.Arrays;

/** Runs a program over a text. */
final class Machine {
  private static final int FAILED = -1;
  private static final int COMPLETE = -2;

  private final Program program;
  private final int[] code;
  private final TextView text;
  private final Choices choices = new Choices();

  /** Starts and ends of groups, starts of open groups, then count and last start of each loop. */
  private final int[] registers;

  private final int open;
  private final int loops;
  private boolean whole;
  private int position;
  private int target;

  /** How many choices there were when this part began. */
  private int base;

  Machine(Program program, TextView text) {
    this.program = program;
    this.code = program.code();
    this.text = text;
    this.open = 2 * (program.groups() + 1);
    this.loops = open + program.groups() + 1;
    this.registers = new int[loops + 2 * program.loops()];
  }

  /** Tells whether the program matches at a position, and to the end if it must be the whole. */
  boolean matchesAt(int start, boolean mustBeWhole) {
    whole = mustBeWhole;
    choices.clear();
    Arrays.fill(registers, -1);
    if (!run(0, start)) {
      return false;
    }
    registers[0] = start;
    registers[1] = position;
    return true;
  }

  /** Tells whether a match can begin at a position at all, by its first instruction. */
  boolean mayBeginAt(int start) {
    if (program.isWide() && text.isWithinPair(start)) {
      return false;
    }
    int first = code[0];
    boolean needed = first == Program.ONE || (first == Program.RUN && code[2] > 0);
    return !needed || start >= text.to() || program.sets()[code[1]].has(text.at(start));
  }

  int[] groups() {
    return Arrays.copyOf(registers, open);
  }

  private void set(int register, int value) {
    choices.push(Choices.RESTORE, register, registers[register], 0);
    registers[register] = value;
  }

  /** Runs from an instruction on until a match or a part is complete. */
  private boolean run(int start, int from) {
    int outer = base;
    base = choices.size();
    position = from;
    boolean complete = complete(start);
    base = outer;
    return complete;
  }

  private boolean complete(int start) {
    int pc = start;
    while (true) {
      int next = step(pc);
      if (next == FAILED) {
        next = back(base);
        if (next == FAILED) {
          return false;
        }
      } else if (next == COMPLETE) {
        return true;
      }
      pc = next;
    }
  }

  /** Does one instruction. Returns the next one, COMPLETE or FAILED. */
  private int step(int pc) {
    return switch (code[pc]) {
      case Program.ONE -> one(program.sets()[code[pc + 1]]) ? pc + 2 : FAILED;
      case Program.RUN -> repeat(pc);
      case Program.SPLIT -> {
        choices.push(Choices.BRANCH, code[pc + 2], position, 0);
        yield code[pc + 1];
      }
      case Program.JUMP -> code[pc + 1];
      case Program.OPEN -> {
        set(open + code[pc + 1], position);
        yield pc + 2;
      }
      case Program.CLOSE -> {
        set(2 * code[pc + 1], registers[open + code[pc + 1]]);
        set(2 * code[pc + 1] + 1, position);
        yield pc + 2;
      }
      case Program.PLACE -> text.isPlace(code[pc + 1], position) ? pc + 2 : FAILED;
      case Program.BACK -> back(code[pc + 1], new Flags(code[pc + 2])) ? pc + 3 : FAILED;
      case Program.LOOP_START -> {
        set(loops + 2 * code[pc + 1], 0);
        set(loops + 2 * code[pc + 1] + 1, -1);
        yield pc + 2;
      }
      case Program.LOOP -> loop(pc);
      case Program.ATOMIC -> once(pc + 2) ? code[pc + 1] : FAILED;
      case Program.AHEAD -> ahead(pc);
      case Program.BEHIND -> behind(pc);
      case Program.CUT -> {
        choices.commit(base);
        yield pc + 1;
      }
      case Program.BEHIND_END -> position == target ? COMPLETE : FAILED;
      case Program.MATCH -> whole && position != text.to() ? FAILED : COMPLETE;
      default -> COMPLETE; // DONE
    };
  }

  /** Goes back to the last choice beyond so many. */
  private int back(int size) {
    while (choices.size() > size) {
      int next = resume(choices.top(1));
      if (next != FAILED) {
        return next;
      }
    }
    return FAILED;
  }

  /** Takes the last choice up again, at its instruction or register. */
  private int resume(int at) {
    return switch (choices.top(0)) {
      case Choices.RESTORE -> {
        registers[at] = choices.top(2);
        choices.pop();
        yield FAILED;
      }
      case Choices.BRANCH -> {
        position = choices.top(2);
        choices.pop();
        yield at;
      }
      case Choices.GREEDY -> {
        position = text.before(choices.top(2));
        if (position <= choices.top(3)) {
          choices.pop();
        } else {
          choices.setTop(2, position);
        }
        yield at;
      }
      case Choices.LAZY -> oneMore(at) ? at + Program.size(Program.RUN) : FAILED;
      default -> { // AGAIN
        position = choices.top(2);
        choices.pop();
        yield round(at);
      }
    };
  }

  private boolean one(CharSet set) {
    if (position >= text.to()) {
      text.hitEnd();
      return false;
    }
    int c = text.at(position);
    int next = position + Character.charCount(c);
    if (next > text.to()) {
      text.hitEnd();
      return false;
    }
    if (!set.has(c)) {
      return false;
    }
    position = next;
    return true;
  }

  private int repeat(int pc) {
    var set = program.sets()[code[pc + 1]];
    int min = code[pc + 2];
    int max = code[pc + 3];
    int mode = code[pc + 4];
    int next = pc + Program.size(Program.RUN);
    int count = 0;
    while (count < min) {
      if (!one(set)) {
        return FAILED;
      }
      count++;
    }
    if (mode == Node.Mode.LAZY.ordinal()) {
      if (count < max) {
        choices.push(Choices.LAZY, pc, position, count);
      }
      return next;
    }
    int least = position;
    while (count < max && one(set)) {
      count++;
    }
    if (position > least && mode == Node.Mode.GREEDY.ordinal()) {
      choices.push(Choices.GREEDY, next, position, least);
    }
    return next;
  }

  /** Lengthens a lazy run by one, if that is possible. */
  private boolean oneMore(int run) {
    position = choices.top(2);
    int count = choices.top(3) + 1;
    if (!one(program.sets()[code[run + 1]])) {
      choices.pop();
      return false;
    }
    if (count == code[run + 3]) {
      choices.pop();
    } else {
      choices.setTop(2, position);
      choices.setTop(3, count);
    }
    return true;
  }

  private int loop(int pc) {
    int count = registers[loops + 2 * code[pc + 1]];
    int next = pc + Program.size(Program.LOOP);
    // A round that took nothing is the last one.
    if (count > 0 && position <= registers[loops + 2 * code[pc + 1] + 1]) {
      return next;
    }
    if (count < code[pc + 2]) {
      return round(pc);
    }
    if (count >= code[pc + 3]) {
      return next;
    }
    if (code[pc + 4] != 0) {
      choices.push(Choices.AGAIN, pc, position, 0);
      return next;
    }
    choices.push(Choices.BRANCH, next, position, 0);
    return round(pc);
  }

  private int round(int pc) {
    int loop = loops + 2 * code[pc + 1];
    set(loop, registers[loop] + 1);
    set(loop + 1, position);
    return code[pc + 5];
  }

  /** Runs a part and keeps its first match. */
  private boolean once(int pc) {
    int before = choices.size();
    if (!run(pc, position)) {
      return false;
    }
    choices.commit(before);
    return true;
  }

  /** Takes back all that happened since there were so many choices. */
  private void undo(int size) {
    choices.commit(size);
    back(size);
  }

  private int ahead(int pc) {
    int here = position;
    int before = choices.size();
    int to = text.openEnd();
    boolean negative = code[pc + 2] != 0;
    if (negative && here >= text.to()) {
      text.requireEnd(); // more text could make a difference
    }
    boolean found = once(pc + Program.size(Program.AHEAD));
    text.setTo(to);
    position = here;
    if (negative && found) {
      undo(before);
    }
    return found == negative ? FAILED : code[pc + 1];
  }

  private int behind(int pc) {
    int here = position;
    int outer = target;
    int before = choices.size();
    target = here;
    int first = here - code[pc + 3];
    int last = Math.max(text.openStart(), code[pc + 4] > here ? 0 : here - code[pc + 4]);
    boolean found = false;
    for (int start = first; !found && start >= last; start--) {
      position = start;
      found = once(pc + Program.size(Program.BEHIND));
    }
    target = outer;
    position = here;
    boolean negative = code[pc + 2] != 0;
    if (negative && found) {
      undo(before);
    }
    return found == negative ? FAILED : code[pc + 1];
  }

  private boolean back(int group, Flags flags) {
    int start = 2 * group < open ? registers[2 * group] : -1;
    if (start < 0) {
      return false;
    }
    int end = registers[2 * group + 1];
    if (position + end - start > text.to()) {
      text.hitEnd();
      return false;
    }
    for (int i = start; i < end; i++) {
      int expected = text.unit(i);
      int c = text.unit(position + i - start);
      if (c != expected && !flags.single(expected).has(c)) {
        return false;
      }
    }
    position += end - start;
    return true;
  }
}
