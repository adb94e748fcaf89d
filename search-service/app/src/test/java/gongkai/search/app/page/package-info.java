/// Tests of the pages' parts.
@NullMarked
package gongkai.search.app.page;

import org.jspecify.annotations.NullMarked;
