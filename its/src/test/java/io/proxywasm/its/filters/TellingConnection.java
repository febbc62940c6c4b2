package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Schedule;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.call.HttpCall;
import io.proxywasm.sdk.tcp.PeerType;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Logs each callback of a connection and does what the data says. */
public final class TellingConnection implements TcpFilter {
  private final TellingPlugin plugin;
  private final TcpStream stream;
  private final int number;

  private TellingConnection(TellingPlugin plugin, TcpStream stream, int number) {
    this.plugin = plugin;
    this.stream = stream;
    this.number = number;
  }

  public static void main(String[] args) {
    ProxyWasm.register(TellingPlugin::new);
  }

  private static final class TellingPlugin implements Plugin {
    private String order = "";
    private int connections;
    private @Nullable TcpStream kept;

    @Override
    public void onConfigure(Configuration configuration) {
      order = configuration.text();
    }

    @Override
    public @Nullable TcpFilter newTcpFilter(TcpStream stream) {
      if (order.equals("no filter")) {
        return null;
      }
      return new TellingConnection(this, stream, ++connections);
    }
  }

  @Override
  public Action onNewConnection() {
    tell("new");
    switch (plugin.order) {
      case "pause the first" -> {
        if (number == 1) {
          plugin.kept = stream;
          return Action.PAUSE;
        }
      }
      case "ask" -> {
        ask("guard");
        return Action.PAUSE;
      }
      case "ask nobody" -> ask("nobody");
      case "refuse" -> stream.closeDownstream();
      case "fail" -> throw new IllegalStateException("asked to fail in new");
      default -> {}
    }
    return Action.CONTINUE;
  }

  @Override
  public Action onDownstreamData(int size, boolean endOfStream) {
    String data = stream.downstream().text();
    tell("down " + size + (endOfStream ? " end " : " ") + data);
    if (data.startsWith("close")) {
      stream.closeDownstream();
    } else if (data.startsWith("upstream away")) {
      stream.closeUpstream();
    } else if (data.startsWith("fail")) {
      throw new IllegalStateException("asked to fail in data");
    } else if (data.startsWith("resume kept")) {
      tell("kept " + plugin.kept.downstream().text());
      plugin.kept.resumeDownstream();
    } else if (data.startsWith("resume upstream")) {
      resumeUpstream();
    } else if (data.startsWith("later")) {
      Schedule.once(Duration.ofMillis(20), this::goOn);
      return Action.PAUSE;
    } else if (data.startsWith("keep")) {
      plugin.kept = stream;
      return Action.PAUSE;
    } else if (data.startsWith("property")) {
      stream.setProperty(new byte[] {'v'}, "mine");
      stream.downstream().replace(stream.propertyText("mine").orElse("absent"));
    } else if (data.startsWith("wait") && !data.endsWith("go")) {
      return Action.PAUSE;
    } else if (data.startsWith("change")) {
      change(stream.downstream());
    } else if (data.startsWith("other side")) {
      tell("upstream has " + stream.upstream().size() + stream.upstream().text());
      stream.upstream().append("x");
    }
    return Action.CONTINUE;
  }

  @Override
  public Action onUpstreamData(int size, boolean endOfStream) {
    String data = stream.upstream().text();
    tell("up " + size + (endOfStream ? " end " : " ") + data);
    if (data.startsWith("close")) {
      stream.closeDownstream();
    } else if (data.startsWith("fail")) {
      throw new IllegalStateException("asked to fail in data");
    } else if (data.startsWith("wait") && !data.endsWith("go")) {
      return Action.PAUSE;
    } else if (endOfStream && plugin.order.equals("close at the end")) {
      stream.closeUpstream();
    } else if (data.startsWith("change")) {
      change(stream.upstream());
    } else if (endOfStream) {
      stream.upstream().append("bye");
    }
    return Action.CONTINUE;
  }

  private static void change(Body data) {
    data.replace(new String(data.bytes(0, 6), StandardCharsets.UTF_8) + "d");
    data.prepend("<");
    data.append(">");
  }

  private void ask(String cluster) {
    HttpCall.to(cluster)
        .get("/may-it-pass")
        .send()
        .onDone(
            reply -> {
              tell("answer " + reply.status());
              if (reply.isSuccess()) {
                stream.resumeDownstream();
              } else {
                stream.closeDownstream();
              }
            });
  }

  private void goOn() {
    String data = stream.downstream().text();
    tell("now " + data);
    if (data.endsWith("fail")) {
      throw new IllegalStateException("asked to fail later");
    }
    stream.downstream().append("!");
    stream.resumeDownstream();
  }

  private void resumeUpstream() {
    try {
      stream.resumeUpstream();
    } catch (UnimplementedException e) {
      tell(e.getMessage());
    }
  }

  @Override
  public void onDownstreamClose(PeerType closedBy) {
    tell("down close " + closedBy);
  }

  @Override
  public void onUpstreamClose(PeerType closedBy) {
    tell("up close " + closedBy);
  }

  @Override
  public void onDone() {
    tell("done");
  }

  @Override
  public void onLog() {
    tell("log");
  }

  private void tell(String what) {
    Log.info("#" + number + " " + what);
  }
}
