package dev.linchpin.language;

import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a dossier stand in its file, by path.
 *
 * <p>A path is a section and what names the part in it: {@code title}, {@code actors/upper},
 * {@code options/upper.closes-dam}, {@code rules/0}, {@code outcomes/harvest},
 * {@code influences/upper.closes-dam->harvest}, {@code interests/lower.court.wants.harvest},
 * {@code preferences/upper}, {@code sources/s1}, {@code evidence/e1}, {@code hypotheses/holds-back},
 * {@code phases/spring}, {@code epochs/before}, {@code views/upper}, {@code tripwires/0},
 * {@code points/0}.
 */
public final class Places {
    private final String file;
    private final Map<String, SourceSpan> spans;

    Places(String file, Map<String, SourceSpan> spans) {
        this.file = file;
        this.spans = Map.copyOf(spans);
    }

    /** Returns where a part stands, or null where there is no such part. */
    public @Nullable SourceSpan find(String path) {
        return spans.get(path);
    }

    /** Returns where a part stands, or the start of the file where there is no such part. */
    public SourceSpan of(String path) {
        return spans.getOrDefault(path, SourceSpan.start(file));
    }
}
