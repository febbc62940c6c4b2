package io.proxywasm.its.fuzz;

import java.util.List;

/** Answers host calls. */
interface RawHost {
  /**
   * Answers a call.
   *
   * @param call as {@code HostFunctions} has it, {@code getHeaderMapValue}
   * @param numbers the integers among the arguments
   * @param texts the byte strings among them
   */
  Answer answer(String call, List<Integer> numbers, List<byte[]> texts);
}
