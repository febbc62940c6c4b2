package io.proxywasm.its.fuzz;

import com.dylibso.chicory.runtime.Instance;
import io.proxywasm.its.fuzz.Answer.Giving;
import java.util.ArrayList;
import java.util.List;

/** One host call of a module: its arguments, and an answer that is written as the host wants it. */
final class RawCall {
  private static final int INVALID_MEMORY_ACCESS = 6;

  private final Instance instance;
  private final long[] arguments;

  RawCall(Instance instance, long[] arguments) {
    this.instance = instance;
    this.arguments = arguments;
  }

  int answer(String name, RawHost host) {
    var signature = AbiSignatures.CALLS.get(name);
    if (signature == null) {
      throw new IllegalStateException("no call of the ABI: " + name);
    }
    var numbers = new ArrayList<Integer>();
    var texts = new ArrayList<byte[]>();
    int at = 0;
    for (int i = 0; i < signature.length(); i++) {
      char kind = signature.charAt(i);
      if (kind == 'i' || kind == 'I') {
        numbers.add((int) arguments[at++]);
      } else if (kind == 'b') {
        texts.add(instance.memory().readBytes((int) arguments[at], (int) arguments[at + 1]));
        at += 2;
      } else {
        at += kind == 'B' ? 2 : 1;
      }
    }
    if (at != arguments.length) {
      throw new IllegalStateException(name + " takes " + at + " integers");
    }
    var answer = host.answer(AbiSignatures.javaName(name), numbers, texts);
    return give(signature, answer) ? answer.status() : INVALID_MEMORY_ACCESS;
  }

  private boolean give(String signature, Answer answer) {
    int at = 0;
    for (int i = 0; i < signature.length(); i++) {
      char kind = signature.charAt(i);
      switch (kind) {
        case 'b' -> at += 2;
        case 'n' -> {
          if (answer.giving() != Giving.NOTHING) {
            instance.memory().writeI32((int) arguments[at], (int) answer.number());
          }
          at++;
        }
        case 'N' -> {
          if (answer.giving() != Giving.NOTHING) {
            instance.memory().writeLong((int) arguments[at], answer.number());
          }
          at++;
        }
        case 'B' -> {
          if (!giveBytes(at, answer)) {
            return false;
          }
          at += 2;
        }
        default -> at++;
      }
    }
    return true;
  }

  private boolean giveBytes(int at, Answer answer) {
    byte[] bytes = answer.bytes();
    int size = bytes.length;
    switch (answer.giving()) {
      case NOTHING -> {}
      case NULL_WITH_SIZE -> write(at, 0, size + 1);
      case FOREIGN_ADDRESS -> write(at, 4096 + 8 * size, size + 1);
      case SIZE_ALONE -> instance.memory().writeI32((int) arguments[at + 1], size + 1);
      case LOST -> allocate(bytes);
      default -> {
        if (answer.giving() == Giving.ABSURD_FIRST) {
          for (int absurd : List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 30, 1 << 26)) {
            if (allocate(absurd) != 0) {
              throw new IllegalStateException("the allocator gave " + absurd + " bytes");
            }
          }
        }
        if (size == 0 && answer.giving() == Giving.AS_THE_ABI_SAYS) {
          write(at, 0, 0);
          return true;
        }
        int address = allocate(bytes);
        if (address == 0) {
          return false;
        }
        if (answer.giving() == Giving.FIRST_OF_TWO && allocate(size) != 0) {
          throw new IllegalStateException("the allocator gave a second array within one call");
        }
        switch (answer.giving()) {
          case LONGER -> write(at, address, size + 1);
          case SHORTER -> write(at, address, size / 2);
          case SHIFTED -> write(at, address + 1, Math.max(1, size - 1));
          case NEGATIVE_SIZE -> write(at, address, -1 - size);
          default -> write(at, address, size);
        }
      }
    }
    return true;
  }

  private int allocate(byte[] bytes) {
    int address = allocate(bytes.length);
    if (address != 0) {
      instance.memory().write(address, bytes);
    }
    return address;
  }

  private int allocate(int size) {
    return (int) instance.export("proxy_on_memory_allocate").apply(size)[0];
  }

  private void write(int at, int address, int size) {
    instance.memory().writeI32((int) arguments[at], address);
    instance.memory().writeI32((int) arguments[at + 1], size);
  }
}
