package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/// Where everything that ever came now is, counted in one consistent look.
///
/// `received` is always the sum of `indexed`, `rejected`, `duplicate`, `deadLettered` and
/// `inProgress`. A ZIP that was unpacked is counted by its files and not itself: it stands in none
/// of the six, and `unpacked` tells how many there were. Both come to pass in one transaction, so
/// that a ZIP is never counted beside its files, and no file without it. A ZIP that was refused, or
/// that came again as it was, is one refused or duplicate arrival like any other file.
///
/// @param received all arrivals but the unpacked ZIPs
/// @param indexed can be searched
/// @param rejected refused at the door or not readable as a report
/// @param duplicate the same bytes had come before
/// @param deadLettered stopped by a bug or broken infrastructure
/// @param inProgress on the line
/// @param unpacked ZIPs whose files are counted in their place
@Introspected
@Serdeable
public record Accounting(
    long received,
    long indexed,
    long rejected,
    long duplicate,
    long deadLettered,
    long inProgress,
    long unpacked) {}
