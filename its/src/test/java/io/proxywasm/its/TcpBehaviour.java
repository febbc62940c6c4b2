package io.proxywasm.its;

import org.junit.jupiter.api.Test;

/** What happens to connections with the filter {@code TellingConnection}, on every engine. */
abstract class TcpBehaviour {
  /** Starts a proxy with this plugin configuration. */
  abstract TcpNetwork network(String configuration) throws Exception;

  @Test
  void passesBothDirectionsAndEndsOneAfterTheOther() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      network.logs("#1 new");
      wire.send("hi");
      network.logs("#1 down 2 hi");
      wire.arrivesUpstream("hi");
      wire.upstreamSends("there");
      network.logs("#1 up 5 there");
      wire.arrivesDownstream("there");
      wire.sendEnd();
      network.logs("#1 down 0 end ");
      wire.endsUpstream("hi");
      wire.upstreamSends("!");
      network.logs("#1 up 1 !");
      wire.upstreamCloses();
      network.logs(
          "#1 up 0 end ", "#1 up close UNKNOWN", "#1 down close LOCAL", "#1 done", "#1 log");
      wire.endsDownstream("there!bye");
    }
  }

  @Test
  void endsWithTheClientIfTheUpstreamEndedFirst() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.upstreamCloses();
      network.logs("#1 new", "#1 up 0 end ", "#1 up close UNKNOWN");
      wire.endsDownstream("bye");
      wire.send("still");
      network.logs("#1 down 5 still");
      wire.arrivesUpstream("still");
      wire.sendEnd();
      network.logs("#1 down 0 end ", "#1 down close REMOTE", "#1 done", "#1 log");
      wire.endsUpstream("still");
    }
  }

  @Test
  void tellsThatTheClientWentAway() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.send("hi");
      network.logs("#1 new", "#1 down 2 hi");
      wire.arrivesUpstream("hi");
      wire.disconnect();
      network.logs("#1 down close REMOTE", "#1 done", "#1 log");
    }
  }

  @Test
  void connectsToTheUpstreamOnceResumed() throws Exception {
    try (var network = network("pause the first")) {
      var held = network.connectWithoutUpstream();
      network.logs("#1 new");
      held.send("early");
      var other = network.connect();
      network.logs("#2 new");
      other.send("resume kept");
      network.logs("#2 down 11 resume kept", "#2 kept ", "#1 down 5 early");
      held.arrivesUpstream("early");
      held.upstreamSends("late");
      network.logs("#1 up 4 late");
      held.arrivesDownstream("late");
    }
  }

  @Test
  void keepsPausedDataUntilTheFilterContinuesWithMore() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.send("wait ");
      network.logs("#1 new", "#1 down 5 wait ");
      wire.send("and ");
      network.logs("#1 down 9 wait and ");
      wire.send("go");
      network.logs("#1 down 11 wait and go");
      wire.arrivesUpstream("wait and go");
      wire.upstreamSends("wait ");
      network.logs("#1 up 5 wait ");
      wire.upstreamSends("then go");
      network.logs("#1 up 12 wait then go");
      wire.arrivesDownstream("wait then go");
      wire.send("again");
      network.logs("#1 down 5 again");
      wire.arrivesUpstream("wait and goagain");
    }
  }

  @Test
  void passesPausedDataOnUnseenWhenResumed() throws Exception {
    try (var network = network("")) {
      var held = network.connect();
      held.send("keep");
      network.logs("#1 new", "#1 down 4 keep");
      held.sendEnd();
      network.logs("#1 down 4 end keep");
      var other = network.connect();
      other.send("resume kept");
      network.logs("#2 new", "#2 down 11 resume kept", "#2 kept keep");
      held.endsUpstream("keep");
    }
  }

  @Test
  void resumesFromATaskAndClosesWhenThatFails() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.send("later");
      network.logs("#1 new", "#1 down 5 later");
      network.passTime();
      network.logs("#1 now later");
      wire.arrivesUpstream("later!");
      wire.send("later fail");
      network.logs("#1 down 10 later fail");
      network.passTime();
      network.logs(
          "#1 now later fail",
          "exception in a handler: java.lang.IllegalStateException: asked to fail later");
      wire.endsUpstream("later!");
      wire.endsDownstream("");
    }
  }

  /** The proxy tells of it after it has deleted the context. */
  @Test
  void isNotToldOfTheUpstreamsEndOnceItHasClosed() throws Exception {
    try (var network = network("close at the end")) {
      var wire = network.connect();
      wire.upstreamCloses();
      network.logs("#1 new", "#1 up 0 end ", "#1 down close LOCAL", "#1 done", "#1 log");
      wire.endsDownstream("");
      var next = network.connect();
      next.send("hi");
      network.logs("#2 new", "#2 down 2 hi");
      next.arrivesUpstream("hi");
    }
  }

  @Test
  void cannotResumeTheUpstream() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.send("resume upstream");
      network.logs(
          "#1 new",
          "#1 down 15 resume upstream",
          "#1 proxy_continue_stream(upstream) answered UNIMPLEMENTED: this proxy does not have the"
              + " call");
      wire.arrivesUpstream("resume upstream");
    }
  }

  @Test
  void dropsWhatIsPausedWhenBothEndsAreThrough() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.upstreamSends("wait");
      network.logs("#1 new", "#1 up 4 wait");
      wire.upstreamCloses();
      network.logs("#1 up 4 end wait", "#1 up close UNKNOWN");
      wire.send("x");
      network.logs("#1 down 1 x");
      wire.sendEnd();
      network.logs("#1 down 0 end ", "#1 down close LOCAL", "#1 done", "#1 log");
      wire.endsUpstream("x");
      wire.endsDownstream("");
    }
  }

  @Test
  void changesBothDirections() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.send("change it");
      network.logs("#1 new", "#1 down 9 change it");
      wire.arrivesUpstream("<changed>");
      wire.upstreamSends("change that");
      network.logs("#1 up 11 change that");
      wire.arrivesDownstream("<changed>");
    }
  }

  @Test
  void closesBothSidesFromEitherCallback() throws Exception {
    try (var network = network("")) {
      var first = network.connect();
      first.upstreamSends("before");
      network.logs("#1 new", "#1 up 6 before");
      first.arrivesDownstream("before");
      first.send("close");
      network.logs("#1 down 5 close", "#1 down close LOCAL", "#1 done", "#1 log");
      first.endsUpstream("");
      first.endsDownstream("before");
      var second = network.connect();
      second.upstreamSends("close");
      network.logs("#2 new", "#2 up 5 close", "#2 down close LOCAL", "#2 done", "#2 log");
      second.endsUpstream("");
      second.endsDownstream("");
      var third = network.connect();
      third.send("upstream away");
      network.logs(
          "#3 new", "#3 down 13 upstream away", "#3 down close LOCAL", "#3 done", "#3 log");
      third.endsUpstream("");
      third.endsDownstream("");
    }
  }

  @Test
  void connectsOnceAnotherServiceAllowsIt() throws Exception {
    try (var network = network("ask")) {
      var wire = network.connect();
      network.logs("#1 new", "#1 answer 200");
      wire.send("hi");
      network.logs("#1 down 2 hi");
      wire.arrivesUpstream("hi");
    }
  }

  @Test
  void closesWhenACalloutIsRefused() throws Exception {
    try (var network = network("ask nobody")) {
      var wire = network.connectWithoutUpstream();
      network.logs(
          "#1 new",
          "exception in TcpFilter.onNewConnection: io.proxywasm.sdk.BadArgumentException:"
              + " proxy_http_call(nobody) answered BAD_ARGUMENT: the proxy's configuration has no"
              + " cluster of this name on this worker, or :method, :path or :authority is empty."
              + " Envoy lists its clusters at /clusters of its administration address; Istio's are"
              + " named like outbound|80||host.namespace.svc.cluster.local");
      wire.endsDownstream("");
    }
  }

  @Test
  void refusesAConnection() throws Exception {
    try (var network = network("refuse")) {
      var wire = network.connectWithoutUpstream();
      network.logs("#1 new", "#1 down close LOCAL", "#1 done", "#1 log");
      wire.endsDownstream("");
    }
  }

  @Test
  void closesOnlyTheConnectionOfAnException() throws Exception {
    try (var network = network("")) {
      var other = network.connect();
      var failing = network.connect();
      failing.send("fail");
      network.logs(
          "#1 new",
          "#2 new",
          "#2 down 4 fail",
          "exception in TcpFilter.onDownstreamData: java.lang.IllegalStateException: asked to fail"
              + " in data");
      failing.endsUpstream("");
      failing.endsDownstream("");
      other.send("lives");
      network.logs("#1 down 5 lives");
      other.arrivesUpstream("lives");
      other.upstreamSends("fail");
      network.logs(
          "#1 up 4 fail",
          "exception in TcpFilter.onUpstreamData: java.lang.IllegalStateException: asked to fail in"
              + " data");
      other.endsUpstream("lives");
      other.endsDownstream("");
    }
  }

  @Test
  void closesAConnectionWhoseBeginningFails() throws Exception {
    try (var network = network("fail")) {
      var wire = network.connectWithoutUpstream();
      network.logs(
          "#1 new",
          "exception in TcpFilter.onNewConnection: java.lang.IllegalStateException: asked to fail"
              + " in new");
      wire.endsDownstream("");
    }
  }

  @Test
  void showsTheUpstreamsDataInItsCallbackAlone() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.upstreamSends("wait");
      network.logs("#1 new", "#1 up 4 wait");
      wire.send("other side");
      network.logs(
          "#1 down 10 other side",
          "#1 upstream has 0",
          "exception in TcpFilter.onDownstreamData: java.lang.IllegalStateException: the upstream's"
              + " data can be changed in onUpstreamData only");
    }
  }

  @Test
  void hasProperties() throws Exception {
    try (var network = network("")) {
      var wire = network.connect();
      wire.send("property");
      network.logs("#1 new", "#1 down 8 property");
      wire.arrivesUpstream("v");
    }
  }

  @Test
  void letsAConnectionWithoutAFilterPass() throws Exception {
    try (var network = network("no filter")) {
      var wire = network.connect();
      wire.send("close");
      wire.arrivesUpstream("close");
      wire.upstreamSends("fail");
      wire.arrivesDownstream("fail");
      wire.sendEnd();
      wire.endsUpstream("close");
      wire.upstreamCloses();
      wire.endsDownstream("fail");
      network.logs();
    }
  }
}
