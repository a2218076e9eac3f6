package dev.linchpin.verify.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the project's architecture, over the packages below a root. The same rules that hold the project
 * together are run over planted violations, which they must catch.
 *
 * @param root the package that holds one package per module
 */
record ArchitectureRules(String root) {
    private static final String[] JDK = {"java..", "javax..", "jdk.incubator.vector..", "org.jspecify.annotations.."};

    /** For each module: the modules it may use. */
    private static final Map<String, List<String>> MODULES = modules();

    /** For each module: the packages of other projects' libraries it may use. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "model", List.of(),
            "language", List.of("org.snakeyaml..", "tools.jackson..", "com.fasterxml.jackson.annotation.."),
            "engine", List.of("org.hipparchus.."),
            "solver", List.of("com.google.ortools.."),
            "ensemble", List.of("org.hipparchus..", "org.apache.commons.numbers.."),
            "report",
                    List.of(
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "org.eclipse.elk..",
                            "org.eclipse.emf.."));

    private static final Pattern VAGUE_NAME = Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl)");
    private static final Set<String> VAGUE_PACKAGES = Set.of("impl", "common", "util", "utils", "helper", "misc");

    private static final Set<String> FILE_AND_CHANCE_CLASSES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.io.Console",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.http.HttpClient",
            "java.nio.channels.FileChannel",
            "java.nio.file.Files",
            "java.security.SecureRandom",
            "java.util.Scanner",
            "java.util.concurrent.ThreadLocalRandom");

    private static Map<String, List<String>> modules() {
        Map<String, List<String>> modules = new LinkedHashMap<>();
        modules.put("model", List.of());
        modules.put("language", List.of("model"));
        modules.put("engine", List.of("model"));
        modules.put("solver", List.of("model", "engine"));
        modules.put("ensemble", List.of("model", "engine"));
        modules.put("report", List.of("model", "engine", "ensemble"));
        modules.put("workbench", List.of("model", "language", "engine", "solver", "ensemble", "report"));
        return modules;
    }

    /** The modules there are rules for. */
    static Set<String> moduleNames() {
        return MODULES.keySet();
    }

    /** A module uses only the modules and the libraries that the module map gives it. */
    ArchRule moduleUsesOnlyWhatTheMapGivesIt(String module) {
        List<String> others =
                MODULES.keySet().stream().filter(other -> !other.equals(module)).toList();
        if (!LIBRARIES.containsKey(module)) {
            // The workbench may use any library, and every module it names in the map.
            List<String> forbidden = others.stream()
                    .filter(other -> !MODULES.get(module).contains(other))
                    .map(this::packagesOf)
                    .toList();
            return noClasses()
                    .that()
                    .resideInAPackage(packagesOf(module))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .as("module %s uses only %s".formatted(module, MODULES.get(module)));
        }
        List<String> allowed = new ArrayList<>(Arrays.asList(JDK));
        allowed.add(packagesOf(module));
        MODULES.get(module).forEach(other -> allowed.add(packagesOf(other)));
        allowed.addAll(LIBRARIES.get(module));
        return classes()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .as("module %s uses only %s and %s".formatted(module, MODULES.get(module), LIBRARIES.get(module)));
    }

    /** Nobody depends on the workbench. */
    ArchRule nobodyDependsOnTheWorkbench() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("workbench"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packagesOf("workbench"));
    }

    /** The engine's kernels know the JDK and nothing else. */
    ArchRule kernelsKnowOnlyTheJdk() {
        return classes()
                .that()
                .resideInAPackage(packagesOf("engine.kernel"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "jdk.incubator.vector..", "org.jspecify.annotations..", packagesOf("engine.kernel"));
    }

    /** One package knows the YAML library. */
    ArchRule onlySyntaxKnowsTheYamlLibrary() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("language.syntax"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..");
    }

    /** No class for files, sockets, the console or ambient chance is used below the workbench. */
    ArchRule noFilesBelowTheWorkbench() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("workbench"))
                .should()
                .dependOnClassesThat(describe(
                        "reach files, sockets, the console or ambient chance",
                        type -> FILE_AND_CHANCE_CLASSES.contains(type.getName())));
    }

    /** Nothing below the workbench reads a clock, writes to the console or asks for ambient chance. */
    ArchRule noClockConsoleOrChanceBelowTheWorkbench() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("workbench"))
                .should()
                .accessTargetWhere(describe(
                        "reads a clock, the console, the environment or ambient chance", ArchitectureRules::isAmbient));
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean noArguments = target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().isEmpty();
        return switch (owner) {
            case "java.lang.System" ->
                Set.of("out", "err", "in", "currentTimeMillis", "nanoTime", "getenv", "console")
                        .contains(name);
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Random", "java.util.SplittableRandom", "java.util.Date" ->
                name.equals("<init>") && noArguments;
            case "java.util.Collections" ->
                name.equals("shuffle")
                        && target instanceof AccessTarget.CodeUnitCallTarget call
                        && call.getRawParameterTypes().size() == 1;
            case "java.util.random.RandomGenerator" -> name.equals("getDefault") || name.equals("of");
            case "org.apache.commons.rng.simple.RandomSource" ->
                Set.of("createInt", "createLong", "createIntArray", "createLongArray", "createSeed")
                                .contains(name)
                        || (name.equals("create") && noArguments);
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        };
    }

    /** No class has a name that says nothing. */
    ArchRule noVagueClassNames() {
        return noClasses().should(new ArchCondition<>("have a name that ends in Utils, Helper, Manager or Impl") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean vague = VAGUE_NAME.matcher(type.getSimpleName()).matches();
                events.add(new SimpleConditionEvent(type, vague, type.getName()));
            }
        });
    }

    /** No package has a name that says nothing. */
    ArchRule noVaguePackageNames() {
        return noClasses().should(new ArchCondition<>("reside in a package named " + new TreeSet<>(VAGUE_PACKAGES)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean vague =
                        Arrays.stream(type.getPackageName().split("\\.")).anyMatch(VAGUE_PACKAGES::contains);
                events.add(new SimpleConditionEvent(type, vague, type.getName()));
            }
        });
    }

    /** Every package has a package-info that marks it null-safe. */
    ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                boolean marked = home.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(
                        type, marked, "%s has no package-info with @NullMarked".formatted(home.getName())));
            }
        });
    }

    /** A package holds at most so many top-level types. */
    ArchRule packagesHoldAtMost(int most) {
        return classes().should(new ArchCondition<>("reside in a package of at most %d types".formatted(most)) {
            private final Map<String, Set<String>> typesByPackage = new TreeMap<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                    typesByPackage
                            .computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                            .add(type.getSimpleName());
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                typesByPackage.forEach((name, types) -> events.add(new SimpleConditionEvent(
                        name, types.size() <= most, "%s holds %d types".formatted(name, types.size()))));
            }
        });
    }

    /** No type is named with a word the glossary replaces by another. */
    ArchRule typesUseTheGlossarysWords() {
        return noClasses().should(new ArchCondition<>("be named with a word that the glossary replaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Glossary.replacedWordIn(type.getSimpleName())
                        .ifPresent(word -> events.add(SimpleConditionEvent.satisfied(
                                type, "%s: the glossary has another word for %s".formatted(type.getName(), word))));
            }
        });
    }

    private String packagesOf(String module) {
        return root + "." + module + "..";
    }
}
