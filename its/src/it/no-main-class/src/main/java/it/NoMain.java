package it;

import io.proxywasm.sdk.Plugin;

public final class NoMain implements Plugin {}
