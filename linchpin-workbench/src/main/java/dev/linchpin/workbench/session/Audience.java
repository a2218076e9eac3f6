package dev.linchpin.workbench.session;

import dev.linchpin.ensemble.run.Patience;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whoever waits for the answers to an inquiry: hears how it goes, and may have had enough of what takes long. */
public interface Audience {
    /** Waits in silence for as long as it takes. */
    Audience SILENT = new Audience() {
        @Override
        public <T extends @Nullable Object> T during(String name, Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T extends @Nullable Object> T whilePatient(String name, Function<Patience, T> work) {
            return work.apply(Patience.ENDLESS);
        }

        @Override
        public void hear(String remark) {}
    };

    /**
     * Waits for work that goes on until it is done.
     *
     * @param name what is done, such as "Analysing"
     * @return what comes of it
     */
    <T extends @Nullable Object> T during(String name, Supplier<T> work);

    /** As {@link #during}, for work that says how far it is and can be ended early. */
    <T extends @Nullable Object> T whilePatient(String name, Function<Patience, T> work);

    /** Hears what is worth knowing about the answers. */
    void hear(String remark);
}
