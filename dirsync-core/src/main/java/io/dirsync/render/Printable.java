package io.dirsync.render;

/**
 * Text from outside, made fit to be shown: on one line, and without characters that would change what stands around it.
 */
final class Printable {

    /** Stands for a character that cannot be shown. */
    static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * Turns every line break, tab and special space into a blank, and every control character, unpaired surrogate, noncharacter and
     * override of the writing direction into {@link #REPLACEMENT}.
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int shown(int character) {
        if (isBreak(character) || isSpace(character)) {
            return ' ';
        }
        boolean shows = !Character.isISOControl(character)
                && !isSurrogate(character)
                && !isNoncharacter(character)
                && !isDirectionOverride(character);
        return shows ? character : REPLACEMENT;
    }

    private static boolean isBreak(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    /** Markdown takes spaces that do not break for spaces too, Java does not. */
    private static boolean isSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private static boolean isSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** An override in the name of a tenant could turn the words around it. */
    private static boolean isDirectionOverride(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
