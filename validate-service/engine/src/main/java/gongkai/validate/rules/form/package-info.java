/// Rules about keeping to the official form.
@NullMarked
package gongkai.validate.rules.form;

import org.jspecify.annotations.NullMarked;
