/// Events of extract-service: a document became a report, or was rejected with a reason.
///
/// Depends on nothing but the report model beside it and the JSON annotations; consumers depend on
/// this module only, never on the engine.
@NullMarked
package gongkai.extract;

import org.jspecify.annotations.NullMarked;
