/// The live feed of failures: straight from their topics, resumable where a listener left off.
@NullMarked
package gongkai.search.app.live;

import org.jspecify.annotations.NullMarked;
