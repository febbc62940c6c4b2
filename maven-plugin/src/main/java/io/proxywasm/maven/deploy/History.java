package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Writes revisions as JSON and reads them back: what targets keep beside what serves. */
public final class History {
  private History() {}

  /** Returns revisions as JSON. */
  public static String write(List<Revision> revisions) {
    var all = JsonArray.empty();
    for (var each : revisions) {
      all.add(
          JsonObject.empty()
              .set("id", each.id())
              .set("version", each.version())
              .set("digest", each.digest())
              .set("since", each.since().toString())
              .set("content", each.content()));
    }
    return all + "\n";
  }

  /**
   * Reads them back.
   *
   * @param where what to say of their place when it is damaged
   * @param fix what to do about it then
   */
  public static List<Revision> read(String json, String where, String fix) throws BuildException {
    try {
      return read(json);
    } catch (JsonException | DateTimeParseException e) {
      throw new BuildException(
          """
          %s is damaged, which holds what was deployed before: %s. %s The filter goes on serving; only \
          what rollback could go back to is lost."""
              .formatted(where, e.getMessage(), fix),
          e);
    }
  }

  private static List<Revision> read(String json) {
    var revisions = new ArrayList<Revision>();
    for (var each : JsonValue.parse(json).array()) {
      var revision = each.object();
      revisions.add(
          new Revision(
              revision.string("id"),
              revision.string("version"),
              revision.string("digest"),
              Instant.parse(revision.string("since")),
              revision.string("content")));
    }
    return List.copyOf(revisions);
  }
}
