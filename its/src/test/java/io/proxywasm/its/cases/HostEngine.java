package io.proxywasm.its.cases;

import io.proxywasm.harness.Cluster;
import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.its.GrpcLabScript;
import io.proxywasm.sdk.LogLevel;
import java.util.Locale;

/** The test harness on one of its engines, through what users have of it. */
final class HostEngine implements CaseEngine {
  private final Engine engine;
  private final Modules modules;

  HostEngine(Engine engine, Modules modules) {
    this.engine = engine;
    this.modules = modules;
  }

  @Override
  public String name() {
    return engine.toString();
  }

  @Override
  public Session open(BehaviourCase behaviour, AbiUses uses) throws Exception {
    FilterHost host =
        engine == Engine.JVM
            ? FilterHost.of(Engine.JVM, modules.filter(behaviour.filter()))
            : FilterHost.module(modules.module(behaviour.filter()));
    TraceUses trace = new TraceUses(uses);
    host.onCall(trace::line);
    var plugin = behaviour.pluginOrDefault();
    var settings = behaviour.settingsOrDefault();
    host.vmConfiguration(Content.text(behaviour.vmOrDefault().configuration()));
    if (behaviour.vmOrDefault().id() != null) {
      host.vmId(behaviour.vmOrDefault().id());
    }
    if (behaviour.vmOrDefault().environment() != null) {
      behaviour.vmOrDefault().environment().forEach(host::environment);
    }
    if (plugin.rootId() != null) {
      host.rootId(plugin.rootId());
    }
    if (settings.allowOnHeadersStopIteration() != null) {
      host.allowOnHeadersStopIteration(settings.allowOnHeadersStopIteration());
    }
    if (settings.logLevel() != null) {
      host.logLevel(LogLevel.valueOf(settings.logLevel().toUpperCase(Locale.ROOT)));
    }
    behaviour.clustersOrNone().forEach((name, cluster) -> answer(host, name, cluster));
    try {
      host.configure(Content.bytes(plugin.configuration()));
    } catch (HostFailure e) {
      host.close();
      throw new Refused(e);
    }
    return new HostSession(host, behaviour.streams().size() > 1);
  }

  private static void answer(FilterHost host, String name, BehaviourCase.Cluster scripted) {
    if (!scripted.isGrpc()) {
      answer(host.cluster(name), scripted);
    } else if (scripted.fault() == BehaviourCase.Fault.REFUSES) {
      host.grpc(name).refuse();
    } else {
      GrpcLabScript.serve(host.grpc(name));
    }
  }

  private static void answer(Cluster cluster, BehaviourCase.Cluster scripted) {
    Answers answers = new Answers(scripted);
    if (scripted.fault() == null) {
      cluster.reply(call -> response(answers.next()));
      return;
    }
    switch (scripted.fault()) {
      case BREAKS_OFF -> cluster.fail();
      case REFUSES -> cluster.refuse();
      case HANGS -> cluster.hang();
    }
  }

  private static UpstreamResponse response(Message answer) {
    var response = UpstreamResponse.status(answer.status() == null ? 200 : answer.status());
    for (var header : answer.responseHeaders()) {
      if (!header.name().equals(":status")) {
        response.header(header.name(), header.bytes());
      }
    }
    answer.bodyChunks().forEach(response::chunk);
    answer.trailerList().forEach(trailer -> response.trailer(trailer.name(), trailer.value()));
    return response;
  }
}
