package io.dirsync.render;

import io.dirsync.finding.RecommendedAction;
import java.util.List;
import java.util.Locale;

/**
 * Tells how recommended actions are done, for those who show them outside a report.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ActionGuide {

    private final ActionTexts texts;

    private ActionGuide(ActionTexts texts) {
        this.texts = texts;
    }

    /**
     * A guide in one language.
     *
     * @param locale the language: Danish, Dutch, or English for all others
     * @return the guide
     */
    public static ActionGuide in(Locale locale) {
        return new ActionGuide(new ActionTexts(Words.in(locale)));
    }

    /**
     * The name of an action.
     *
     * @param action the action
     * @return its name; for an action of the caller's own the name that it brings, or its id
     */
    public String title(RecommendedAction action) {
        return texts.title(action);
    }

    /**
     * What to do, one thing after another.
     *
     * @param action the action
     * @return the steps; none for an action of the caller's own
     */
    public List<String> steps(RecommendedAction action) {
        return texts.steps(action);
    }
}
