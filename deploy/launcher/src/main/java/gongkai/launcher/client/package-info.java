/// What a user of the running line does from outside: drops files, follows their fate, reads
/// failures. Uses only what any other program could use.
@NullMarked
package gongkai.launcher.client;

import org.jspecify.annotations.NullMarked;
