/**
 * The dossier as immutable data: who the actors are, what each can do, wants and fears, how one thing leads to
 * another, and which sentence of which source says so.
 *
 * <p>Everything here is a value: equal content is equal, nothing changes after construction, and nothing knows
 * about files, text or computation. {@link dev.linchpin.model.Dossier} is the front door.
 */
@NullMarked
package dev.linchpin.model;

import org.jspecify.annotations.NullMarked;
