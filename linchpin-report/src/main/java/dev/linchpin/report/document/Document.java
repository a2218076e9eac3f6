package dev.linchpin.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A report: blocks from top to bottom.
 *
 * @param blocks the blocks
 */
public record Document(List<Block> blocks) {
    /** Copies the list. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Returns a document of these blocks. */
    public static Document of(Block... blocks) {
        return new Document(List.of(blocks));
    }

    /** Returns this document followed by another. */
    public Document plus(Document next) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(next.blocks);
        return new Document(all);
    }
}
