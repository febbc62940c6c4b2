package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.Assembly.code;
import static io.proxywasm.maven.wasm.Assembly.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrowFramesTest {
  /** Function 0, as the compiler writes it: makes a frame for so many references. */
  private static final String ALLOCATION =
      "const 592; load; const 4; add; set 1; get 1; get 0; const 2; shl; const 4; add; add; set 2;"
          + " get 2; get 0; store; const 592; get 2; store; get 1; end";

  /** Function 1 throws, function 2 computes, function 3 may do anything. */
  private static final String THROWS = "const 1; call 0; drop; end";

  private static final String COMPUTES = "get 0; const 1; add; end";
  private static final String ANYTHING = "get 0; call 0; end";

  private static final String FAIL = "get 2; const 77; store; call 1; br 1";

  /** A call that may fail, in a block of the function's first one, and in a block of that. */
  private static final String CALL =
      "get 0; get 2; const 78; store; call 3; drop; get 2; load; const 78; sub; br_if 1";

  private static final String DEEP_CALL =
      "get 0; get 2; const 78; store; call 3; drop; get 2; load; const 78; sub; br_if 2";

  private static final String RELEASE = "const 592; get 2; const 4; sub; store";

  @Test
  void makesTheFrameWhereACheckFails() {
    assertEquals(
        "block; get 0; eqz; if; const 0; call 0; set 2; "
            + FAIL
            + "; end; get 0; load; call 2; return; end; const 0; end",
        deferred(
            "block; const 1; call 0; set 2; get 2; get 0; store 4; get 0; eqz; if; "
                + FAIL
                + "; end; get 2; const 0; store 4; get 0; load; call 2; "
                + RELEASE
                + "; return; end; const 0; end"));
  }

  @Test
  void makesTheFrameWhereAClassIsInitialised() {
    assertEquals(
        "block; const 8; load; const 1; and; eqz; if; const 1; call 0; set 2; "
            + "get 2; const 0; store 4; "
            + CALL
            + "; "
            + RELEASE
            + "; end; get 0; load; return; end; const 0; end",
        deferred(
            "block; const 1; call 0; set 2; const 8; load; const 1; and; eqz; if; "
                + "get 2; const 0; store 4; "
                + CALL
                + "; end; get 0; load; "
                + RELEASE
                + "; return; end; const 0; end"));
  }

  @Test
  void makesTheFrameOfAnExceptionWithWhatItHolds() {
    assertEquals(
        "block; get 0; load; set 1; get 0; eqz; if; const 2; call 0; set 2; "
            + "get 2; get 1; store 4; get 2; const 0; store 8; "
            + CALL
            + "; br 1; end; get 0; return; end; const 0; end",
        deferred(
            "block; const 2; call 0; set 2; get 0; load; set 1; get 2; get 1; store 4; "
                + "get 0; eqz; if; get 2; const 0; store 8; "
                + CALL
                + "; br 1; end; get 0; "
                + RELEASE
                + "; return; end; const 0; end"));
  }

  @Test
  void makesOneFrameForAnExceptionWithinAnother() {
    String throwing = CALL + "; br 1";
    String deep = DEEP_CALL + "; br 2";
    assertEquals(
        "block; get 0; eqz; if; const 0; call 0; set 2; get 0; if; "
            + deep
            + "; end; "
            + throwing
            + "; end; get 0; return; end; const 0; end",
        deferred(
            "block; const 0; call 0; set 2; get 0; eqz; if; get 0; if; "
                + deep
                + "; end; "
                + throwing
                + "; end; get 0; "
                + RELEASE
                + "; return; end; const 0; end"));
  }

  @Test
  void releasesTheFrameBeforeAJumpOutOfWhereItIsNeeded() {
    assertEquals(
        "block; block; get 0; if; const 0; call 0; set 2; "
            + DEEP_CALL
            + "; "
            + RELEASE
            + "; br 1; end; get 0; return; end; get 0; return; end; const 0; end",
        deferred(
            "block; const 0; call 0; set 2; block; get 0; if; "
                + DEEP_CALL
                + "; br 1; end; get 0; "
                + RELEASE
                + "; return; end; get 0; "
                + RELEASE
                + "; return; end; const 0; end"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a call that may allocate, and needs its references noted
        "block; const 1; call 0; set 2; get 0; call 3; " + RELEASE + "; return; end; const 0; end",
        // a handler looks into the frame
        "block; const 1; call 0; set 2; get 2; load; drop; " + RELEASE + "; end; const 0; end",
        // the check's failure comes back
        "block; const 1; call 0; set 2; get 2; const 77; store; call 1; " + RELEASE + "; end; end",
        // another frame in the same local
        "block; const 1; call 0; set 2; get 0; set 2; " + RELEASE + "; end; const 0; end",
        // a call in each run of a loop
        "block; const 0; call 0; set 2; loop; get 0; if; "
            + DEEP_CALL
            + "; end; end; get 0; "
            + RELEASE
            + "; return; end; const 0; end",
        // two calls that happen seldom: two frames would cost more than one
        "block; const 0; call 0; set 2; get 0; if; "
            + CALL
            + "; end; get 0; if; "
            + CALL
            + "; end; get 0; "
            + RELEASE
            + "; return; end; const 0; end",
        // the local whose reference is noted has another value where the frame would be made
        "block; const 1; call 0; set 2; get 2; get 1; store 4; get 0; set 1; get 0; eqz; if; "
            + CALL
            + "; br 1; end; get 0; "
            + RELEASE
            + "; return; end; const 0; end",
        // only one of two ways has noted a reference
        "block; const 1; call 0; set 2; get 0; if; get 2; get 0; store 4; end; get 0; eqz; if; "
            + CALL
            + "; br 1; end; get 0; "
            + RELEASE
            + "; return; end; const 0; end",
        // the end of the first block is no failure's
        "block; const 0; call 0; set 2; get 0; if; "
            + CALL
            + "; br 1; end; get 0; "
            + RELEASE
            + "; return; end; get 0; call 3; end",
        // no frame at all
        "block; get 0; call 3; return; end; const 0; end",
      })
  void leavesOthersAlone(String function) {
    assertEquals(function, deferred(function));
  }

  private static String deferred(String function) {
    var parts = new ModuleParts();
    parts.types.add(Assembly.function(1));
    parts.types.add(new FunctionType(List.of(), List.of()));
    for (var text : List.of(ALLOCATION, THROWS, COMPUTES, ANYTHING, function)) {
      parts.functions.add(text.equals(THROWS) ? 1 : 0);
      var bytes = new Bytes(Instruction.write(code(text)));
      parts.code.add(new Body(List.of(), bytes, 0, 0));
    }
    ThrowFrames.defer(parts);
    return text(parts.code.get(4).instructions());
  }
}
