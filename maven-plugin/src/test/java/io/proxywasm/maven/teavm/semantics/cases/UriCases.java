package io.proxywasm.maven.teavm.semantics.cases;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@link URI} and the encoding of forms. */
@SuppressWarnings("deprecation") // what is odd is what is tried
final class UriCases {
  private static final List<String> URIS =
      List.of(
          "",
          "a",
          "/",
          "/a/b",
          "http://h",
          "http://h/",
          "http://user:pw@host.example:8080/p/a/t/h?q=1&r=a%20b#frag",
          "http://[::1]:80/x",
          "http://[fe80::1%25eth0]/",
          "http://h:/",
          "http://h:99999/",
          "http://h:x/",
          "http://a_b/",
          "http://1.2.3.4/",
          "http://1.2.3.4.5/",
          "http://h?q",
          "http://h#f",
          "HTTP://H/%7euser",
          "mailto:a@b.c",
          "urn:isbn:1",
          "file:///etc/x",
          "//h/p",
          "?q",
          "#f",
          "a:b",
          "a/b:c",
          "../x",
          "./x",
          "http:///p",
          "http://",
          "http:",
          ":",
          ":x",
          "1a:b",
          "http://h/a b",
          "http://h/%",
          "http://h/%zz",
          "http://h/%4",
          "http://h/a^b",
          "http://h/\u00e4",
          "http://h/[x]",
          "http://h/{x}",
          "http://h/a|b",
          "http://u@v@h/",
          "http://@h/",
          "http://h/a//b/../c/./d",
          "http://h/a?b?c#d",
          "http://h/a#b#c",
          "http://[::1",
          "http://[::g]/",
          "http://[1:2]/",
          "http://h-/",
          "http://-h/",
          "http://h..x/",
          "http://h./",
          "http://h/\t",
          "http://h/\u00a0",
          "\uD83D\uDE00",
          "a%20b",
          "http://h/;x=1",
          "tel:+1-2",
          "x+y.z-1:a",
          "http://[::ffff:1.2.3.4]/",
          "http://[1:2:3:4:5:6:7:8]/",
          "http://[1:2:3:4:5:6:7:8:9]/",
          "http://[1:2:3:4:5:6:1.2.3.4]/",
          "http://[12345::]/",
          "http://[1::2::3]/",
          "http://[::1%]/",
          "http://[::1%a-b]/",
          "http://[]/",
          "http://256.1.1.1/",
          "http://1.2.3/",
          "http://h:80:81/",
          "http://u:p%41@h/",
          "http://h%41/",
          "http://h:-1/",
          "h:80",
          "http://h/?[a]%5B#[%5D]",
          "http://a.b-.c/",
          "http://a.1/",
          "http://%/",
          "//[::1]",
          "http://[1::]:8080",
          "http://u@[::1]/",
          "http://[::1]x/",
          "http://[:1]/",
          "http://[1:2:3:4:5:6:7:]/",
          "http://[::1.2.3]/",
          "s:a%zz",
          "http://h/#%1",
          "///a",
          "//",
          "http:?q",
          "http:/a",
          "a?b:c",
          "http://h//",
          "a%2Fb/..",
          "/..",
          "/../../a",
          "../../a",
          "a/../../b",
          "a/../b:c",
          "./a:b",
          "a//b///",
          ".",
          "..",
          "a/.",
          "a/..",
          "/a/b/../..");

  private UriCases() {}

