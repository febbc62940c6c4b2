package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Calls functions that cannot fail without noting where, and without asking afterwards whether they
 * have failed.
 */
final class QuietCalls {

  /** The instructions that note a call site, and those that ask for its exception handler. */
  private static final int NOTE = 3;

  private static final int QUESTION = 5;

  private final BitSet quiet;
  private final List<Instruction> code;

  private QuietCalls(List<Instruction> code, BitSet quiet) {
    this.code = code;
    this.quiet = quiet;
  }

  /** Tells whether it has found any. */
  static boolean shorten(ModuleParts parts, BitSet quiet) {
    boolean found = false;
    for (int i = 0; i < parts.code.size(); i++) {
      var body = parts.code.get(i);
      var code = body.instructions();
      var shorter = new QuietCalls(code, quiet).shorter();
      if (shorter.size() < code.size()) {
        found = true;
        var bytes = new Bytes(Instruction.write(shorter));
        parts.code.set(i, new Body(body.locals(), bytes, body.offset(), body.size()));
      }
    }
    return found;
  }

  private List<Instruction> shorter() {
    var shorter = new ArrayList<Instruction>();
    int i = 0;
    while (i < code.size()) {
      int call = i + NOTE;
      int result = is(call + 1, Instruction.LOCAL_SET) || is(call + 1, Instruction.DROP) ? 1 : 0;
      if (isNote(i) && isQuiet(call) && isQuestion(call + 1 + result, i)) {
        shorter.addAll(code.subList(call, call + 1 + result));
        i = call + 1 + result + QUESTION;
      } else {
        shorter.add(code.get(i));
        i++;
      }
    }
    return shorter;
  }

  private boolean is(int i, int opcode) {
    return i < code.size() && code.get(i).opcode() == opcode;
  }

  private boolean isQuiet(int i) {
    return is(i, Instruction.CALL) && quiet.get((int) code.get(i).a());
  }

  private boolean isNote(int i) {
    return is(i, Instruction.LOCAL_GET)
        && is(i + 1, Instruction.I32_CONST)
        && is(i + 2, Instruction.I32_STORE)
        && code.get(i + 2).b() == 0;
  }

  /** The frame holds another number than the noted one where a handler is to run. */
  private boolean isQuestion(int i, int note) {
    return is(i, Instruction.LOCAL_GET)
        && code.get(i).a() == code.get(note).a()
        && is(i + 1, Instruction.I32_LOAD)
        && code.get(i + 1).b() == 0
        && is(i + 2, Instruction.I32_CONST)
        && code.get(i + 2).a() == code.get(note + 1).a()
        && is(i + 3, Instruction.I32_SUB)
        && is(i + 4, Instruction.BR_IF);
  }
}
