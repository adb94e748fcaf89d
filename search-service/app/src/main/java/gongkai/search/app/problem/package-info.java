/// What a caller must be told when something is not as it should be; nothing else.
@NullMarked
package gongkai.search.app.problem;

import org.jspecify.annotations.NullMarked;
