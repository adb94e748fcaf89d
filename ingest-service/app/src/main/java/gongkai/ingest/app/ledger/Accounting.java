package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/// Where everything that ever came now is, counted in one consistent look.
///
/// `received` is always the sum of the others.
///
/// @param received all arrivals
/// @param indexed can be searched
/// @param rejected refused at the door or not readable as a report
/// @param duplicate the same bytes had come before
/// @param deadLettered stopped by a bug or broken infrastructure
/// @param inProgress on the line
@Introspected
@Serdeable
public record Accounting(
    long received,
    long indexed,
    long rejected,
    long duplicate,
    long deadLettered,
    long inProgress) {}
