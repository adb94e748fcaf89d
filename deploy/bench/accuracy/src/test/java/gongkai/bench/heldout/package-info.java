/// Reports and layouts that no reader was tuned on.
@org.jspecify.annotations.NullMarked
package gongkai.bench.heldout;
