/// search-service: verdicts come in from Kafka, and can be found over HTTP and on web pages.
///
/// This package starts the service and says who it is. {@link gongkai.search.app.line} fills the
/// index, {@link gongkai.search.app.store} knows OpenSearch, {@link gongkai.search.app.query} what
/// can be asked, {@link gongkai.search.app.api} and {@link gongkai.search.app.page} answer machines
/// and people.
@NullMarked
package gongkai.search.app;

import org.jspecify.annotations.NullMarked;
