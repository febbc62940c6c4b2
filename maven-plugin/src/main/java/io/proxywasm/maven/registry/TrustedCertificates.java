package io.proxywasm.maven.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Trusts the authorities of a file besides those of the JDK; all else the JDK checks as ever. */
final class TrustedCertificates {
  private TrustedCertificates() {}

  /** Returns a context that trusts the authorities in a PEM file too. */
  static SSLContext with(Path caFile) throws RegistryException {
    try {
      var store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (Certificate each : all(caFile)) {
        store.setCertificateEntry("ca-" + store.size(), each);
      }
      var context = SSLContext.getInstance("TLS");
      context.init(null, factory(store).getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new RegistryException(
          "Cannot read certificates from "
              + caFile
              + ": "
              + e.getMessage()
              + ". Name a file of PEM certificates (-----BEGIN CERTIFICATE-----) with"
              + " -Dproxywasm.registry.caFile.",
          e);
    }
  }

  private static List<Certificate> all(Path file) throws IOException, GeneralSecurityException {
    var all = new ArrayList<Certificate>();
    try (InputStream pem = Files.newInputStream(file)) {
      all.addAll(CertificateFactory.getInstance("X.509").generateCertificates(pem));
    }
    if (all.isEmpty()) {
      throw new CertificateException("there is no certificate in it");
    }
    var jdk = (X509TrustManager) factory(null).getTrustManagers()[0];
    all.addAll(List.of(jdk.getAcceptedIssuers()));
    return all;
  }

  private static TrustManagerFactory factory(@Nullable KeyStore store)
      throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }
}