  private static String parts(URI uri) {
    return uri.getScheme()
        + "|"
        + uri.getSchemeSpecificPart()
        + "|"
        + uri.getRawSchemeSpecificPart()
        + "|"
        + uri.getRawAuthority()
        + "|"
        + uri.getAuthority()
        + "|"
        + uri.getRawUserInfo()
        + "|"
        + uri.getUserInfo()
        + "|"
        + uri.getHost()
        + "|"
        + uri.getPort()
        + "|"
        + uri.getPath()
        + "|"
        + uri.getRawPath()
        + "|"
        + uri.getQuery()
        + "|"
        + uri.getRawQuery()
        + "|"
        + uri.getRawFragment()
        + "|"
        + uri.getFragment()
        + "|"
        + uri.isAbsolute()
        + uri.isOpaque()
        + "|"
        + uri;
  }

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var uri : URIS) {
      cases.add(new Case("URI " + uri, () -> parts(new URI(uri))));
      cases.add(
          new Case(
              "normalize " + uri,
              () -> URI.create(uri).normalize() + " " + URI.create(uri).toASCIIString()));
      cases.add(
          Each.row(
              "resolve",
              uri,
              List.of("", "x", "/x", "../x", "?q", "#f", "//k/y", "m:z", "a/../b", "./"),
              (b, r) -> URI.create(b).resolve(r)));
    }
    cases.addAll(others());
    cases.addAll(forms());
    return cases;
  }

  private static List<Case> others() {
    return List.of(
        new Case(
            "resolve of rfc 3986",
            () ->
                Each.of(
                    List.of(
                        "g:h",
                        "g",
                        "./g",
                        "g/",
                        "/g",
                        "//g",
                        "?y",
                        "g?y",
                        "#s",
                        "g#s",
                        ";x",
                        "",
                        ".",
                        "./",
                        "..",
                        "../",
                        "../g",
                        "../..",
                        "../../g",
                        "../../../g",
                        "/./g",
                        "/../g",
                        "g.",
                        "..g",
                        "./../g",
                        "g;x=1/../y"),
                    r -> URI.create("http://a/b/c/d;p?q").resolve(r))),
        new Case(
            "relativize",
            () ->
                Each.of(
                    List.of("http://a/b/c", "http://a/b/", "http://x/b/c", "c", "http://a/b"),
                    r -> URI.create("http://a/b").relativize(URI.create(r)))),
        new Case(
            "equals",
            () ->
                Each.of(
                    List.of(
                        "http://h/a", "HTTP://H/a", "http://h/A", "http://h/%7e", "http://h/%7E"),
                    u ->
                        URI.create("http://h/a").equals(URI.create(u))
                            + " "
                            + URI.create("http://h/%7e").equals(URI.create(u)))),
        new Case(
            "hashCode of equals",
            () -> URI.create("HTTP://H/%7e").hashCode() == URI.create("http://h/%7E").hashCode()),
        new Case(
            "compareTo",
            () ->
                Each.of(
                    URIS.subList(1, 12),
                    u -> Integer.signum(URI.create("http://h/m").compareTo(URI.create(u))))),
        new Case("of parts", () -> new URI("http", "u:p", "h", 80, "/a b", "q=\u00e4&%", "f g")),
        new Case("of host and path", () -> new URI("http", "h", "/a?b#c%", "x y")),
        new Case("of scheme and text", () -> new URI("mailto", "a b@c", null)),
        new Case("of authority", () -> new URI("http", "h:1", "/p", "q", "f")),
        new Case("of a relative path", () -> new URI("http", "h", "p", null)),
        new Case("of a wrong scheme", () -> new URI("1x", "h", "/p", null)),
        new Case("of an address", () -> new URI("http", null, "::1", 80, "/", null, null)),
        new Case("of null", () -> new URI(null)),
        new Case(
            "resolve a URI",
            () -> URI.create("http://h/a/b").resolve(URI.create("../c")).toString()),
        new Case("resolve null", () -> URI.create("http://h/a/b").resolve(Opaque.of((URI) null))),
        new Case(
            "exception's message",
            () ->
                new URISyntaxException("in", "why").getMessage()
                    + new URISyntaxException("in", "why", 2).getMessage()),
        new Case("create of wrong", () -> URI.create("a b")),
        new Case(
            "exception's parts",
            () -> {
              try {
                new URI("http://h/ x");
                return "none";
              } catch (URISyntaxException e) {
                return e.getIndex() + e.getReason() + e.getInput();
              }
            }),
        new Case("exception of null", () -> new URISyntaxException(null, "x")),
        new Case("exception of -2", () -> new URISyntaxException("a", "x", -2)),
        new Case("parseServerAuthority", () -> new URI("http://a_b/").parseServerAuthority()),
        new Case(
            "decoded parts",
            () ->
                URI.create("http://h/%C3%A4%2F?%26=%3D#%23").getPath()
                    + URI.create("http://h/?%26=%3D#%23").getQuery()),
        new Case("malformed decoded", () -> URI.create("http://h/%FF%C3").getPath()));
  }

  /** Tells how the message begins: the rest differs from JDK to JDK. */
  private static String refused(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return e.getMessage().replaceFirst(" - .*", "");
    }
  }

  private static List<Case> forms() {
    var texts =
        List.of(
            "",
            "a b",
            "a+b",
            "\u00e4\u20ac",
            "\uD83D\uDE00",
            "\uD83D",
            "*-._~",
            "a/b?c=d&e",
            "%",
            "\n",
            "\u0000");
    var encoded =
        List.of(
            "",
            "a+b",
            "%41",
            "%4",
            "%",
            "%C3%A4",
            "%C3",
            "%FF",
            "a%20b",
            "%e2%82%ac",
            "%E2%82",
            "\u00e4%41",
            "+%2B");
    return List.of(
        new Case("encode", () -> Each.of(texts, t -> URLEncoder.encode(t, StandardCharsets.UTF_8))),
        new Case(
            "encode in latin1",
            () -> Each.of(texts, t -> URLEncoder.encode(t, StandardCharsets.ISO_8859_1))),
        new Case(
            "encode by name",
            () -> Each.of(List.of("UTF-8", "x-none"), n -> URLEncoder.encode("\u00e4", n))),
        new Case("encode null", () -> URLEncoder.encode("a", (java.nio.charset.Charset) null)),
        new Case(
            "decode", () -> Each.of(encoded, t -> URLDecoder.decode(t, StandardCharsets.UTF_8))),
        new Case(
            "decode wrong digits",
            () -> Each.of(List.of("%zz", "%-1", "%%41", "%4g"), UriCases::refused)),
        new Case("encode in the default charset", () -> URLEncoder.encode("a b&")),
        new Case("decode in the default charset", () -> URLDecoder.decode("a+%41")),
        new Case(
            "decode in no charset",
            () -> Each.of(List.of("", "a b"), n -> URLDecoder.decode("%41", n))),
        new Case(
            "decode null",
            () -> URLDecoder.decode(Opaque.of((String) null), StandardCharsets.UTF_8)),
        new Case("decode to null", () -> URLDecoder.decode("a", (java.nio.charset.Charset) null)),
        new Case(
            "decode in latin1",
            () -> Each.of(encoded, t -> URLDecoder.decode(t, StandardCharsets.ISO_8859_1))),
        new Case(
            "decode by name",
            () -> Each.of(List.of("UTF-8", "x-none"), n -> URLDecoder.decode("%41", n))));
  }
}
