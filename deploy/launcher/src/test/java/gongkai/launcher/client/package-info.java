@NullMarked
package gongkai.launcher.client;

import org.jspecify.annotations.NullMarked;
