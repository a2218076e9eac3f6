package dev.linchpin.verify.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every architecture rule twice: over the project, which must keep it, and over classes planted to break it,
 * which it must catch.
 */
class ArchitectureTest {
    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.linchpin");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("dev.linchpin.planted");

    private static final ArchitectureRules RULES = new ArchitectureRules("dev.linchpin");
    private static final ArchitectureRules PLANTED_RULES = new ArchitectureRules("dev.linchpin.planted");

    static Iterable<String> modules() {
        return ArchitectureRules.moduleNames();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleIsThereToBeChecked(String module) {
        assertThat(PROJECT.stream())
                .as("classes of %s", module)
                .anyMatch(type -> type.getPackageName().startsWith("dev.linchpin." + module));
        assertThat(PROJECT.stream()).noneMatch(type -> type.getName().startsWith("dev.linchpin.planted"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void modulesUseOnlyWhatTheMapGivesThem(String module) {
        RULES.moduleUsesOnlyWhatTheMapGivesIt(module).check(PROJECT);
    }

    @Test
    void modulesThatUseMoreAreCaught() {
        assertCaught(PLANTED_RULES.moduleUsesOnlyWhatTheMapGivesIt("model"), "ModelUsesLibrary");
        assertCaught(PLANTED_RULES.moduleUsesOnlyWhatTheMapGivesIt("language"), "LanguageUsesEngine");
        assertCaught(PLANTED_RULES.moduleUsesOnlyWhatTheMapGivesIt("engine"), "EngineUsesLanguage");
        assertCaught(PLANTED_RULES.moduleUsesOnlyWhatTheMapGivesIt("solver"), "SolverUsesReport");
        assertCaught(PLANTED_RULES.moduleUsesOnlyWhatTheMapGivesIt("ensemble"), "EnsembleUsesReport");
        assertCaught(PLANTED_RULES.moduleUsesOnlyWhatTheMapGivesIt("report"), "ReportUsesWorkbench");
    }

    @Test
    void nobodyDependsOnTheWorkbench() {
        RULES.nobodyDependsOnTheWorkbench().check(PROJECT);
        assertCaught(PLANTED_RULES.nobodyDependsOnTheWorkbench(), "ReportUsesWorkbench");
    }

    @Test
    void kernelsKnowOnlyTheJdk() {
        RULES.kernelsKnowOnlyTheJdk().check(PROJECT);
        assertCaught(PLANTED_RULES.kernelsKnowOnlyTheJdk(), "KernelUsesEngine");
    }

    @Test
    void onlySyntaxKnowsTheYamlLibrary() {
        RULES.onlySyntaxKnowsTheYamlLibrary().check(PROJECT);
        assertCaught(PLANTED_RULES.onlySyntaxKnowsTheYamlLibrary(), "BindUsesYaml");
        assertNotCaught(PLANTED_RULES.onlySyntaxKnowsTheYamlLibrary(), "SyntaxUsesYaml");
    }

    @Test
    void onlyTheWorkbenchReachesFiles() {
        RULES.noFilesBelowTheWorkbench().check(PROJECT);
        assertCaught(PLANTED_RULES.noFilesBelowTheWorkbench(), "ReadsFiles");
        assertCaught(PLANTED_RULES.noFilesBelowTheWorkbench(), "UsesThreadLocalRandom");
        assertNotCaught(PLANTED_RULES.noFilesBelowTheWorkbench(), "WorkbenchReadsFiles");
    }

    @Test
    void onlyTheWorkbenchReadsClocksConsoleAndAmbientChance() {
        ArchRule planted = PLANTED_RULES.noClockConsoleOrChanceBelowTheWorkbench();
        RULES.noClockConsoleOrChanceBelowTheWorkbench().check(PROJECT);
        assertCaught(planted, "Ambient.out()");
        assertCaught(planted, "Ambient.err()");
        assertCaught(planted, "Ambient.millis()");
        assertCaught(planted, "Ambient.nanos()");
        assertCaught(planted, "Ambient.instant()");
        assertCaught(planted, "Ambient.clock()");
        assertCaught(planted, "Ambient.mathRandom()");
        assertCaught(planted, "Ambient.unseeded()");
        assertCaught(planted, "Ambient.uuid()");
        assertCaught(planted, "Ambient.shuffled(");
        assertNotCaught(planted, "Ambient.seeded(");
    }

    @Test
    void namesOfClassesSayWhatTheyAre() {
        RULES.noVagueClassNames().check(PROJECT);
        assertCaught(PLANTED_RULES.noVagueClassNames(), "StringUtils");
        assertCaught(PLANTED_RULES.noVagueClassNames(), "GameHelper");
        assertCaught(PLANTED_RULES.noVagueClassNames(), "GameManager");
        assertCaught(PLANTED_RULES.noVagueClassNames(), "GameImpl");
    }

    @Test
    void namesOfPackagesSayWhatTheyHold() {
        RULES.noVaguePackageNames().check(PROJECT);
        assertCaught(PLANTED_RULES.noVaguePackageNames(), "dev.linchpin.planted.util.Misplaced");
    }

    @Test
    void everyPackageIsNullMarked() {
        RULES.everyPackageIsNullMarked().check(PROJECT);
        assertCaught(PLANTED_RULES.everyPackageIsNullMarked(), "dev.linchpin.planted.util");
        assertNotCaught(PLANTED_RULES.everyPackageIsNullMarked(), "dev.linchpin.planted.model has");
    }

    @Test
    void packagesStaySmall() {
        RULES.packagesHoldAtMost(25).check(PROJECT);
        assertCaught(PLANTED_RULES.packagesHoldAtMost(3), "dev.linchpin.planted.naming holds");
    }

    @Test
    void typesUseTheGlossarysWords() {
        RULES.typesUseTheGlossarysWords().check(PROJECT);
        assertCaught(PLANTED_RULES.typesUseTheGlossarysWords(), "GamePlayer");
        assertCaught(PLANTED_RULES.typesUseTheGlossarysWords(), "Constraints");
    }

    private static void assertCaught(ArchRule rule, String violation) {
        EvaluationResult result = rule.evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails())
                .as(rule.getDescription())
                .anyMatch(detail -> detail.contains(violation));
    }

    private static void assertNotCaught(ArchRule rule, String innocent) {
        EvaluationResult result = rule.evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails())
                .as(rule.getDescription())
                .noneMatch(detail -> detail.contains(innocent));
    }
}
