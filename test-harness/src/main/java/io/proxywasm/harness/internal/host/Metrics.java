package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.internal.host.Statistics.Value;
import io.proxywasm.sdk.internal.jvm.MetricFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The host calls for metrics: the ids of one VM for the proxy's statistics. */
final class Metrics implements MetricFunctions {
  private static final int COUNTER = 0;
  private static final int GAUGE = 1;
  private static final int HISTOGRAM = 2;

  /** An id's lowest bits are its type. */
  private static final int TYPE_MASK = 3;

  private static final int ID_STEP = 4;

  private final CallGate gate;
  private final Statistics statistics;
  private final Map<Integer, Value> values = new HashMap<>();
  private final Map<Integer, List<Long>> histograms = new HashMap<>();
  private final int[] lastIds = {COUNTER, GAUGE, HISTOGRAM};

  Metrics(CallGate gate, Statistics statistics) {
    this.gate = gate;
    this.statistics = statistics;
  }

  @Override
  public int defineMetric(int type, byte[] name, Returned id) {
    gate.enter("proxy_define_metric", id);
    int status = define(type, new String(name, StandardCharsets.UTF_8), id);
    return gate.gave("proxy_define_metric", status, id.number, type, name);
  }

  private int define(int type, String name, Returned result) {
    if (type < COUNTER || type > HISTOGRAM) {
      return Status.BAD_ARGUMENT;
    }
    lastIds[type] += ID_STEP;
    int id = lastIds[type];
    if (type == HISTOGRAM) {
      histograms.put(id, statistics.defineHistogram(name));
    } else {
      Value value = type == COUNTER ? statistics.defineCounter(name) : statistics.defineGauge(name);
      values.put(id, value);
    }
    result.number = id;
    return Status.OK;
  }

  @Override
  public int incrementMetric(int id, long offset) {
    gate.enter("proxy_increment_metric");
    return gate.done("proxy_increment_metric", increment(id, offset), id, offset);
  }

  private int increment(int id, long offset) {
    Value value = values.get(id);
    if (value == null) {
      return absent(id);
    }
    if (offset <= 0 && type(id) == COUNTER) {
      return Status.BAD_ARGUMENT;
    }
    value.number += offset;
    return Status.OK;
  }

  @Override
  public int recordMetric(int id, long value) {
    gate.enter("proxy_record_metric");
    return gate.done("proxy_record_metric", record(id, value), id, value);
  }

  private int record(int id, long recorded) {
    List<Long> histogram = histograms.get(id);
    if (histogram != null) {
      histogram.add(recorded);
      return Status.OK;
    }
    Value value = values.get(id);
    if (value == null) {
      return Status.NOT_FOUND;
    }
    value.number = type(id) == COUNTER ? value.number + recorded : recorded;
    return Status.OK;
  }

  @Override
  public int getMetric(int id, Returned result) {
    gate.enter("proxy_get_metric", result);
    Value value = values.get(id);
    if (value != null) {
      result.number = value.number;
    }
    int status = value == null ? absent(id) : Status.OK;
    return gate.gave("proxy_get_metric", status, result.number, id);
  }

  /** Answers for an id that has no single value: a histogram's, even one that is not there. */
  private static int absent(int id) {
    return type(id) < HISTOGRAM ? Status.NOT_FOUND : Status.BAD_ARGUMENT;
  }

  private static int type(int id) {
    return id & TYPE_MASK;
  }
}
