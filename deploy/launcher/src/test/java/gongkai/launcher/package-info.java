@NullMarked
package gongkai.launcher;

import org.jspecify.annotations.NullMarked;
