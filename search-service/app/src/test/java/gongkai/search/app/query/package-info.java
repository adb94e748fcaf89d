/// Tests of what can be asked.
@NullMarked
package gongkai.search.app.query;

import org.jspecify.annotations.NullMarked;
