package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.CalloutCalls;
import io.proxywasm.sdk.internal.host.HeaderCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/** The ABI of callouts as it is, and the SDK's table of them, for fixtures. */
public final class RawCallouts {
  private static final int HEADERS = 6;
  private static final int TRAILERS = 7;
  private static final int BODY = 4;
  private static final byte[] NOTHING = {};

  private RawCallouts() {}

  /** Returns how many HTTP callouts of the plugin whose code runs are under way. */
  public static int underWay() {
    return Contexts.runningPlugin().httpCallouts().size();
  }

  /** Returns the status of each way to call that the SDK keeps from its users. */
  public static String statuses() {
    return "no :method "
        + send(1000, ":path", ":authority")
        + ", no :path "
        + send(1000, ":method", ":authority")
        + ", no :authority "
        + send(1000, ":method", ":path")
        + ", host "
        + send(1000, ":method", ":path", "host")
        + ", malformed "
        + send(1000, new byte[] {1, 0, 0, 0})
        + ", empty "
        + send(1000, NOTHING)
        + ", timeout -1 "
        + send(-1, ":method", ":path", ":authority");
  }

  private static int send(int timeout, String... names) {
    List<Header> headers = new ArrayList<>();
    for (String name : names) {
      headers.add(Header.of(name, name.equals(":path") ? "/ok" : "GET"));
    }
    return send(timeout, Pairs.encode(headers));
  }

  private static int send(int timeout, byte[] pairs) {
    return CalloutCalls.httpCall(Utf8.encode("web"), pairs, NOTHING, NOTHING, timeout);
  }

  /** Returns what a reply shows now: the statuses of its parts, and their sizes. */
  public static String visible() {
    int pairs = HeaderCalls.getPairs(HEADERS);
    boolean hasPairs = pairs == Status.OK && Returns.bytes().length > 0;
    String text =
        "headers "
            + pairs
            + (hasPairs ? " some" : " none")
            + ", value "
            + HeaderCalls.get(HEADERS, Utf8.encode(":status"))
            + ", no value "
            + HeaderCalls.get(HEADERS, Utf8.encode("nothing"))
            + ", add "
            + HeaderCalls.add(HEADERS, Utf8.encode("x"), NOTHING)
            + ", set "
            + BufferCalls.set(BODY, 0, 0, NOTHING);
    int body = BufferCalls.get(BODY, 0, 100);
    text += ", body " + body + (body == Status.OK ? " " + Returns.bytes().length : "");
    text += ", trailer " + HeaderCalls.get(TRAILERS, Utf8.encode("t"));
    int trailers = HeaderCalls.getPairs(TRAILERS);
    return text
        + ", trailers "
        + trailers
        + (trailers == Status.OK && Returns.bytes().length > 0 ? " some" : " none");
  }
}
