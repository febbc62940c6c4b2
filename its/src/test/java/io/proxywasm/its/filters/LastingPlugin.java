package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Shutdown;
import java.util.ArrayList;
import java.util.List;

/** Tells its name and the VM's, and puts its end off until a later request of the same VM. */
public final class LastingPlugin implements Plugin {
  private static final List<Shutdown> DEFERRED = new ArrayList<>();

  private String vm = "";
  private String name = "";

  public static void main(String[] args) {
    ProxyWasm.register(LastingPlugin::new);
  }

  @Override
  public void onVmStart(Configuration vmConfiguration) {
    vm = vmConfiguration.text();
    if (vm.equals("refused")) {
      throw new IllegalArgumentException("this VM is not for " + vm);
    }
  }

  @Override
  public void onConfigure(Configuration configuration) {
    name = configuration.text();
  }

  @Override
  public void onDone(Shutdown shutdown) {
    Log.info(name + " defers its end");
    shutdown.defer();
    DEFERRED.add(shutdown);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        DEFERRED.forEach(Shutdown::complete);
        DEFERRED.clear();
        return stream.respond(200, name + " in " + vm);
      }
    };
  }
}
