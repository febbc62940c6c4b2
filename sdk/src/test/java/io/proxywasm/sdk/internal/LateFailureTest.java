package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a stream that shall pass on without the filter whose handler has thrown. */
class LateFailureTest {
  private static final String ROOT_ID = "late-failure";
  private static final int PLUGIN = 21;
  private static final int STREAM = 22;
  private static Action answer = Action.PAUSE;

  private final List<String> calls = new ArrayList<>();
  private final Promise<String> promise = new Promise<>();

  /** Lets streams pass whose filter has failed. */
  private static final class OpenPlugin implements Plugin {
    @Override
    public HttpFilter newHttpFilter(HttpStream stream) {
      return new HttpFilter() {
        @Override
        public Action onRequestHeaders(boolean endOfStream) {
          return answer;
        }
      };
    }

    @Override
    public Optional<LocalResponse> onFilterFailure(HttpStream stream, Throwable failure) {
      return Optional.empty();
    }
  }

  @BeforeAll
  static void register() {
    Plugins.register(ROOT_ID, OpenPlugin::new);
  }

  @BeforeEach
  void openStream() {
    ScriptedHost.connect(this::call, PLUGIN, STREAM);
  }

  private Object call(String name, Object... arguments) {
    calls.add(name);
    if (name.equals("getProperty")) {
      ((Returned) arguments[1]).bytes = ROOT_ID.getBytes(StandardCharsets.UTF_8);
    }
    return name.equals("log") ? null : Status.OK;
  }

  @AfterEach
  void closeStream() {
    Dispatcher.onDelete(STREAM);
    Dispatcher.onDelete(PLUGIN);
  }

  private List<String> fail() {
    Contexts.entered(STREAM);
    promise.onDone(
        value -> {
          throw new IllegalStateException(value);
        });
    calls.clear();
    promise.keep("late");
    return calls;
  }

  @Test
  void letsGoOfTheRequestThatIsHeld() {
    answer = Action.PAUSE;
    Dispatcher.onRequestHeaders(STREAM, true);
    assertEquals(List.of("log", "continueStream"), fail());
  }

  @Test
  void leavesARequestThatPassedAlone() {
    answer = Action.CONTINUE;
    Dispatcher.onRequestHeaders(STREAM, true);
    assertEquals(List.of("log"), fail());
  }

  @Test
  void leavesARequestThatWasResumedAlone() {
    answer = Action.PAUSE;
    Dispatcher.onRequestHeaders(STREAM, false);
    ((HttpStream) Contexts.STREAMS.get(STREAM)).resumeRequest();
    assertEquals(List.of("log"), fail());
  }
}
