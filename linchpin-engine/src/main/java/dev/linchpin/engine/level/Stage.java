package dev.linchpin.engine.level;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Mechanism.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster with the links that act on it.
 *
 * @param cluster the cluster
 * @param outside the links from elsewhere, in dossier order
 * @param inside the links among its members, in dossier order
 * @param solver how its levels are found; null where it is no cycle
 */
record Stage(
        Cluster cluster,
        List<Link> outside,
        List<Link> inside,
        @Nullable CycleSolver solver) {}
