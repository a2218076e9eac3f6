package dev.linchpin.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.Study;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.report.Harbour;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Dossier HARBOUR = Harbour.dossier();
    private static final Study STUDY = Harbour.study(HARBOUR);

    private final Names names = new Names(HARBOUR);
    private final StateWords words =
            new StateWords(names, STUDY.main().analysis().game().form());

    private static int state(String text) {
        return STUDY.main()
                .analysis()
                .game()
                .form()
                .states()
                .ordinal(Objects.requireNonNull(
                        STUDY.main().analysis().game().form().space().parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.324, +0.32",
        "-0.324, −0.32",
        "0, 0.00",
        "0.004, 0.00",
        "-0.004, 0.00",
        "0.005, +0.01",
        "1, +1.00",
        "-1, −1.00"
    })
    void numbersAreSigned(double value, String text) {
        assertThat(Numbers.signed(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, <1", "0.004, <1", "0.005, 1", "0.5, 50", "0.994, 99", "0.996, >99", "1, 100"})
    void percentagesNeverClaimTooMuch(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text + "\u00A0%");
    }

    @Test
    void countsAgreeInNumber() {
        assertThat(Numbers.count(1, "state")).isEqualTo("1\u00A0state");
        assertThat(Numbers.count(1_234_567, "state")).isEqualTo("1,234,567\u00A0states");
        assertThat(Numbers.plain(-0.001)).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "icd-203, 0.03, almost no chance",
        "icd-203, 0.2, very unlikely",
        "icd-203, 0.5, roughly even chance",
        "icd-203, 0.7, likely",
        "icd-203, 0.97, almost certain",
        "icd-203, 1,",
        "icd-203, 0,",
        "phia, 0.22,",
        "phia, 1, almost certain",
        "nato, 0, highly unlikely",
        "kent, 1, certain",
        "kent, 0, impossible",
        "cap-phrase, 0.75, likely"
    })
    void probabilitiesHaveThePhraseOfTheYardstick(String yardstick, double probability, String phrase) {
        assertThat(EstimativeWord.find(probability, Objects.requireNonNull(Yardstick.find(yardstick))))
                .isEqualTo(phrase);
    }

    @Test
    void everyPhraseIsFoundFromItsMiddle() {
        assertThat(EstimativeWord.find(0.5, Yardstick.CAP_PHRASE)).isNotNull();
        assertThat(EstimativeWord.find(0.12, Yardstick.CAP_PHRASE)).isNotNull();
    }

    @Test
    void thingsAreCalledByTheirNames() {
        assertThat(names.actor(1)).isEqualTo("The league");
        assertThat(names.actor("king")).isEqualTo("The king");
        assertThat(names.actor("nobody")).isEqualTo("nobody");
        assertThat(names.target("trade")).isEqualTo("Trade");
        assertThat(names.target("town.taxes")).isEqualTo("The town: Tax the ships");
        assertThat(names.target("nothing")).isEqualTo("nothing");
        assertThat(names.influence(HARBOUR.influences().get("town.taxes->trade")))
                .isEqualTo("The town: Tax the ships lowers Trade");
        assertThat(names.holder(HARBOUR.interests().get("town.guilds.wants.trade")))
                .isEqualTo("The town (the guilds)");
        assertThat(names.holder(HARBOUR.interests().get("league.wants.honour"))).isEqualTo("The league");
    }

    @Test
    void thingsInARowAreJoined() {
        assertThat(Names.list(List.of())).isEmpty();
        assertThat(Names.list(List.of("a"))).isEqualTo("a");
        assertThat(Names.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Names.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void statesAreToldByWhatDiffers() {
        assertThat(words.inWords(words.changes(state("N1NN"), state("N1NN"))).plain())
                .isEqualTo("nothing");
        assertThat(words.inWords(words.changes(state("N1NN"), state("Y2YN"))).plain())
                .isEqualTo(
                        "The town: Tax the ships; Fortify the harbour: towers → guns. The league: Blockade the harbour");
        assertThat(words.inWords(words.changes(state("Y1YN"), state("N0NN"))).plain())
                .isEqualTo("The town: no longer “Tax the ships”; Fortify the harbour: towers → walls."
                        + " The league: no longer “Blockade the harbour”");
    }

    @Test
    void movesAreToldByWhoMakesThem() {
        List<Step> steps =
                List.of(new Step(0, state("N1NN"), state("Y1NN")), new Step(1, state("Y1NN"), state("Y1YN")));
        assertThat(words.inWords(steps, ", then ").plain())
                .isEqualTo("The town: Tax the ships, then The league: Blockade the harbour");
    }

    @Test
    void pathsAreToldByWhereTheyEndAndWhatLiesBetween() {
        PathWords paths = new PathWords(names);
        Stance stance = STUDY.main().stances().get(0, 0);
        assertThat(stance.paths().stream().map(paths::end))
                .containsExactlyInAnyOrder("Revenue\u00A0↑", "Trade\u00A0↓", "Revenue\u00A0↓");
        CausalPath longest = stance.paths().stream()
                .filter(path -> path.via().size() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(paths.way(longest)).isEqualTo("Trade\u00A0↓");
    }

    @Test
    void pathsThroughConditionsAndCyclesHaveNoArrows() {
        PathWords paths = new PathWords(names);
        CausalPath gate = new CausalPath(
                List.of("town.taxes", "when league.blockades->honour", "honour"),
                List.of("league.blockades->honour"),
                0.1);
        assertThat(paths.end(gate)).isEqualTo("Honour");
        assertThat(paths.way(gate)).isEqualTo("decides whether The league: Blockade the harbour raises Honour");
        CausalPath throughGate = new CausalPath(
                List.of("town.taxes", "when league.blockades->trade", "trade", "revenue"),
                List.of("league.blockades->trade", "trade->revenue"),
                0.1);
        assertThat(paths.end(throughGate)).isEqualTo("Revenue");
        assertThat(paths.way(throughGate)).isEqualTo("decides whether The league: Blockade the harbour lowers Trade");
        CausalPath cycle = new CausalPath(List.of("town.taxes", "revenue~trade"), List.of("town.taxes->revenue"), 0.1);
        assertThat(paths.end(cycle)).isEqualTo("Revenue and on to Trade");
        CausalPath others = new CausalPath(List.of("town.taxes", CausalPath.OTHERS), List.of(), 0.1);
        assertThat(paths.end(others)).isEqualTo("all other paths");
        CausalPath itself = new CausalPath(List.of("town.taxes"), List.of(), 0.1);
        assertThat(paths.end(itself)).isEqualTo("the act in itself");
        assertThat(paths.way(itself)).isEmpty();
    }

    @Test
    void whatPathsShareIsSaidOnce() {
        PathWords paths = new PathWords(names);
        CausalPath there =
                new CausalPath(List.of("league.blockades", "trade"), List.of("league.blockades->trade"), 0.1);
        CausalPath onwards = new CausalPath(
                List.of("league.blockades", "trade", "revenue"),
                List.of("league.blockades->trade", "trade->revenue"),
                0.1);
        CausalPath byGate = new CausalPath(
                List.of("league.blockades", "when town.taxes->trade", "trade", "revenue"),
                List.of("town.taxes->trade", "trade->revenue"),
                0.1);
        CausalPath elsewhere =
                new CausalPath(List.of("league.blockades", "honour"), List.of("league.blockades->honour"), 0.1);
        CausalPath itself = new CausalPath(List.of("league.blockades"), List.of(), 0.1);
        assertThat(paths.findShared(List.of(onwards, there, onwards, byGate, onwards)))
                .isEqualTo("Trade\u00A0↓");
        assertThat(paths.wayOnwards(onwards)).isEmpty();
        assertThat(paths.wayOnwards(there)).isEmpty();
        assertThat(paths.wayOnwards(byGate)).isEqualTo("decides whether The town: Tax the ships lowers Trade");
        assertThat(paths.findShared(List.of(onwards, there, onwards)))
                .as("too few")
                .isNull();
        assertThat(paths.findShared(List.of(onwards, onwards, onwards, elsewhere)))
                .isNull();
        assertThat(paths.findShared(List.of(onwards, onwards, onwards, itself))).isNull();
        assertThat(paths.findShared(List.of())).isNull();
    }

    @Test
    void finerNumbersAreSignedToo() {
        assertThat(Numbers.signedFinely(0.0004)).isEqualTo("0.000");
        assertThat(Numbers.signedFinely(-0.0004)).isEqualTo("0.000");
        assertThat(Numbers.signedFinely(-0.0123)).isEqualTo("−0.012");
    }

    @Test
    void questionsAreReadOffTheClaims() {
        Questions questions = Questions.of(HARBOUR);
        assertThat(questions.options()).containsExactly("town.taxes");
        assertThat(questions.stances()).hasSize(1);
        assertThat(questions.stances().getFirst().text()).isEqualTo("stance(town, town.taxes)");
    }

    @Test
    void quantitiesAreWrittenAsInTheDossier() {
        assertThat(QuantityWords.of(new Quantity.Exact(0.60))).isEqualTo("0.6");
        assertThat(QuantityWords.of(new Quantity.Exact(1))).isEqualTo("1");
        assertThat(QuantityWords.of(new Quantity.Range(-0.4, 0.8))).isEqualTo("-0.4 to 0.8");
        assertThat(QuantityWords.of(new Quantity.Word(Magnitude.SLIGHT))).isEqualTo("slight");
        assertThat(QuantityWords.of(new Quantity.Phrase("almost certain"))).isEqualTo("almost certain");
        assertThat(QuantityWords.of(new Quantity.Rest())).isEqualTo("rest");
    }
}
