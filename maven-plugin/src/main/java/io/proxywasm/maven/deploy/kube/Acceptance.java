package io.proxywasm.maven.deploy.kube;

/**
 * What a mesh's control plane says of a resource in its status.
 *
 * @param detail its own words
 */
record Acceptance(Kind kind, String detail) {
  enum Kind {
    /** It takes it. */
    ACCEPTED,
    /** It refuses it. */
    REFUSED,
    /** It has not looked at it yet. */
    PENDING,
    /** It says nothing, and need not. */
    SILENT
  }
}
