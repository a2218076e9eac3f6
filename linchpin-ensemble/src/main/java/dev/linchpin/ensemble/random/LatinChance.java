package dev.linchpin.ensemble.random;

import java.util.List;

/**
 * Latin hypercubes, one for each replicate (McKay, Beckman and Conover 1979): with n draws in a replicate each quantity
 * meets each of n equal parts of its law once, at an even place inside it.
 *
 * <p>Which part a draw meets is worked out when asked, by a {@link KeyedOrder}; nothing is stored.
 */
final class LatinChance extends Chance {
    private final long[] addresses;
    private final KeyedOrder[] orders;

    LatinChance(long address, int draws, List<String> names) {
        super(names, draws);
        this.addresses =
                names.stream().mapToLong(name -> Address.step(address, name)).toArray();
        this.orders = new KeyedOrder[replicates()];
        for (int r = 0; r < orders.length; r++) {
            orders[r] = new KeyedOrder((draws - r + orders.length - 1) / orders.length);
        }
    }

    @Override
    public double share(int draw, int place) {
        int replicate = draw % orders.length;
        KeyedOrder order = orders[replicate];
        int part = order.at(draw / orders.length, Address.step(addresses[place], ~replicate));
        double inside = Address.share(Address.step(addresses[place], draw));
        return Math.min((part + inside) / order.size(), Math.nextDown(1));
    }
}
