/// Rules about one institution's consecutive years.
@NullMarked
package gongkai.validate.rules.continuity;

import org.jspecify.annotations.NullMarked;
