package io.proxywasm.sdk.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Metrics of one name that differ in the values of their tags. Each set of values is a metric of
 * its own, found without an allocation once it was used; neither the proxy nor this VM ever forgets
 * it, so take values of which there are few: a method or a status, not a path or a user.
 *
 * <p>The proxy knows one name, so the tags are in it the way Istio has it: {@code
 * method=.=GET;.;requests}. Istio shows a tag as a label when it is named in {@code
 * sidecar.istio.io/extraStatTags}, Envoy when its bootstrap has, for each tag, an entry in {@code
 * stats_config.stats_tags} such as {@code {tag_name: method, regex: "(method=\\.=(.*?);\\.;)"}}.
 *
 * <p>In a value, {@code ;} and control characters become {@code _}; an empty one becomes {@code
 * unknown}.
 *
 * @param <M> the kind of metric
 */
public final class Tagged<M extends Metric> {
  private final String name;
  private final String[] tags;
  private final Function<String, M> metrics;

  /** By the first tag's value: the metric, or the same for the next tag. */
  private final Map<String, Object> byValue = new HashMap<>();

  Tagged(String name, String[] tags, Function<String, M> metrics) {
    this.name = MetricNames.checked(name);
    this.tags = new String[tags.length];
    for (int i = 0; i < tags.length; i++) {
      this.tags[i] = MetricNames.checkedTag(tags[i]);
    }
    if (tags.length == 0) {
      throw new IllegalArgumentException("no tag: take the metric that is named " + name);
    }
    this.metrics = metrics;
  }

  /**
   * Returns the metric with this value of the only tag.
   *
   * @throws IllegalArgumentException if there are more tags
   */
  @SuppressWarnings("unchecked") // The last level holds metrics.
  public M with(String value) {
    require(1);
    Object metric = byValue.get(value);
    return metric == null ? make(value) : (M) metric;
  }

  /**
   * Returns the metric with these values of the two tags.
   *
   * @throws IllegalArgumentException if there are not two
   */
  @SuppressWarnings("unchecked") // The last level holds metrics.
  public M with(String first, String second) {
    require(2);
    Object next = byValue.get(first);
    Object metric = next == null ? null : ((Map<String, Object>) next).get(second);
    return metric == null ? make(first, second) : (M) metric;
  }

  /**
   * Returns the metric with these values, in the order of the tags.
   *
   * @throws IllegalArgumentException if there are not as many values as tags
   */
  @SuppressWarnings("unchecked") // The last level holds metrics.
  public M with(String... values) {
    require(values.length);
    Object found = byValue;
    for (int i = 0; found != null && i < values.length; i++) {
      found = ((Map<String, Object>) found).get(values[i]);
    }
    return found == null ? make(values) : (M) found;
  }

  private void require(int values) {
    if (values != tags.length) {
      throw new IllegalArgumentException(
          "metric " + name + " has " + tags.length + " tags, and here are " + values + " values");
    }
  }

  @SuppressWarnings("unchecked") // All levels but the last hold maps.
  private M make(String... values) {
    StringBuilder full = new StringBuilder();
    Map<String, Object> level = byValue;
    for (int i = 0; i < values.length; i++) {
      full.append(MetricNames.tag(tags[i], values[i]));
      if (i < values.length - 1) {
        Object next = level.get(values[i]);
        if (next == null) {
          next = new HashMap<String, Object>();
          level.put(values[i], next);
        }
        level = (Map<String, Object>) next;
      }
    }
    M metric = metrics.apply(full.append(name).toString());
    level.put(values[values.length - 1], metric);
    return metric;
  }
}
