/// Rules about days and deadlines.
@NullMarked
package gongkai.validate.rules.timeliness;

import org.jspecify.annotations.NullMarked;
