/// Tests of how text is compared.
@NullMarked
package gongkai.search.app.text;

import org.jspecify.annotations.NullMarked;
