package dev.linchpin.engine.inverse;

import dev.linchpin.engine.inverse.RankCondition.All;
import dev.linchpin.engine.inverse.RankCondition.Any;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How conditions are joined and kept short: nested joins of one kind become one, what follows from its neighbours is
 * left out, and what all parts share stands once.
 *
 * <p>Each rule keeps the meaning: {@code a and (a or b) = a}, {@code (a or b) and (a or c) = a or (b and c)}, and both
 * with the words exchanged. Cost: linear, but for parts compared pair by pair where there are at most
 * {@value #MOST_COMPARED}.
 */
enum Joining {
    /** Every part holds. */
    ALL,
    /** Some part holds. */
    ANY;

    private static final int MOST_COMPARED = 256;

    /** Returns some conditions joined. */
    RankCondition of(Collection<? extends RankCondition> parts) {
        Set<RankCondition> kept = new LinkedHashSet<>();
        for (RankCondition part : parts) {
            if (this == ALL ? part.isNever() : part.isAlways()) {
                return part;
            }
            if (isOwn(part)) {
                kept.addAll(part.parts());
            } else {
                kept.add(part);
            }
        }
        absorb(kept);
        if (kept.size() == 1) {
            return kept.iterator().next();
        }
        Set<RankCondition> shared = shared(kept);
        return shared.isEmpty() ? joined(List.copyOf(kept)) : factored(kept, shared);
    }

    private Joining other() {
        return this == ALL ? ANY : ALL;
    }

    private boolean isOwn(RankCondition part) {
        return this == ALL ? part instanceof All : part instanceof Any;
    }

    private RankCondition joined(List<RankCondition> parts) {
        return this == ALL ? new All(parts) : new Any(parts);
    }

    /** Leaves out parts of the other kind that hold a part, or all parts of another one. */
    private void absorb(Set<RankCondition> kept) {
        Set<RankCondition> all = Set.copyOf(kept);
        kept.removeIf(part -> other().isOwn(part) && part.parts().stream().anyMatch(all::contains));
        List<RankCondition> mixed = kept.stream().filter(other()::isOwn).toList();
        if (mixed.size() > MOST_COMPARED) {
            return;
        }
        List<Set<RankCondition>> sets = new ArrayList<>();
        mixed.forEach(part -> sets.add(new HashSet<>(part.parts())));
        for (int k = 0; k < sets.size(); k++) {
            for (int other = 0; other < sets.size(); other++) {
                // of two alike the earlier stays
                int least = sets.get(other).size() + (other < k ? 0 : 1);
                if (other != k && least <= sets.get(k).size() && sets.get(k).containsAll(sets.get(other))) {
                    kept.remove(mixed.get(k));
                    break;
                }
            }
        }
    }

    /** What all parts share, where all are of the other kind. */
    private Set<RankCondition> shared(Set<RankCondition> kept) {
        Set<RankCondition> shared = new LinkedHashSet<>();
        if (kept.isEmpty() || !kept.stream().allMatch(other()::isOwn)) {
            return shared;
        }
        boolean first = true;
        for (RankCondition part : kept) {
            if (first) {
                shared.addAll(part.parts());
            } else {
                shared.retainAll(Set.copyOf(part.parts()));
            }
            first = false;
        }
        return shared;
    }

    private RankCondition factored(Set<RankCondition> kept, Set<RankCondition> shared) {
        List<RankCondition> rests = new ArrayList<>();
        for (RankCondition part : kept) {
            rests.add(other().of(part.parts().stream()
                    .filter(inner -> !shared.contains(inner))
                    .toList()));
        }
        List<RankCondition> parts = new ArrayList<>(shared);
        parts.add(of(rests));
        return other().of(parts);
    }
}
