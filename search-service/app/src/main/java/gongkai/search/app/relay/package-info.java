/// What other services know and this one passes on.
@NullMarked
package gongkai.search.app.relay;

import org.jspecify.annotations.NullMarked;
