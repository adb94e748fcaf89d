@NullMarked
package gongkai.launcher.running;

import org.jspecify.annotations.NullMarked;
