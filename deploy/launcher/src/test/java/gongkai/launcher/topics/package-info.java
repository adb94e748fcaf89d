@NullMarked
package gongkai.launcher.topics;

import org.jspecify.annotations.NullMarked;
