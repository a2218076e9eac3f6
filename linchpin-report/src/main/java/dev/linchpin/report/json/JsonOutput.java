package dev.linchpin.report.json;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON value piece by piece, as UTF-8. */
public final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an object and ends the line. The stream stays open. */
    public static void write(OutputStream out, Consumer<JsonOutput> fields) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonOutput(generator).object(fields);
            generator.writeRaw('\n');
        }
    }

    /** Writes an object where a value may stand. */
    JsonOutput object(Consumer<JsonOutput> fields) {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
        return this;
    }

    /** Writes a field that holds an object. */
    JsonOutput object(String name, Consumer<JsonOutput> fields) {
        json.writeName(name);
        return object(fields);
    }

    /** Writes a field that holds an array, with what each item writes; all items must write one value. */
    <T> JsonOutput array(String name, Iterable<? extends T> items, Consumer<? super T> item) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
        return this;
    }

    /** Writes a field that holds an array of objects. */
    <T> JsonOutput objects(String name, Iterable<? extends T> items, Consumer<? super T> fields) {
        return array(name, items, item -> object(inside -> fields.accept(item)));
    }

    /** Writes a field that holds an array of texts. */
    JsonOutput texts(String name, Collection<String> texts) {
        return array(name, texts, this::value);
    }

    /**
     * Writes a field that holds an array of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    JsonOutput numbers(String name, Collection<Double> numbers) {
        return array(name, numbers, number -> json.writeNumber(finite(name, number)));
    }

    /** Writes a field that holds an array of arrays of finite numbers. */
    <T> JsonOutput arrays(String name, Iterable<? extends T> items, Function<? super T, List<Double>> numbers) {
        return array(name, items, item -> {
            json.writeStartArray();
            numbers.apply(item).forEach(number -> json.writeNumber(finite(name, number)));
            json.writeEndArray();
        });
    }

    /** Writes a field that holds an empty array. */
    JsonOutput none(String name) {
        json.writeName(name);
        json.writeStartArray();
        json.writeEndArray();
        return this;
    }

    /** Writes an array of texts where a value may stand. */
    void values(Collection<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes a text where a value may stand. */
    void value(String text) {
        json.writeString(text);
    }

    /** Writes a field that holds a text, or null. */
    JsonOutput field(String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
        return this;
    }

    /** Writes a field that holds a whole number. */
    JsonOutput field(String name, long number) {
        json.writeName(name);
        json.writeNumber(number);
        return this;
    }

    /** Writes a field that holds true or false. */
    JsonOutput field(String name, boolean truth) {
        json.writeName(name);
        json.writeBoolean(truth);
        return this;
    }

    /** Writes a field that holds true, false or null. */
    JsonOutput truth(String name, @Nullable Boolean truth) {
        return truth == null ? field(name, (String) null) : field(name, truth.booleanValue());
    }

    /** Writes a field that holds an array of finite numbers. */
    JsonOutput numbers(String name, double... numbers) {
        json.writeName(name);
        json.writeStartArray();
        for (double number : numbers) {
            json.writeNumber(number == 0 ? 0.0 : number);
        }
        json.writeEndArray();
        return this;
    }

    /**
     * Writes a field that holds a number, or null.
     *
     * @throws IllegalArgumentException if the number is not finite, which JSON has no word for
     */
    JsonOutput number(String name, @Nullable Double number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(finite(name, number));
        }
        return this;
    }

    private static double finite(String name, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("\"%s\" is %s, which is no number of JSON.".formatted(name, number));
        }
        return number == 0 ? 0.0 : number;
    }
}
