package io.proxywasm.its.filters;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.internal.LiveContexts;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does anything at any time, but writes to a stream only what was read from it: whoever sees there
 * what is another's has found a leak of the SDK.
 */
public final class CanaryFilter implements Plugin {
  /** The configuration that makes this write into the log how many contexts there are. */
  public static final String COUNT = "count";

  private static int state = 1;

  private final @Nullable Walker[] kept = new Walker[4];

  public static void main(String[] args) {
    ProxyWasm.register(CanaryFilter::new);
  }

  /** Returns a number below the bound, the same ones in every VM. */
  static int next(int bound) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) % bound;
  }

  @Override
  public void onConfigure(Configuration configuration) {
    if (configuration.text().equals(COUNT)) {
      Log.info("contexts " + LiveContexts.plugins() + " " + LiveContexts.streams());
    } else if (next(2) == 0) {
      configuration.json();
    }
  }

  @Override
  public @Nullable HttpFilter newHttpFilter(HttpStream stream) {
    int choice = next(24);
    if (choice == 0) {
      return null;
    } else if (choice == 1) {
      throw new IllegalStateException("no filter");
    }
    Canary canary = new Canary(this, stream);
    if (choice < 16) {
      kept[next(kept.length)] = canary;
    }
    return canary;
  }

  @Override
  public @Nullable TcpFilter newTcpFilter(TcpStream stream) {
    TcpCanary canary = new TcpCanary(this, stream);
    if (next(3) > 0) {
      kept[next(kept.length)] = canary;
    }
    return next(16) == 0 ? null : canary;
  }

  /** Does some things to one stream, and between them to others, even to such that have ended. */
  void walk(Walker own) {
    for (int steps = next(7); steps > 0; steps--) {
      Walker other = kept[next(kept.length)];
      try {
        (next(3) == 0 && other != null ? other : own).step();
      } catch (RuntimeException e) {
        if (next(16) == 0) {
          throw e;
        }
      }
    }
  }

  @Override
  public Optional<LocalResponse> onFilterFailure(HttpStream stream, Throwable failure) {
    int choice = next(6);
    if (choice == 0) {
      throw new IllegalStateException("no answer");
    }
    return choice == 1 ? Optional.empty() : Optional.of(LocalResponse.status(502).body("failed"));
  }
}
