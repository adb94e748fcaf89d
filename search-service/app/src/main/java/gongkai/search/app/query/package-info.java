/// What can be asked of the index, and how OpenSearch is asked it: pure functions from parameters
/// to query bodies and from answers to records.
@NullMarked
package gongkai.search.app.query;

import org.jspecify.annotations.NullMarked;
