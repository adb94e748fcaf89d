@NullMarked
package gongkai.launcher.check;

import org.jspecify.annotations.NullMarked;
