package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate authority of its own, made by the JDK's keytool. */
final class TestAuthority {
  private static final String PASSWORD = "changeit";
  private static final String SERVER = "server";

  private final Path folder;

  /** Makes the authority in a folder. */
  TestAuthority(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    pair("ca", "CN=An authority", "-ext", "bc:c", "-validity", "30");
    keytool("ca", "-exportcert", "-rfc", "-file", pem().toString());
  }

  /** The file that a client has to trust. */
  Path pem() {
    return folder.resolve("ca.pem");
  }

  /** A server's certificate and key as PEM files, by which servers in other languages take them. */
  record PemFiles(Path certificate, Path key) {}

  /** Returns a server's side of TLS, with a certificate for this host. */
  SSLContext server(String host) throws Exception {
    return context(identity(host, host, "-validity", "10"));
  }

  /** Returns a server's side of TLS, with a certificate that was good for ten days of the past. */
  SSLContext expiredServer(String host) throws Exception {
    return context(expired(host));
  }

  /** Returns the files for a server of this host. */
  PemFiles files(String host) throws Exception {
    return files(identity(host, host, "-validity", "10"));
  }

  /** Returns the files for a server whose certificate was good for ten days of the past. */
  PemFiles expiredFiles(String host) throws Exception {
    return files(expired(host));
  }

  private KeyStore expired(String host) throws Exception {
    return identity("expired", host, "-startdate", "-20d", "-validity", "10");
  }

  private KeyStore identity(String name, String host, String... validity) throws Exception {
    pair(name, "CN=" + host);
    var request = folder.resolve(name + ".csr").toString();
    keytool(name, "-certreq", "-file", request);
    var signed = new ArrayList<>(List.of("-gencert", "-infile", request));
    signed.addAll(List.of("-outfile", folder.resolve(name + ".crt").toString()));
    signed.addAll(List.of("-ext", "san=dns:" + host));
    signed.addAll(List.of(validity));
    keytool("ca", signed.toArray(String[]::new));

    var store =
        KeyStore.getInstance(folder.resolve(name + ".p12").toFile(), PASSWORD.toCharArray());
    var key = store.getKey(name, PASSWORD.toCharArray());
    var chain = new Certificate[] {certificate(name + ".crt"), certificate("ca.pem")};
    var identity = KeyStore.getInstance("PKCS12");
    identity.load(null, null);
    identity.setKeyEntry(SERVER, key, PASSWORD.toCharArray(), chain);
    return identity;
  }

  private static SSLContext context(KeyStore identity) throws GeneralSecurityException {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(identity, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private PemFiles files(KeyStore identity) throws Exception {
    var certificate = identity.getCertificate(SERVER).getEncoded();
    var key = identity.getKey(SERVER, PASSWORD.toCharArray()).getEncoded();
    return new PemFiles(
        pem("server.pem", "CERTIFICATE", certificate), pem("server.key", "PRIVATE KEY", key));
  }

  private Path pem(String file, String type, byte[] content) throws IOException {
    var base64 = Base64.getMimeEncoder(64, new byte[] {10}).encodeToString(content);
    var lines = List.of("-----BEGIN " + type + "-----", base64, "-----END " + type + "-----");
    return Files.write(folder.resolve(file), lines);
  }

  private Certificate certificate(String file) throws IOException, GeneralSecurityException {
    try (var input = Files.newInputStream(folder.resolve(file))) {
      return CertificateFactory.getInstance("X.509").generateCertificate(input);
    }
  }

  private void pair(String name, String subject, String... more)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-dname", subject));
    arguments.addAll(List.of(more));
    keytool(name, arguments.toArray(String[]::new));
  }

  private void keytool(String name, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-alias", name, "-storepass", PASSWORD, "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", folder.resolve(name + ".p12").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
  }
}
