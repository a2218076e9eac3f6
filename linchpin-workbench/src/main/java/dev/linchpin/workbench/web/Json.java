package dev.linchpin.workbench.web;

import dev.linchpin.report.json.DiagnosticsJson;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests and answers. */
final class Json {
    /** The most bytes that a request may have: a dossier of the greatest size, its quotes and line ends escaped. */
    static final int MOST_BYTES = 17 << 20;

    /** A body that takes longer to come is not waited for. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Returns a new object. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Reads a request's body, an object.
     *
     * @throws Fault if it is none, or too large; of one that is too large no more is read than it takes to see that
     */
    static ObjectNode body(Context context) {
        String type = context.contentType();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw Fault.of(415, "The body is not JSON.", "Send it as application/json.");
        }
        try {
            JsonNode read = MAPPER.readTree(bounded(context));
            if (read instanceof ObjectNode object) {
                return object;
            }
            throw Fault.badRequest("The body is no JSON object.");
        } catch (JacksonException e) {
            throw Fault.badRequest("The body cannot be read as JSON.");
        } catch (IOException e) {
            throw Fault.badRequest("The body broke off.");
        }
    }

    private static byte[] bounded(Context context) throws IOException {
        if (context.req().getContentLengthLong() > MOST_BYTES) {
            throw tooLarge(context);
        }
        long began = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = context.req().getInputStream()) {
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                body.write(piece, 0, read);
                if (body.size() > MOST_BYTES) {
                    throw tooLarge(context);
                }
                if (System.nanoTime() - began > LONGEST_NANOS) {
                    context.header("Connection", "close");
                    throw Fault.of(408, "The body comes too slowly.", null);
                }
            }
        }
        return body.toByteArray();
    }

    /** What is still to come is not waited for. */
    private static Fault tooLarge(Context context) {
        context.header("Connection", "close");
        return Fault.of(413, "The body has more than 17 MiB.", "A dossier has at most 16 MiB.");
    }

    /** Returns a field that holds a text; null where it is absent or null. */
    static @Nullable String findText(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Fault.badRequest("\"%s\" is no text.".formatted(name));
        }
        return value.stringValue();
    }

    /** Returns a field that holds a text. */
    static String text(JsonNode object, String name) {
        String text = findText(object, name);
        if (text == null) {
            throw Fault.badRequest("\"%s\" is missing.".formatted(name));
        }
        return text;
    }

    /** Returns a field that holds a whole number in a range; a number that stands in where it is absent. */
    static long whole(JsonNode object, String name, long least, long greatest, long usual) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return usual;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw Fault.badRequest("\"%s\" is no whole number.".formatted(name));
        }
        long number = value.longValue();
        if (number < least || number > greatest) {
            throw Fault.badRequest("\"%s\" is %d; it can be from %d to %d.".formatted(name, number, least, greatest));
        }
        return number;
    }

    /** Returns a field that holds true or false; what stands in where it is absent. */
    static boolean truth(JsonNode object, String name, boolean usual) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return usual;
        }
        if (!value.isBoolean()) {
            throw Fault.badRequest("\"%s\" is neither true nor false.".formatted(name));
        }
        return value.booleanValue();
    }

    /** Answers with what a writer writes. */
    static void answer(Context context, Consumer<OutputStream> writer) {
        answer(context, bytes(writer));
    }

    /** Answers with an object. */
    static void answer(Context context, ObjectNode object) {
        answer(context, MAPPER.writeValueAsBytes(object));
    }

    /** Answers with JSON that is written already. */
    static void answer(Context context, byte[] json) {
        context.contentType("application/json").result(json);
    }

    /** Answers with what is wrong. */
    static void answer(Context context, Fault fault) {
        ObjectNode problem =
                (ObjectNode) MAPPER.readTree(bytes(out -> DiagnosticsJson.write(out, fault.diagnostics())));
        problem.put("title", fault.title()).put("detail", fault.advice()).put("status", fault.status());
        context.status(fault.status())
                .contentType("application/problem+json")
                .result(MAPPER.writeValueAsBytes(problem));
    }

    /** Returns what a writer writes. */
    static byte[] bytes(Consumer<OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toByteArray();
    }

    /** Returns an object as text of one line. */
    static String line(ObjectNode object) {
        return MAPPER.writeValueAsString(object);
    }

    /** Returns what a writer writes as text of one line. */
    static String line(Consumer<OutputStream> writer) {
        return new String(bytes(writer), StandardCharsets.UTF_8).strip();
    }
}
