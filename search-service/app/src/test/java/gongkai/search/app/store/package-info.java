/// Tests of what goes into the index.
@NullMarked
package gongkai.search.app.store;

import org.jspecify.annotations.NullMarked;
