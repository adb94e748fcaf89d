/// The HTTP API `/api/v1`, as `/api/openapi.yaml` describes it.
@NullMarked
package gongkai.search.app.api;

import org.jspecify.annotations.NullMarked;
