/// The validation set: reports by bodies and an author of its own, with errors as authors and
/// carriers make them. It was written from what each rule promises to judge, without its code, and
/// was held out for one release; then faults that it showed were looked at and mended.
@NullMarked
package gongkai.bench.rules.validation;

import org.jspecify.annotations.NullMarked;
