/// The pages of `deploy/docs` that the benches write.
@NullMarked
package gongkai.bench.docs;

import org.jspecify.annotations.NullMarked;
