package gongkai.ingest.app.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// The identity of a row of the ledger, for the repositories; they read and write it by SQL.
///
/// @param id the arrival
@MappedEntity("arrival")
record ArrivalEntity(@Id UUID id) {}
