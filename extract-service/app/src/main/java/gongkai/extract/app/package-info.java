/// extract-service: takes documents from Kafka, has the engine read them, and publishes a report or
/// a rejection with its reason.
@NullMarked
package gongkai.extract.app;

import org.jspecify.annotations.NullMarked;
