/// OpenSearch: what is kept in it, how it is written, and the one client that speaks to it.
@NullMarked
package gongkai.search.app.store;

import org.jspecify.annotations.NullMarked;
