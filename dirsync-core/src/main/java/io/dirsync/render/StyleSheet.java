package io.dirsync.render;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The style sheet of the pages; it holds no character that XML would take for markup. */
enum StyleSheet {
    REPORT(Styles.COMMON + Styles.REPORT),
    FLEET(Styles.COMMON + Styles.FLEET + filters());

    private final String rules;

    StyleSheet(String rules) {
        this.rules = rules;
    }

    /** Paper is light whatever the screen is. */
    String text() {
        return ":root {color-scheme: light dark;\n" + colours(Ink::light) + "}\n"
                + "@media screen and (prefers-color-scheme: dark) {:root {\n" + colours(Ink::dark) + "}}\n"
                + rules;
    }

    /** Following a link to an anchor in front of the table shows the rows of one group alone. */
    private static String filters() {
        return Arrays.stream(FleetGroup.values())
                .map(FleetGroup::filter)
                .map(FleetFilter::rules)
                .collect(Collectors.joining());
    }

    private static String colours(Function<Ink, String> scheme) {
        return Arrays.stream(Ink.values())
                .map(ink -> ink.property() + ": " + scheme.apply(ink) + ";\n")
                .collect(Collectors.joining());
    }
}
