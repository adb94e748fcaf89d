@NullMarked
package gongkai.extract.engine.isolation;

import org.jspecify.annotations.NullMarked;
