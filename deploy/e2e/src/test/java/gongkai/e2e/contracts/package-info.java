/// The published language between services: schemas, released samples, and the AsyncAPI document.
@NullMarked
package gongkai.e2e.contracts;

import org.jspecify.annotations.NullMarked;
