package io.proxywasm.maven.run;

import io.proxywasm.harness.HeaderList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in a few lines what a filter did to a request and its response. */
final class Summary {
  private final List<String> lines = new ArrayList<>();

  private Summary() {}

  static List<String> of(Message request, FilterVm.Outcome outcome) {
    Summary summary = new Summary();
    Message response = outcome.response();
    summary.lines.add(
        request.header(":method")
            + " "
            + request.header(":path")
            + " -> "
            + (response == null ? "no answer" : response.status()));
    outcome.log().forEach(line -> summary.lines.add("  " + line));
    if (outcome.upstreamRequest() == null) {
      summary.lines.add("  the upstream was not asked");
    } else {
      summary.difference("request ", request, outcome.upstreamRequest());
    }
    summary.difference("response", outcome.upstreamResponse(), response);
    return summary.lines;
  }

  private void difference(String what, @Nullable Message before, @Nullable Message after) {
    if (before == null || after == null) {
      return;
    }
    List<HeaderList.Entry> added = without(after, before);
    List<HeaderList.Entry> removed = without(before, after);
    removed.forEach(header -> lines.add("  " + what + " - " + header));
    added.forEach(header -> lines.add("  " + what + " + " + header));
    if (!Arrays.equals(before.body(), after.body())) {
      lines.add(
          "  "
              + what
              + " body changed: "
              + before.body().length
              + " bytes, now "
              + after.body().length);
    }
  }

  /** Returns the headers of one message that the other lacks, each as often as it lacks it. */
  private static List<HeaderList.Entry> without(Message message, Message other) {
    List<HeaderList.Entry> left = new ArrayList<>(message.headers().entries());
    other.headers().forEach(left::remove);
    return left;
  }
}
