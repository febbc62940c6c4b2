package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.fields.Overlay;
import io.proxywasm.maven.deploy.fields.Shape;

/** A kind of target, as parameters choose it and set it up. */
interface TargetChoice {
  /** Returns the target as the parameters describe it. */
  Target target() throws BuildException;

  /** Returns the target's own fields, as the user's file may have them. */
  Shape.Fields shape();

  /** Sets the fields that parameters set. */
  void overlay(Overlay fields) throws BuildException;
}
