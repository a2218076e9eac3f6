/** What an analysis shows, as data that reports put into words. */
@NullMarked
package dev.linchpin.ensemble.finding;

import org.jspecify.annotations.NullMarked;
