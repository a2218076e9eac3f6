/**
 * What two dossiers do not have alike, part by part and aspect by aspect, whatever the order or the layout in which
 * their authors wrote them.
 */
@NullMarked
package dev.linchpin.model.difference;

import org.jspecify.annotations.NullMarked;
