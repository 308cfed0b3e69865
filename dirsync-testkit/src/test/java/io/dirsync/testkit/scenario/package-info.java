/** Scenario files, and the schema that is generated from the records of a tenant. */
@NullMarked
package io.dirsync.testkit.scenario;

import org.jspecify.annotations.NullMarked;
