package dev.linchpin.report.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as reports print them. */
public final class Numbers {
    /** A space at which no line is broken. */
    public static final String HARD_SPACE = "\u00A0";

    private Numbers() {}

    /** Returns a number with its sign and two decimals, such as {@code +0.32}; nought has no sign. */
    public static String signed(double value) {
        return signed(value, "%+.2f");
    }

    /** Returns a number with its sign and three decimals. */
    public static String signedFinely(double value) {
        return signed(value, "%+.3f");
    }

    private static String signed(double value, String format) {
        String text = String.format(Locale.ROOT, format, value);
        boolean isNought = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isNought ? text.substring(1) : text.replace('-', '−');
    }

    /** Returns a number with two decimals. */
    public static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
    }

    /** Returns a probability or share in percent; what is not quite nothing or everything does not look so. */
    public static String percent(double share) {
        long whole = Math.round(share * 100);
        if (whole == 0 && share > 0) {
            return "<1" + HARD_SPACE + "%";
        }
        if (whole == 100 && share < 1) {
            return ">99" + HARD_SPACE + "%";
        }
        return whole + HARD_SPACE + "%";
    }

    /** Returns a probability in percent with one decimal, such as {@code 50.3 %}. */
    public static String finePercent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100) + HARD_SPACE + "%";
    }

    /** Returns what a weight of evidence multiplies odds by, such as {@code ×9.20}. */
    public static String factor(double weight) {
        double factor = Math.exp(weight);
        return "×" + String.format(Locale.ROOT, factor < 10 ? "%.2f" : factor < 100 ? "%.1f" : "%,.0f", factor);
    }

    /** Returns a whole number with its thousands parted. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a whole number of any size: with its thousands parted, or as {@code 2.65·10^32} beyond fifteen digits. */
    public static String count(BigInteger number) {
        if (number.bitLength() < 50) {
            return count(number.longValueExact());
        }
        String[] parts = String.format(
                        Locale.ROOT, "%.2e", new BigDecimal(number, new MathContext(3, RoundingMode.HALF_UP)))
                .split("e\\+", 2);
        return parts[0] + "·10^" + parts[1];
    }

    /** Returns a number of things: {@code 1 state}, {@code 2 states}. */
    public static String count(long number, String thing) {
        return count(number) + HARD_SPACE + thing + (number == 1 ? "" : "s");
    }
}
