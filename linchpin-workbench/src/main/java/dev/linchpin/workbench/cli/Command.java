package dev.linchpin.workbench.cli;

import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.RefusedDossier;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;

/** Something that the command line can be asked to do; its options are filled in before it runs. */
interface Command {
    /**
     * Does it.
     *
     * @return the {@link ExitStatus}
     * @throws WrongUsage if what it was given makes no sense
     * @throws RefusedDossier if the dossier that it was given has errors
     */
    int run(Session session);

    /** Returns how its result is to be printed. */
    OutputOptions output();
}
