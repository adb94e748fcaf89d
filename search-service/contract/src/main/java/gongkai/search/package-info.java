/// Events of search-service: a report can be found.
@NullMarked
package gongkai.search;

import org.jspecify.annotations.NullMarked;
