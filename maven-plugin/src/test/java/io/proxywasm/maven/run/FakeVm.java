package io.proxywasm.maven.run;

import io.proxywasm.harness.HeaderList;
import java.util.ArrayList;
import java.util.List;

/**
 * A filter that adds its configuration as {@code x-config} to requests and {@code x-done} to
 * responses, fails on {@code /fail}, forbids {@code /forbidden} and never answers {@code /hang}.
 */
final class FakeVm implements FilterVm {
  private final String configuration;
  boolean closed;

  private FakeVm(String configuration) {
    this.configuration = configuration;
  }

  static FakeVm load(RunFilter filter, RunLog log) throws RunException {
    if (filter.configuration().startsWith("!")) {
      throw new RunException("The filter refuses its configuration");
    }
    log.info("loaded with " + filter.configuration());
    return new FakeVm(filter.configuration());
  }

  @Override
  public Outcome serve(Message request, Upstream upstream) {
    List<String> log = List.of("[INFO] seen");
    return switch (request.header(":path")) {
      case "/fail" -> new Outcome(null, null, null, log, "unreachable");
      case "/forbidden" -> new Outcome(null, null, Message.text(403, "no"), log, null);
      case "/hang" -> new Outcome(null, null, null, log, null);
      default -> {
        Message sent = with(request, "x-config", configuration);
        Message received = upstream.answer(sent);
        yield new Outcome(sent, received, with(received, "x-done", "yes"), log, null);
      }
    };
  }

  private static Message with(Message message, String name, String value) {
    List<HeaderList.Entry> headers = new ArrayList<>(message.headers().entries());
    headers.add(new HeaderList.Entry(name, value));
    return new Message(HeaderList.of(headers), message.body());
  }

  @Override
  public void close() {
    closed = true;
  }
}
