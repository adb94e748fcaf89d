/// The validation set: reports by bodies and an author of its own, with errors as authors and
/// carriers make them. It was written from what each rule's page promises to judge, without its
/// code; it was held out for one release; then faults that it showed were told as symptoms and
/// mended.
@NullMarked
package gongkai.bench.rules.validation;

import org.jspecify.annotations.NullMarked;
