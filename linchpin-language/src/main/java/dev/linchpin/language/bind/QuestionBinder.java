package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.oneOrMore;
import static dev.linchpin.language.bind.Binding.scalar;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.outlook.LeverQuestion;
import dev.linchpin.model.outlook.Partnership;
import dev.linchpin.model.outlook.Tripwire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds what is asked beside the hypotheses: partners, levers, tripwires. */
final class QuestionBinder {
    private final Binding binding;

    QuestionBinder(Binding binding) {
        this.binding = binding;
    }

    void bindPartners(Node partners) {
        int bound = 0;
        for (Node pair : items(partners)) {
            List<String> ids = new ArrayList<>();
            for (Node item : items(pair)) {
                String id = binding.reference(Kind.ACTOR, item);
                if (id != null) {
                    ids.add(id);
                }
            }
            if (ids.size() == 2) {
                binding.mark("partners/" + bound++, pair.place());
                binding.parts().add(new Partnership(ids.get(0), ids.get(1)));
            }
        }
    }

    void bindLevers(Node levers) {
        int bound = 0;
        for (Node item : items(levers)) {
            List<String> sponsors = binding.references(Kind.ACTOR, oneOrMore(value(item, "sponsor")));
            String target = binding.reference(Kind.HYPOTHESIS, value(item, "target"));
            if (!sponsors.isEmpty() && target != null) {
                binding.mark("levers/" + bound++, item.place());
                binding.parts().add(new LeverQuestion(sponsors, target));
            }
        }
    }

    void bindTripwires(Node tripwires) {
        int bound = 0;
        for (Node item : items(tripwires)) {
            String option = binding.reference(Kind.OPTION, value(item, "option"));
            Scalar becomes = scalar(value(item, "becomes"));
            int level = option == null || becomes == null ? -1 : binding.level(option, becomes);
            String actor = binding.text(value(item, "actor"));
            String target = binding.text(value(item, "target"));
            List<String> events = events(value(item, "event"));
            if (option != null && level >= 0 && !events.isEmpty()) {
                binding.mark("tripwires/" + bound++, item.place());
                binding.parts().add(new Tripwire(option, level, actor, target, events));
            }
        }
    }

    private List<String> events(@Nullable Node node) {
        List<String> events = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : oneOrMore(node)) {
            String event = binding.text(item);
            if (event != null && binding.isNew(event, item, seen)) {
                events.add(event);
            }
        }
        return events;
    }
}
