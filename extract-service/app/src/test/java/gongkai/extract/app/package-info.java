@NullMarked
package gongkai.extract.app;

import org.jspecify.annotations.NullMarked;
