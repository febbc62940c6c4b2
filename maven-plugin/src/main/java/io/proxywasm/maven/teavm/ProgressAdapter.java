package io.proxywasm.maven.teavm;

import org.teavm.vm.TeaVMPhase;
import org.teavm.vm.TeaVMProgressFeedback;
import org.teavm.vm.TeaVMProgressListener;

/** Turns TeaVM's progress into ours. */
final class ProgressAdapter implements TeaVMProgressListener {
  /** Classes a filter of middle size reaches; TeaVM cannot know the number while it looks. */
  private static final int EXPECTED_CLASSES = 1200;

  private final CompileProgress progress;
  private String phase = "analyse";
  private int limit = 1;

  ProgressAdapter(CompileProgress progress) {
    this.progress = progress;
  }

  @Override
  public TeaVMProgressFeedback phaseStarted(TeaVMPhase started, int count) {
    phase = started == TeaVMPhase.DEPENDENCY_ANALYSIS ? "analyse" : "compile";
    limit = count > 0 ? count : EXPECTED_CLASSES;
    return progressReached(0);
  }

  @Override
  public TeaVMProgressFeedback progressReached(int reached) {
    progress.phase(phase, Math.min(100, (int) (100L * reached / limit)));
    return progress.cancelled() ? TeaVMProgressFeedback.CANCEL : TeaVMProgressFeedback.CONTINUE;
  }
}
