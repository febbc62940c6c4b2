package io.proxywasm.maven.teavm.semantics;

import org.teavm.backend.wasm.TeaVMWasmHost;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.RenamingResourceMapper;
import org.teavm.parsing.resource.MapperClassHolderSource;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Closes the gaps between what TeaVM compiles and what Java says, for every filter and without a
 * switch.
 */
public final class JavaSemantics {
  private JavaSemantics() {}

  /**
   * Returns the classes to compile: those of the class path, corrected where later is too late, and
   * made ones.
   */
  public static ClassHolderSource classes(
      ResourceProvider resources, MadeClasses made, ReferenceCache references) {
    var renamed =
        new RenamingResourceMapper(
            resources, references, new ClassFiles(resources, made, references));
    var offered = new HiddenClasses(InternalClasses.of(renamed, references));
    return new OwnClassNames(new MapperClassHolderSource(offered), references);
  }

  /** Adds everything else to a compilation. Called once, before the first class is read. */
  public static void install(TeaVMHost host) {
    host.add(new AddedMethods());
    host.add(new AlgorithmNames());
    host.add(new TimeConstants());
    host.add(new TimeMessages());
    host.add(new OuterClasses());
    host.add(new SwitchMaps());
    host.add(new ConstantFormats());
    host.add(new Utf8Arguments());
    host.add(new DefaultMethods());
    host.add(new SuperclassInitialisers());
    host.add(new FailingInitialisers());
    host.add(RecordEquality.BOOTSTRAP, new RecordEquality());
    host.add(new CheckInsertion());
    host.add(new FloatCorrections());
    host.add(new MethodReplacements(LibraryMethods.all()));
    host.add(new ArrayCopy());
    host.add(new ConsoleFlush());
    host.add(new Services());
    FloatInstructions floats = new FloatInstructions();
    host.add(floats);
    host.getExtension(TeaVMWasmHost.class).add(context -> floats);
  }
}
