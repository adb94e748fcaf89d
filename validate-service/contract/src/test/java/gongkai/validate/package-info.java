/// Tests of the events.
@NullMarked
package gongkai.validate;

import org.jspecify.annotations.NullMarked;
