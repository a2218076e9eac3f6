/**
 * Results as JSON, for scripts: keys in one order, things named by id, numbers in full. What a number cannot be (not
 * given, not judged) is null. Everything is written as it comes, so that length is no matter.
 */
@NullMarked
package dev.linchpin.report.json;

import org.jspecify.annotations.NullMarked;
