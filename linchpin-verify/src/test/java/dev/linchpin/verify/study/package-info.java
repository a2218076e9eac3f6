/** What the concepts make of many games: figures for the pages on methods, and what holds those pages to them. */
@NullMarked
package dev.linchpin.verify.study;

import org.jspecify.annotations.NullMarked;
