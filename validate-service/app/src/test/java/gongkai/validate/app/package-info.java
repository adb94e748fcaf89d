/// Tests of the service: state, order of arrival, and what leaves on which topic.
@NullMarked
package gongkai.validate.app;

import org.jspecify.annotations.NullMarked;
