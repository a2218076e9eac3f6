package dev.linchpin.workbench.web.run;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.workbench.session.LoadedDossier;

/**
 * What a run is to do.
 *
 * @param loaded the dossier
 * @param whatIf what is supposed
 * @param draws how many draws, and which
 * @param isWhole whether to search for linchpins, levers and the rest as well
 */
public record RunPlan(LoadedDossier loaded, WhatIf whatIf, EnsemblePlan draws, boolean isWhole) {}
