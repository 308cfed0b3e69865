package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Puts members before those of a JSON object. */
final class Padding {

    private static final String START = "{\"@dirsync.padding\":\"";

    private Padding() {}

    static String before(String object, String member) {
        return "{" + member + following(object);
    }

    /** The padded object, of which only the object itself is held. */
    static InputStream into(String object, long bytes) {
        return new SequenceInputStream(
                Collections.enumeration(List.of(text(START), new Filler(bytes), text("\"" + following(object)))));
    }

    private static String following(String object) {
        String rest = object.substring(object.indexOf('{') + 1);
        return rest.startsWith("}") ? rest : "," + rest;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static final class Filler extends InputStream {

        private long left;

        Filler(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            if (left <= 0) {
                return -1;
            }
            left--;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
