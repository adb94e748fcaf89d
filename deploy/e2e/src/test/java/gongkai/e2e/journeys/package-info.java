/// Journeys through the whole running system, by the doors that people use: the bucket, the API,
/// the topics, the pages.
@NullMarked
package gongkai.e2e.journeys;

import org.jspecify.annotations.NullMarked;
