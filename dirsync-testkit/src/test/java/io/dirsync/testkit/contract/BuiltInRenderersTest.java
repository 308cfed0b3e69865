package io.dirsync.testkit.contract;

import io.dirsync.render.Renderers;
import io.dirsync.render.ReportRenderer;
import java.util.Locale;
import org.junit.jupiter.api.Nested;

/** The built-in renderers keep the contract that renderers of one's own are held to. */
class BuiltInRenderersTest {

    @Nested
    class Text extends ReportRendererContract {

        @Override
        protected ReportRenderer renderer() {
            return Renderers.text(Locale.ENGLISH);
        }
    }

    @Nested
    class OneLine extends ReportRendererContract {

        @Override
        protected ReportRenderer renderer() {
            return Renderers.line(Locale.forLanguageTag("nl"));
        }
    }

    @Nested
    class Markdown extends ReportRendererContract {

        @Override
        protected ReportRenderer renderer() {
            return Renderers.markdown(Locale.forLanguageTag("da"));
        }
    }

    @Nested
    class Html extends ReportRendererContract {

        @Override
        protected ReportRenderer renderer() {
            return Renderers.html(Locale.ENGLISH);
        }
    }
}
