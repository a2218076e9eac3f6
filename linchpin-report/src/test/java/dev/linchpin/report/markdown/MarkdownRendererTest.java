package dev.linchpin.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Details;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Picture;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Chart;
import dev.linchpin.report.document.Chart.Mark;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String text(Node node) {
        return TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(node)
                .strip();
    }

    @Test
    void blocksReadAsTheyAreMeant() {
        String page = MarkdownRenderer.render(Document.of(
                new Heading(1, "Title"),
                new Paragraph(Text.of("plain ").plus("strong ", Tone.STRONG).plus("a`b", Tone.CODE)),
                new ItemList(List.of(Text.of("one"))),
                new Steps(List.of(Text.of("first"), Text.of("then"))),
                new Details("More", List.of(new Heading(3, "Under"))),
                new Picture(new Chart.Spreads("How they stand", List.of(new Mark("North", -0.5, -0.75, -0.25))))));
        assertThat(page).isEqualTo("""
                        # Title

                        plain **strong** ``a`b``

                        - one

                        1. first
                        2. then

                        **More**

                        #### Under

                        **How they stand**

                        | Actor | Stance | Nine draws in ten |
                        |---|---:|---|
                        | North | −0.50 | −0.75 to −0.25 |

                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a|b",
                "**not strong** _nor this_ ~~nor~~",
                "[a](http://example.org)",
                "# no heading",
                "`no code`",
                "a\\b & &amp;",
                "![picture](x)"
            })
    void whatADossierSaysIsText(String hostile) {
        Node page = PARSER.parse(MarkdownRenderer.render(Document.of(
                Paragraph.of(hostile), new Table(List.of(Column.words(hostile)), List.of(List.of(Text.of(hostile)))))));
        List<String> cells = new ArrayList<>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                throw new AssertionError(link.getDestination());
            }

            @Override
            public void visit(Code code) {
                throw new AssertionError(code.getLiteral());
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells.add(text(node));
                }
                visitChildren(node);
            }
        });
        assertThat(text(page.getFirstChild())).isEqualTo(hostile);
        assertThat(cells).containsExactly(hostile, hostile);
    }
}
