package dev.linchpin.workbench.web;

import dev.linchpin.language.Starter;
import dev.linchpin.workbench.files.DossierFile;
import dev.linchpin.workbench.files.DossierFolder;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The dossiers of a folder: listed, read, made, saved. */
final class FileRoutes {
    private final DossierFolder folder;

    FileRoutes(DossierFolder folder) {
        this.folder = folder;
    }

    void list(Context context) {
        ObjectNode answer = Json.object().put("folder", folder.name());
        ArrayNode files = answer.putArray("files");
        try {
            for (DossierFolder.Listed file : folder.list()) {
                files.addObject()
                        .put("path", file.path())
                        .put("bytes", file.bytes())
                        .put("modified", file.modified().toString());
            }
        } catch (IOException e) {
            throw unreadable("The folder", e);
        }
        Json.answer(context, answer);
    }

    void read(Context context) {
        String path = path(context);
        DossierFile file = file(path);
        String known = context.header("If-None-Match");
        context.header("ETag", quoted(file.sha256()));
        if (known != null && known.equals(quoted(file.sha256()))) {
            context.status(304);
            return;
        }
        answer(context, file, null);
    }

    void create(Context context) {
        ObjectNode body = Json.body(context);
        String path = Json.text(body, "path");
        String text = Json.findText(body, "text");
        byte[] bytes = (text == null ? Starter.text(title(path)) : text).getBytes(StandardCharsets.UTF_8);
        refuseTooLarge(bytes);
        try {
            DossierFile file = folder.create(path, bytes);
            if (file == null) {
                throw Fault.of(
                        422,
                        "\"%s\" cannot name a dossier in this folder.".formatted(path),
                        "Give a plain name that ends in .yaml.");
            }
            context.status(201);
            answer(context, file, null);
        } catch (FileAlreadyExistsException e) {
            throw Fault.of(409, "There is a file \"%s\" already.".formatted(path), "Give another name.");
        } catch (IOException e) {
            throw unreadable("\"%s\"".formatted(path), e);
        }
    }

    void save(Context context) {
        String path = path(context);
        String match = context.header("If-Match");
        if (match == null || !match.matches("\"[0-9a-f]{64}\"")) {
            throw Fault.of(
                    428,
                    "A save must say which version it replaces.",
                    "Send the version that was read as If-Match, in quotes.");
        }
        byte[] bytes = Json.text(Json.body(context), "text").getBytes(StandardCharsets.UTF_8);
        refuseTooLarge(bytes);
        try {
            DossierFolder.Saved saved = folder.save(path, bytes, match.substring(1, match.length() - 1));
            if (saved == null) {
                throw missing(path);
            }
            context.status(saved.isSaved() ? 200 : 412);
            answer(context, saved.file(), saved.kept());
        } catch (IOException e) {
            throw unreadable("\"%s\"".formatted(path), e);
        }
    }

    private DossierFile file(String path) {
        try {
            DossierFile file = folder.read(path);
            if (file == null) {
                throw missing(path);
            }
            return file;
        } catch (IOException e) {
            throw unreadable("\"%s\"".formatted(path), e);
        }
    }

    private static void answer(Context context, DossierFile file, @Nullable String kept) {
        context.header("ETag", quoted(file.sha256()));
        Json.answer(
                context,
                Json.object()
                        .put("path", file.name())
                        .put("text", text(file))
                        .put("version", file.sha256())
                        .put("kept", kept));
    }

    /** What cannot be shown as it is would be lost when it is saved. */
    private static String text(DossierFile file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Fault.of(
                    422,
                    "\"%s\" is no text in UTF-8.".formatted(file.name()),
                    "Save it as UTF-8 with another program.");
        }
    }

    private static String path(Context context) {
        return context.pathParam("path");
    }

    private static String quoted(String version) {
        return "\"" + version + "\"";
    }

    private static void refuseTooLarge(byte[] bytes) {
        if (bytes.length > DossierFile.MOST_BYTES) {
            throw Fault.of(413, "The dossier has more than 16 MiB, the most that one may have.", null);
        }
    }

    private static Fault missing(String path) {
        return Fault.notFound("There is no dossier \"%s\" in this folder.".formatted(path));
    }

    private static Fault unreadable(String what, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Fault.of(409, "%s cannot be read or written.".formatted(what), "The system says: %s.".formatted(reason));
    }

    /** What a file's name says, as a title. */
    private static String title(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
        String spaced = name.replace('-', ' ').replace('_', ' ').strip();
        return spaced.isEmpty() ? "" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
