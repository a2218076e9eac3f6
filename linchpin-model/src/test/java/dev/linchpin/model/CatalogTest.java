package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static Catalog<String> of(String... words) {
        return Catalog.of("word", List.of(words), word -> word.substring(0, 1));
    }

    @Test
    void findsThingsById() {
        Catalog<String> words = of("beta", "alpha");
        assertThat(words.get("a")).isEqualTo("alpha");
        assertThat(words.indexOf("a")).isEqualTo(1);
        assertThat(words.find("z")).isNull();
        assertThat(words.has("b")).isTrue();
        assertThat(words.has("z")).isFalse();
        assertThat(words.size()).isEqualTo(2);
    }

    @Test
    void keepsTheOrder() {
        assertThat(of("beta", "alpha", "gamma").ids()).containsExactly("b", "a", "g");
        assertThat(of("beta", "alpha")).containsExactly("beta", "alpha");
        assertThat(of("beta", "alpha")).isEqualTo(of("beta", "alpha")).hasSameHashCodeAs(of("beta", "alpha"));
        assertThat(of("beta", "alpha")).isNotEqualTo(of("alpha", "beta"));
        assertThat(of().isEmpty()).isTrue();
    }

    @Test
    void refusesTwoThingsOfOneIdAndUnknownIds() {
        assertThatThrownBy(() -> of("alpha", "apple"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two words have the id \"a\".");
        assertThatThrownBy(() -> of("alpha").get("z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no word \"z\".");
    }

    @Test
    void doesNotChangeWithWhatItWasMadeFrom() {
        List<String> words = new ArrayList<>(List.of("alpha"));
        Catalog<String> catalog = Catalog.of("word", words, word -> word);
        words.add("beta");
        assertThat(catalog.all()).containsExactly("alpha");
    }
}
