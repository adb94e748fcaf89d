<<<<<<< HEAD
/// Reports and layouts that nobody who writes a reader has looked at: authorities, wordings and
/// layouts as they are published, every figure known.
@NullMarked
package gongkai.bench.heldout;

import org.jspecify.annotations.NullMarked;
=======
/// Reports and layouts that no reader was tuned on.
@org.jspecify.annotations.NullMarked
package gongkai.bench.heldout;
>>>>>>> heldout-pages
