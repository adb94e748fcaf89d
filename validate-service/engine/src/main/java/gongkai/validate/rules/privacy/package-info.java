/// Rules about citizens' data.
@NullMarked
package gongkai.validate.rules.privacy;

import org.jspecify.annotations.NullMarked;
