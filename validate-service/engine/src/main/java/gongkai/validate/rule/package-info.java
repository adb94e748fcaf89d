/// What a rule is, and the indexed facts that it looks at. Depends on no particular rule.
@NullMarked
package gongkai.validate.rule;

import org.jspecify.annotations.NullMarked;
