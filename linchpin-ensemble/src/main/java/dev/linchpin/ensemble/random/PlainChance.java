package dev.linchpin.ensemble.random;

import java.util.List;

/** Draws that are independent of each other: the address is (seed, name, draw). */
final class PlainChance extends Chance {
    private final long[] addresses;

    PlainChance(long address, int draws, List<String> names) {
        super(names, draws);
        this.addresses =
                names.stream().mapToLong(name -> Address.step(address, name)).toArray();
    }

    @Override
    public int replicates() {
        return 1;
    }

    @Override
    public double share(int draw, int place) {
        return Address.share(Address.step(addresses[place], draw));
    }
}
