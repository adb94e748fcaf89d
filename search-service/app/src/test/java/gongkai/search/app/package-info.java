/// Tests of search-service, on a real broker and a real OpenSearch where those matter.
@NullMarked
package gongkai.search.app;

import org.jspecify.annotations.NullMarked;
