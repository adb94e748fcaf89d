/// Tests of the HTTP API's parts.
@NullMarked
package gongkai.search.app.api;

import org.jspecify.annotations.NullMarked;
