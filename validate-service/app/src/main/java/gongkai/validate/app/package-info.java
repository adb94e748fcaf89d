/// validate-service: takes reports from Kafka, judges them with their institution's other years
/// beside them, and publishes verdicts, failures, doubts and every change of a finding.
@NullMarked
package gongkai.validate.app;

import org.jspecify.annotations.NullMarked;
