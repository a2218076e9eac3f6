package dev.linchpin.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things by id, in the order in which the author wrote them. Immutable; equal where the things are, in that order.
 *
 * @param <T> the things
 */
public final class Catalog<T> implements Iterable<T> {
    private final String kind;
    private final List<T> items;
    private final Map<String, Integer> indexById;

    private Catalog(String kind, List<T> items, Map<String, Integer> indexById) {
        this.kind = kind;
        this.items = items;
        this.indexById = indexById;
    }

    /**
     * Returns a catalog of things.
     *
     * @param kind what one of them is called, for messages
     * @param items the things
     * @param id gives the id of one
     * @throws IllegalArgumentException if two share an id
     */
    public static <T> Catalog<T> of(String kind, Collection<? extends T> items, Function<? super T, String> id) {
        List<T> copy = List.copyOf(items);
        Map<String, Integer> index = HashMap.newHashMap(copy.size());
        for (int i = 0; i < copy.size(); i++) {
            if (index.put(id.apply(copy.get(i)), i) != null) {
                throw new IllegalArgumentException(
                        "Two %ss have the id \"%s\".".formatted(kind, id.apply(copy.get(i))));
            }
        }
        return new Catalog<>(kind, copy, index);
    }

    /** Returns the thing with an id, or null. */
    public @Nullable T find(String id) {
        Integer index = indexById.get(id);
        return index == null ? null : items.get(index);
    }

    /**
     * Returns the thing with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public T get(String id) {
        return items.get(indexOf(id));
    }

    /**
     * Returns the place of the thing with an id, from 0.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int indexOf(String id) {
        Integer index = indexById.get(id);
        if (index == null) {
            throw new IllegalArgumentException("There is no %s \"%s\".".formatted(kind, id));
        }
        return index;
    }

    /** Returns whether a thing has the id. */
    public boolean has(String id) {
        return indexById.containsKey(id);
    }

    /** Returns the things, in order. */
    public List<T> all() {
        return items;
    }

    /** Returns the ids, in order. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(Collections.nCopies(items.size(), ""));
        indexById.forEach((id, index) -> ids.set(index, id));
        return ids;
    }

    /** Returns how many there are. */
    public int size() {
        return items.size();
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalog<?> that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
