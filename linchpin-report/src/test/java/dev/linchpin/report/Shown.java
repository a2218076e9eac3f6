package dev.linchpin.report;

import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.terminal.TerminalRenderer;
import dev.linchpin.report.terminal.TerminalStyle;
import java.util.List;

/** Documents as a reader sees them, for tests. */
public final class Shown {
    private Shown() {}

    /** Returns blocks at 80 columns, without colour. */
    public static String at80(List<Block> blocks) {
        return at80(new Document(blocks));
    }

    /** Returns a document at 80 columns, without colour. */
    public static String at80(Document document) {
        return TerminalRenderer.render(document, TerminalStyle.plain(80));
    }
}
