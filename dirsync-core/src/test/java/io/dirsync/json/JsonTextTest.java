package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dirsync.report.SyncHealthReport;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static final SyncHealthReport EVERYTHING = ReportJson.read(Documents.everything());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"kind": "report", "kind": "report"}   | at line 1, column 26: Duplicate field 'kind' | /kind
        {"snapshot": {"tenant": "a.com"        | at line 1, column 32: Unexpected end-of-input: expected close marker for Object (start marker at [line: 1, column: 14]) | /snapshot/tenant
        {"status": healthy}                    | at line 1, column 12: Unrecognized token 'healthy' | /status
        {} {}                                  | at line 1, column 4: Trailing token | ``
        {"findings": [1, 01]}                  | at line 1, column 19: Invalid numeric value | /findings/1
        """)
    void saysWhereTextIsNotJson(String text, String complaint, String pointer) {
        assertThatThrownBy(() -> ReportJson.read(text))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("The document is not JSON as it should be " + complaint)
                .hasMessageEndingWith(". Pass it whole and as it was written.")
                .extracting(e -> ((JsonFormatException) e).pointer())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void saysThatThereIsNothing(String text) {
        assertThatThrownBy(() -> ReportJson.read(text))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessage("The document is empty. Pass it whole and as it was written.");
    }

    @Test
    void readsSixtyFourLevelsAndNotOneMore() {
        assertThatNoException().isThrownBy(() -> JsonText.parse("[".repeat(64) + "]".repeat(64)));
        assertThatThrownBy(() -> JsonText.parse("[".repeat(65) + "]".repeat(65)))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessage("The document goes beyond what can be expected of one tenant: 16 MiB, and objects 64 levels"
                        + " deep. Pass a document that dirsync wrote.");
    }

    @Test
    void readsNoMoreThanSixteenMebibytes() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatThrownBy(() -> ReportJson.read(endless))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessageContaining("16 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsEveryUnicodeEncodingWithAndWithoutByteOrderMark(String encoding) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] bytes = (mark + Documents.everything()).getBytes(Charset.forName(encoding));

            assertThat(ReportJson.read(new ByteArrayInputStream(bytes))).isEqualTo(EVERYTHING);
        }
    }

    @Test
    void readsTextThatStartsWithAByteOrderMark() {
        String text = "\uFEFF" + Documents.everything();

        assertThat(ReportJson.read(text)).isEqualTo(EVERYTHING);
        assertThat(ReportJson.read(new StringReader(text))).isEqualTo(EVERYTHING);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] latin = "{\"kind\": \"\u00e6\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ReportJson.read(new ByteArrayInputStream(latin)))
                .isExactlyInstanceOf(JsonFormatException.class);
    }

    @Test
    void letsFailuresOfTheSourceThrough() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThatThrownBy(() -> ReportJson.read(failing))
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the disk is gone");
    }

    @Test
    void leavesClosingToWhoeverOpened() {
        Reader reader = new FilterReader(new StringReader(Documents.everything())) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(ReportJson.read(reader)).isEqualTo(EVERYTHING);
    }

    @Test
    void writesOneLineForMachinesAndManyForPeople() {
        assertThat(ReportJson.write(EVERYTHING)).doesNotContain("\n");
        assertThat(ReportJson.writePretty(EVERYTHING)).endsWith("}\n").doesNotContain("\r");
        assertThat(Documents.tree(ReportJson.write(EVERYTHING)))
                .isEqualTo(Documents.tree(ReportJson.writePretty(EVERYTHING)));
    }
}
