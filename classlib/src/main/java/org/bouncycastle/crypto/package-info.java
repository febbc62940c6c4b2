/** Takes the place of what of Bouncy Castle's no filter can use. */
@NullMarked
package org.bouncycastle.crypto;

import org.jspecify.annotations.NullMarked;
