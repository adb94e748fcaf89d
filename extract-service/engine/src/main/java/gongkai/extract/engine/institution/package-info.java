/// Which institution wrote a report, and where in China it sits.
///
/// [Divisions] is the tree of administrative divisions; [InstitutionResolver] turns what a report
/// prints about its author into an institution. Nothing here knows a document format or the report
/// model; every question is answered from the resource files beside this package.
@NullMarked
package gongkai.extract.engine.institution;

import org.jspecify.annotations.NullMarked;
