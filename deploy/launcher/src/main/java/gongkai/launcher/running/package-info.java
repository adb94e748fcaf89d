/// Starts, watches, restarts and stops the parts, and leaves word of them on the disk for the next
/// command.
@NullMarked
package gongkai.launcher.running;

import org.jspecify.annotations.NullMarked;
