package io.proxywasm.maven.teavm.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.teavm.model.BasicBlock;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BranchingCondition;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.NullCheckInstruction;

class RepeatedNullChecksTest {
  private final Program program = new Program();
  private final Variable value = program.createVariable();
  private final Variable other = program.createVariable();

  @Test
  void aSecondCheckIsDropped() {
    var block = program.createBasicBlock();
    check(block, value);
    check(block, value);
    end(block);
    assertEquals(1, checks());
  }

  @Test
  void theResultOfACheckIsChecked() {
    var block = program.createBasicBlock();
    var result = check(block, value);
    check(block, result);
    end(block);
    assertEquals(1, checks());
  }

  @Test
  void whatACastGivesIsChecked() {
    var block = program.createBasicBlock();
    check(block, value);
    var cast = new CastInstruction();
    cast.setTargetType(ValueType.object("java.lang.String"));
    cast.setValue(value);
    cast.setReceiver(program.createVariable());
    block.add(cast);
    check(block, cast.getReceiver());
    end(block);
    assertEquals(1, checks());
  }

  @Test
  void anotherValueIsNotChecked() {
    var block = program.createBasicBlock();
    check(block, value);
    check(block, other);
    end(block);
    assertEquals(2, checks());
  }

  @Test
  void whatOneBranchHasCheckedIsNotCheckedAfterBoth() {
    var start = program.createBasicBlock();
    var left = program.createBasicBlock();
    var right = program.createBasicBlock();
    var join = program.createBasicBlock();
    check(start, other);
    branch(start, left, right);
    check(left, value);
    jump(left, join);
    jump(right, join);
    check(join, value);
    check(join, other);
    end(join);
    assertEquals(3, checks());
  }

  @Test
  void aTryBlockMayHaveRunInPart() {
    var block = program.createBasicBlock();
    var handler = program.createBasicBlock();
    check(block, value);
    end(block);
    check(handler, value);
    end(handler);
    var tryCatch = new TryCatchBlock();
    tryCatch.setHandler(handler);
    block.getTryCatchBlocks().add(tryCatch);
    assertEquals(2, checks());
  }

  private Variable check(BasicBlock block, Variable value) {
    var check = new NullCheckInstruction();
    check.setValue(value);
    check.setReceiver(program.createVariable());
    block.add(check);
    return check.getReceiver();
  }

  private void branch(BasicBlock from, BasicBlock left, BasicBlock right) {
    var branch = new BranchingInstruction(BranchingCondition.NULL);
    branch.setOperand(value);
    branch.setConsequent(left);
    branch.setAlternative(right);
    from.add(branch);
  }

  private static void jump(BasicBlock from, BasicBlock to) {
    var jump = new JumpInstruction();
    jump.setTarget(to);
    from.add(jump);
  }

  private static void end(BasicBlock block) {
    block.add(new ExitInstruction());
  }

  /** Returns how many checks are left. */
  private int checks() {
    RepeatedNullChecks.drop(program);
    int count = 0;
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        count += instruction instanceof NullCheckInstruction ? 1 : 0;
      }
    }
    return count;
  }
}
