package dev.linchpin.report;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.section.WhatIfSection;
import java.util.ArrayList;
import java.util.List;

/** What other circumstances would change, as a document. */
public final class WhatIfReport {
    private WhatIfReport() {}

    /**
     * Returns what a what-if changes as a document.
     *
     * @param whatIf what is supposed
     * @param before the dossier as it is
     * @param after the dossier in those circumstances
     */
    public static Document of(WhatIf whatIf, Study before, Study after) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, before.dossier().heading().title()));
        blocks.addAll(WhatIfSection.supposed(before.dossier(), whatIf));
        blocks.addAll(WhatIfSection.of(before.dossier(), before.main(), after.main()));
        return new Document(blocks);
    }
}
