@NullMarked
package gongkai.bench.docs;

import org.jspecify.annotations.NullMarked;
