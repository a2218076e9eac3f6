package dev.linchpin.engine.game;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All settings of the options, feasible or not, each with an index: the first option runs fastest.
 *
 * <p>An index is a mixed-radix number whose digits are the options' levels, so there can be no more than 2^62 of them.
 */
public final class StateSpace {
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(62);

    private final List<Option> options;
    private final int[] radices;
    private final long[] strides;
    private final long size;

    private StateSpace(List<Option> options) {
        this.options = options;
        radices = options.stream().mapToInt(o -> o.levels().size()).toArray();
        strides = new long[radices.length];
        long stride = 1;
        for (int o = 0; o < radices.length; o++) {
            strides[o] = stride;
            stride = Math.multiplyExact(stride, radices[o]);
        }
        size = stride;
    }

    /**
     * Returns the settings of a dossier's options.
     *
     * @throws IllegalArgumentException if there are more than an index can count; see {@link #count}
     */
    public static StateSpace of(Dossier dossier) {
        if (count(dossier).compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "The options have %s settings, more than an index can count (%s).".formatted(count(dossier), MOST));
        }
        return new StateSpace(dossier.options().all());
    }

    /** Returns how many settings a dossier's options have, however many. */
    public static BigInteger count(Dossier dossier) {
        BigInteger product = BigInteger.ONE;
        for (Option option : dossier.options()) {
            product = product.multiply(BigInteger.valueOf(option.levels().size()));
        }
        return product;
    }

    /** Returns whether an index can count a dossier's settings. */
    public static boolean canIndex(Dossier dossier) {
        return count(dossier).compareTo(MOST) <= 0;
    }

    /** Returns how many settings there are. */
    public long size() {
        return size;
    }

    /** Returns how many options there are. */
    public int options() {
        return radices.length;
    }

    /** Returns how many levels an option has. */
    public int radix(int option) {
        return radices[option];
    }

    /** Returns how far apart in index two neighbouring levels of an option lie. */
    public long stride(int option) {
        return strides[option];
    }

    /** Returns the level of an option at an index. */
    public int level(long index, int option) {
        return (int) (index / strides[option] % radices[option]);
    }

    /** Returns the index that differs in one option's level. */
    public long with(long index, int option, int level) {
        return index + (level - level(index, option)) * strides[option];
    }

    /** Returns the levels at an index, one an option. */
    public int[] levels(long index) {
        int[] levels = new int[radices.length];
        for (int o = 0; o < levels.length; o++) {
            levels[o] = level(index, o);
        }
        return levels;
    }

    /** Returns the index of a setting, one level an option. */
    public long index(int[] levels) {
        long index = 0;
        for (int o = 0; o < radices.length; o++) {
            if (levels[o] < 0 || levels[o] >= radices[o]) {
                throw new IllegalArgumentException(
                        "Option %s has no level %d.".formatted(options.get(o).id(), levels[o]));
            }
            index += levels[o] * strides[o];
        }
        return index;
    }

    /** Returns the index at which every option stands where the dossier says it stands now. */
    public long now() {
        return index(options.stream().mapToInt(Option::now).toArray());
    }

    /** Returns a state as text: one character an option, {@code Y} or {@code N} or the level's digit. */
    public String text(long index) {
        StringBuilder text = new StringBuilder(radices.length);
        for (int o = 0; o < radices.length; o++) {
            text.append(options.get(o).letter(level(index, o)));
        }
        return text.toString();
    }

    /** Returns the index of a state written as {@link #text} writes it, or null if the text is no state. */
    public @Nullable Long parse(String text) {
        if (text.length() != radices.length) {
            return null;
        }
        long index = 0;
        for (int o = 0; o < radices.length; o++) {
            int level = 0;
            while (level < radices[o] && options.get(o).letter(level) != text.charAt(o)) {
                level++;
            }
            if (level == radices[o]) {
                return null;
            }
            index += level * strides[o];
        }
        return index;
    }
}
