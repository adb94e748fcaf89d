/// PDF files with a text layer, by PDFBox: what is printed on each page and where.
@NullMarked
package gongkai.extract.engine.format.pdf;

import org.jspecify.annotations.NullMarked;
