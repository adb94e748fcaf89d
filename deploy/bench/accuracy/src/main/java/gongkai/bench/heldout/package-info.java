/// Layouts of the held-out set (留出集), by a hand that has seen no reader.
///
/// A report is figures ({@link gongkai.bench.heldout.Ledger}), what its author writes into the
/// cells ({@link gongkai.bench.heldout.Entries}) and a text ({@link
/// gongkai.bench.heldout.Overview}); a {@link gongkai.bench.heldout.Copy} puts them in order, and
/// each layout writes that. Whoever works on a reader looks at nothing here.
@NullMarked
package gongkai.bench.heldout;

import org.jspecify.annotations.NullMarked;
