@NullMarked
package gongkai.launcher.settings;

import org.jspecify.annotations.NullMarked;
