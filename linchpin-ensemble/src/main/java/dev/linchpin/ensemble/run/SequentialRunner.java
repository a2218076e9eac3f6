package dev.linchpin.ensemble.run;

import java.util.function.Consumer;
import java.util.function.IntFunction;

/** One piece after the other. */
enum SequentialRunner implements Runner {
    INSTANCE;

    @Override
    public <R> int run(int count, IntFunction<? extends R> piece, Consumer<? super R> fold, Patience patience) {
        int done = 0;
        while (done < count && !patience.isOver()) {
            fold.accept(piece.apply(done));
            patience.hear(++done, count);
        }
        return done;
    }
}
