/// The command line: one class for each verb, and the list of them in {@link Gongkai}. Starts the
/// line on this machine, watches it, and speaks with it; judges nothing itself.
@NullMarked
package gongkai.launcher;

import org.jspecify.annotations.NullMarked;
