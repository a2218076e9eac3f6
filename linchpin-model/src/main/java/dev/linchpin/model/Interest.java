package dev.linchpin.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an actor, or a faction of one, wants more or less of.
 *
 * @param actor the actor's id
 * @param faction the faction's id within the actor; null where the actor has one will
 * @param attitude whether it wants or fears the target
 * @param target an outcome or an option
 * @param size how much, in [0, 1]
 */
public record Interest(String actor, @Nullable String faction, Attitude attitude, String target, CitedQuantity size) {
    /** The sign of an interest. */
    public enum Attitude {
        /** More is better. */
        WANTS(1),
        /** Less is better. */
        FEARS(-1);

        private final int sign;

        Attitude(int sign) {
            this.sign = sign;
        }

        /** Returns 1 or -1. */
        public int sign() {
            return sign;
        }

        /** Returns the key that a dossier writes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the id of the actor, or of the faction as {@code actor.faction}. */
    public String holder() {
        return faction == null ? actor : actor + "." + faction;
    }

    /** Returns the name of its size among the dossier's quantities: {@code actor[.faction].wants.target}. */
    public String name() {
        return holder() + "." + attitude.word() + "." + target;
    }
}
