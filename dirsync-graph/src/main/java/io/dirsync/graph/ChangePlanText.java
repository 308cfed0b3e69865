package io.dirsync.graph;

import io.dirsync.finding.RecommendedAction;
import java.util.List;
import java.util.StringJoiner;

/** Writes a plan for people. */
final class ChangePlanText {

    private final ChangePlan plan;
    private final ChangeWords words;
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    ChangePlanText(ChangePlan plan, ChangeWords words) {
        this.plan = plan;
        this.words = words;
    }

    String lines() {
        lines.add(words.text("plan.title", plan.tenant()));
        plan.changes().forEach(this::add);
        if (plan.isEmpty()) {
            lines.add(words.text("plan.empty"));
        }
        plan.in(PlannedChange.State.TO_CHANGE)
                .forEach(change -> change.remaining().forEach(this::add));
        return lines.toString();
    }

    private void add(PlannedChange planned) {
        String setting = words.setting(planned.change());
        switch (planned.state()) {
            case ALREADY_SO -> lines.add("- " + words.text("plan.already", setting, words.value(planned.now())));
            case REFUSED ->
                lines.add("- "
                        + words.text(
                                "plan.refused",
                                setting,
                                words.value(planned.change().wanted())) + " "
                        + words.text("refusal." + planned.refusal()));
            case TO_CHANGE -> {
                lines.add("- "
                        + words.text(
                                "plan.change",
                                setting,
                                words.value(planned.now()),
                                words.value(planned.change().wanted())));
                lines.add("  " + words.text("follows." + planned.consequence()));
                lines.add("  " + words.text(planned.canBeUndone() ? "undo.yes" : "undo.no"));
                lines.add("  " + words.text("needs", planned.permission().value(), planned.role()));
            }
        }
    }

    private void add(RecommendedAction action) {
        lines.add("");
        lines.add(words.text("plan.remaining", words.actions().title(action)));
        List<String> steps = words.actions().steps(action);
        for (int number = 1; number <= steps.size(); number++) {
            lines.add("  " + number + ". " + steps.get(number - 1));
        }
    }
}
