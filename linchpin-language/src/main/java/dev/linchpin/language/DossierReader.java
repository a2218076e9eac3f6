package dev.linchpin.language;

import dev.linchpin.language.bind.DossierBinder;
import dev.linchpin.language.bind.Draft;
import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.RuleBook;
import dev.linchpin.language.syntax.YamlReader;
import dev.linchpin.language.syntax.YamlText;
import dev.linchpin.model.Dossier;
import java.util.Map;

/**
 * Reads dossiers.
 *
 * <p>Every problem is found at once. Whatever the bytes are, the outcome is a dossier or diagnostics that say why
 * there is none; nothing is thrown.
 */
public final class DossierReader {
    private DossierReader() {}

    /**
     * Reads a file.
     *
     * @param fileName the file's name, for places
     * @param bytes what it holds
     */
    public static ReadResult read(String fileName, byte[] bytes) {
        Problems problems = new Problems();
        YamlText text = YamlReader.read(fileName, bytes, problems);
        Draft draft = text == null ? null : DossierBinder.bind(text, problems);
        if (draft != null) {
            RuleBook.check(draft, problems);
        }
        Places places = new Places(fileName, draft == null ? Map.of() : draft.places());
        Dossier dossier = draft == null || problems.errors() > 0 ? null : draft.dossier();
        return new ReadResult(dossier, problems.inFileOrder(), places);
    }
}
