/// Asks a part, in its own protocol, whether it is ready and whether it is ours.
@NullMarked
package gongkai.launcher.probes;

import org.jspecify.annotations.NullMarked;
