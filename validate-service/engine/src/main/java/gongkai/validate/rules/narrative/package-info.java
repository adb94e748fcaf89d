/// Rules about figures and claims in the text.
@NullMarked
package gongkai.validate.rules.narrative;

import org.jspecify.annotations.NullMarked;
