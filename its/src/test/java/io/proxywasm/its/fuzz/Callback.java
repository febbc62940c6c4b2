package io.proxywasm.its.fuzz;

/**
 * A callback of the ABI.
 *
 * @param name as {@code GuestFunctions} has it, {@code onRequestHeaders}
 * @param parameters how many integers it takes
 */
record Callback(String name, int parameters) {}
