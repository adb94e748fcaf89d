/// Rules about sums that the form prints or implies.
@NullMarked
package gongkai.validate.rules.arithmetic;

import org.jspecify.annotations.NullMarked;
