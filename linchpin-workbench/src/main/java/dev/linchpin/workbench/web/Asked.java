package dev.linchpin.workbench.web;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;

/**
 * A question with its dossier read and studied. A study answers one thread at a time, so whoever asks more of it holds
 * this object's lock.
 *
 * @param loaded the dossier
 * @param whatIf what is supposed
 * @param inquiry asks about the dossier
 * @param study what it shows at the medians: of the first phase at least
 */
record Asked(LoadedDossier loaded, WhatIf whatIf, Inquiry inquiry, Study study) {}
