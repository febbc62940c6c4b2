package io.proxywasm.maven.deploy.fields;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/**
 * Writes maps, lists and values as YAML, the same for the same. Who reads it may speak an older
 * YAML than ours, in which {@code yes} and {@code 1:20} are no texts: all texts but plain names
 * have quotes.
 */
public final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z_./-]*[A-Za-z0-9_]*");
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  /** Returns the text, with a line break at its end. */
  public static String of(Map<String, ?> fields) {
    var settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setDereferenceAliases(true)
            .build();
    return new Dump(settings, new Quoting(settings)).dumpToString(fields);
  }

  /** Reads fields back; none from what is no YAML of fields. */
  @SuppressWarnings("unchecked") // names that are no texts are of no use to anybody here
  public static Map<String, Object> read(String text) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(text)
              instanceof Map<?, ?> fields
          ? (Map<String, Object>) fields
          : Map.of();
    } catch (YamlEngineException e) {
      return Map.of(); // somebody else has written it
    }
  }

  private static final class Quoting extends StandardRepresenter {
    Quoting(DumpSettings settings) {
      super(settings);
    }

    @Override
    protected Node representScalar(Tag tag, String value, ScalarStyle style) {
      return super.representScalar(tag, value, tag.equals(Tag.STR) ? style(value) : style);
    }

    private static ScalarStyle style(String value) {
      if (value.contains("\n")) {
        return ScalarStyle.LITERAL;
      }
      boolean plain =
          PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT));
      return plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }
  }
}
