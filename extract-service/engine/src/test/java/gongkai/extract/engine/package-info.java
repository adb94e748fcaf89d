/// Tests of the engine as a whole: samples, corpus, mutations, generated reports.
@NullMarked
package gongkai.extract.engine;

import org.jspecify.annotations.NullMarked;
