/// What validation promises: findings, verdicts, and the events that carry them.
///
/// Two kinds of finding, never mixed: a failure is the author's; a doubt is ours or the carrier's.
@NullMarked
package gongkai.validate;

import org.jspecify.annotations.NullMarked;
