package io.proxywasm.maven.teavm;

import java.util.List;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Makes TeaVM compile for a proxy.
 *
 * <p>Installed by {@link FilterCompiler} alone and not offered as a service, so that it never acts
 * on a build of someone else's.
 */
final class FilterTeaVMPlugin implements TeaVMPlugin {
  private final String mainClass;

  FilterTeaVMPlugin(String mainClass) {
    this.mainClass = mainClass;
  }

  @Override
  public void install(TeaVMHost host) {
    transformers().forEach(host::add);
  }

  private List<ClassHolderTransformer> transformers() {
    return List.of(new StartTransformer(mainClass));
  }
}
