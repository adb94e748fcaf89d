/// Tests of the live feed.
@NullMarked
package gongkai.search.app.live;

import org.jspecify.annotations.NullMarked;
