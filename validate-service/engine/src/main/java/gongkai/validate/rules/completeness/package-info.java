/// Rules about parts that the law or the form asks for.
@NullMarked
package gongkai.validate.rules.completeness;

import org.jspecify.annotations.NullMarked;
