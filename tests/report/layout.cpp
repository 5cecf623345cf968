// SPDX-License-Identifier: MIT
#include "paper.h"
#include "report/measure.h"
#include "report/pagelayout.h"
#include "support/text.h"

#include <map>
#include <random>
#include <set>

using namespace samspel;
using namespace samspel::made;

namespace {

bool isContent(const Item& item) {
    return std::holds_alternative<TextItem>(item.what) || std::holds_alternative<PictureItem>(item.what);
}

QString textOf(const Item& item) {
    const auto* text = std::get_if<TextItem>(&item.what);
    return text != nullptr ? text->text : QString();
}

QStringList textsOf(const Page& page) {
    QStringList texts;
    for (const Item& item : page.items) {
        texts += textOf(item);
    }
    texts.removeAll(QString());
    return texts;
}

QString joined(const Pages& pages, bool withArtifacts) {
    QString text;
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            if (withArtifacts || item.element >= 0) {
                text += textOf(item) + QLatin1Char(' ');
            }
        }
    }
    return text.simplified();
}

/// Documents of every kind of block in any order; each word occurs once.
class Imagination {
public:
    explicit Imagination(unsigned seed) : m_random(seed) {}

    Document document() {
        Document made = made::document();
        const int count = upTo(25) + 1;
        for (int i = 0; i < count; ++i) {
            made.blocks.push_back(block(true));
        }
        return made;
    }

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    std::vector<QString> heads; // of tables with rows
    std::vector<QString> headings;
    std::set<QString> pictures;

private:
    QString text(int most) { return words(QStringLiteral("w%1x").arg(++m_number), upTo(most) + 1); }

    Block block(bool mayNest) {
        switch (upTo(mayNest ? 8 : 6)) {
        case 0:
            headings.push_back(text(6));
            return {Heading{1 + upTo(2), headings.back()}};
        case 1:
            return {table()};
        case 2:
            pictures.insert(text(3));
            return {Picture{upTo(1) == 0 ? QString() : text(5), *pictures.rbegin(), 40.0 + upTo(126),
                            10.0 + upTo(200), [](QPainter&, const QRectF&) {}}};
        case 3: {
            Notes notes;
            for (int i = upTo(5); i >= 0; --i) {
                notes.items.push_back({QString::number(i), plain(text(40))});
            }
            return {notes};
        }
        case 4:
            return {
                Paragraph{{{text(60) + QLatin1Char(' '), Run::Voice::strong}, {text(150), Run::Voice::plain}},
                          static_cast<Paragraph::Tone>(upTo(4))}};
        case 5:
            // A word as wide as three lines.
            return {Paragraph{plain(QStringLiteral("z%1").arg(++m_number) + QString(250, QLatin1Char('y')))}};
        case 6:
            return {Paragraph{plain(text(900))}};
        case 7:
            return {PageBreak{}};
        default: {
            Together together;
            for (int i = upTo(3); i >= 0; --i) {
                together.blocks.push_back(block(false));
            }
            return {together};
        }
        }
    }

    Table table() {
        Table made;
        const int columns = 1 + upTo(5);
        TableRow head;
        for (int c = 0; c < columns; ++c) {
            made.columns.push_back({static_cast<Align>(upTo(3)), static_cast<double>(upTo(2)), upTo(3) == 0});
            head.cells.push_back({text(1)});
        }
        made.caption = upTo(2) == 0 ? QString() : text(8);
        made.head = {head};
        const int rows = upTo(70);
        for (int r = 0; r < rows; ++r) {
            TableRow row;
            if (upTo(9) == 0) {
                row = {{{text(4)}}, TableRow::Kind::group};
            } else {
                for (int c = 0; c < columns;) {
                    const int span = std::min(columns - c, upTo(12) == 0 ? 2 : 1);
                    row.cells.push_back({upTo(20) == 0 ? text(upTo(60)) : text(2), Run::Voice::plain, span});
                    c += span;
                }
            }
            made.rows.push_back(row);
        }
        if (rows > 0) {
            heads.push_back(head.cells.front().text.section(QLatin1Char(' '), 0, 0));
        }
        made.notes = upTo(1) == 0 ? QStringList() : QStringList{text(30)};
        return made;
    }

    std::mt19937 m_random;
    int m_number = 0;
};

// QRectF::contains() is false for what has no height, as a rule.
bool isWithin(const QRectF& area, const QRectF& box) {
    return area.left() <= box.left() && area.top() <= box.top() && box.right() <= area.right() &&
           box.bottom() <= area.bottom();
}

bool overlap(const QRectF& one, const QRectF& other) {
    const QRectF common = one.intersected(other);
    return common.width() > 0.01 && common.height() > 0.01;
}

Table plainTable(int rows) {
    Table table{.caption = QStringLiteral("Caption"),
                .columns = {{Align::left, 1}, {Align::decimal, 0}},
                .head = {{{{QStringLiteral("Unithead")}, {QStringLiteral("Valuehead")}}}}};
    for (int r = 0; r < rows; ++r) {
        table.rows.push_back({{{QStringLiteral("row%1").arg(r)}, {QStringLiteral("%1,5").arg(r * 37)}}});
    }
    return table;
}

const Item& itemWith(const Pages& pages, const QString& text) {
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            if (textOf(item) == text) {
                return item;
            }
        }
    }
    throw std::runtime_error("no such item: " + text.toStdString());
}

} // namespace

TEST_CASE("any document: everything is there once, on its page, and nothing lies on anything else") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Imagination imagination(seed);
        const Document document = imagination.document();
        const Pages pages = layOut(document);
        int outside = 0;
        int overlaps = 0;
        for (const Page& page : pages.pages) {
            std::vector<QRectF> boxes;
            for (const Item& item : page.items) {
                const QRectF area = item.element >= 0
                                        ? QRectF(sheet::left - 0.01, sheet::top - 0.01,
                                                 sheet::textWidth + 0.02, sheet::textHeight + 0.02)
                                        : QRectF(0, 0, sheet::width, sheet::height);
                outside += isWithin(area, item.box) ? 0 : 1;
                if (isContent(item)) {
                    for (const QRectF& box : boxes) {
                        overlaps += overlap(box, item.box) ? 1 : 0;
                    }
                    boxes.push_back(item.box);
                }
            }
        }
        CHECK(outside == 0);
        CHECK(overlaps == 0);

        std::map<QString, int> times;
        for (const QString& word : joined(pages, false).split(QLatin1Char(' '))) {
            ++times[word];
        }
        int notOnce = 0;
        for (const QString& head : imagination.heads) {
            notOnce += times[head] == 1 ? 0 : 1;
        }
        for (const auto& [word, count] : times) {
            // Marks of notes and long words in pieces may occur again.
            const bool isDistinct = word.startsWith(QLatin1Char('w')) && word.contains(QLatin1Char('x'));
            notOnce += isDistinct && count != 1 ? 1 : 0;
        }
        CHECK(notOnce == 0);
        for (const QString& heading : imagination.headings) {
            CHECK(joined(pages, false).contains(heading));
        }
        CHECK(pages.headings.size() == imagination.headings.size());
    }
}

TEST_CASE("any document: a table's head stands on each page that has a row of it") {
    for (unsigned seed = 100; seed <= 140; ++seed) {
        CAPTURE(seed);
        Imagination imagination(seed);
        const Pages pages = layOut(imagination.document());
        const auto tableOf = [&](int element) {
            while (element >= 0 && pages.elements[static_cast<std::size_t>(element)].tag != Tag::tableBody) {
                element = pages.elements[static_cast<std::size_t>(element)].parent;
            }
            return element < 0 ? -1 : pages.elements[static_cast<std::size_t>(element)].parent;
        };
        std::vector<int> tables;
        for (std::size_t e = 0; e < pages.elements.size(); ++e) {
            if (pages.elements[e].tag == Tag::table) {
                tables.push_back(static_cast<int>(e));
            }
        }
        REQUIRE(tables.size() == imagination.heads.size());
        for (const Page& page : pages.pages) {
            // A word that is wider than its column stands in parts.
            const QString all = textsOf(page).join(QString()).remove(QLatin1Char(' '));
            std::set<int> here;
            for (const Item& item : page.items) {
                here.insert(tableOf(item.element));
            }
            for (std::size_t t = 0; t < tables.size(); ++t) {
                if (here.contains(tables[t])) {
                    CAPTURE(imagination.heads[t], all.left(300));
                    CHECK(all.contains(imagination.heads[t]));
                }
            }
        }
    }
}

TEST_CASE("no heading stands last on a page, and no page begins with the last line of a paragraph") {
    for (int lines = 1; lines < 60; ++lines) {
        Document document = made::document();
        document.blocks.push_back(
            {Picture{{}, QStringLiteral("p"), 160, 100.0 + lines * 2, [](auto&, auto&) {}}});
        document.blocks.push_back({Heading{1, QStringLiteral("Heading")}});
        document.blocks.push_back({Paragraph{plain(words(QStringLiteral("something"), 40))}});
        const Pages pages = layOut(document);
        for (const Page& page : pages.pages) {
            const QStringList texts = textsOf(page);
            const auto at = texts.indexOf(QStringLiteral("Heading"));
            CHECK((at < 0 || texts.value(at + 1).startsWith(QStringLiteral("something1 "))));
            std::size_t fromParagraph = 0;
            for (const QString& text : texts) {
                fromParagraph += text.startsWith(QStringLiteral("something")) ? 1 : 0;
            }
            CHECK(fromParagraph != 1);
        }
    }
}

TEST_CASE("blocks that belong together stand on one page, unless no page holds them") {
    const auto apart = [](double above, double height) {
        Document document = made::document();
        document.blocks.push_back({Picture{{}, QStringLiteral("p"), 160, above, [](auto&, auto&) {}}});
        document.blocks.push_back(
            {Together{{{Paragraph{plain(QStringLiteral("first"))}},
                       {Picture{{}, QStringLiteral("p"), 160, height, [](auto&, auto&) {}}},
                       {Paragraph{plain(QStringLiteral("last"))}}}}});
        const Pages pages = layOut(document);
        std::vector<std::size_t> found;
        for (std::size_t p = 0; p < pages.pages.size(); ++p) {
            for (const QString& text : textsOf(pages.pages[p])) {
                if (text == QLatin1String("first") || text == QLatin1String("last")) {
                    found.push_back(p);
                }
            }
        }
        REQUIRE(found.size() == 2);
        return found[1] - found[0];
    };
    CHECK(apart(100, 90) == 0);
    CHECK(apart(150, 90) == 0);
    CHECK(apart(10, 238) == 1);
}

TEST_CASE("each page but the first has the running head, each its number") {
    Document document = made::document();
    document.blocks.push_back({plainTable(130)});
    const Pages pages = layOut(document);
    REQUIRE(pages.pages.size() > 2);
    for (std::size_t p = 0; p < pages.pages.size(); ++p) {
        const QStringList texts = textsOf(pages.pages[p]);
        CHECK(texts.count(u"Page %1 of %2"_s.arg(p + 1).arg(pages.pages.size())) == 1);
        CHECK(texts.count(u"Foot"_s) == 1);
        CHECK(texts.count(u"Runninghead"_s) == (p == 0 ? 0 : 1));
        CHECK(texts.count(u"Unithead"_s) == 1);
    }
}

TEST_CASE("numbers in a column stand with their decimal marks above each other, words at the right edge") {
    Table table = plainTable(0);
    for (const auto& text : {u"7,25"_s, u"1 234,5"_s, u"−3"_s, u"(48)"_s, u"50,0"_s}) {
        table.rows.push_back({{{u"row"_s}, {text}}});
    }
    table.rows.push_back({{{u"row"_s}, {u"suppressed"_s, Run::Voice::quiet}}});
    Document document = made::document(u"nn"_s);
    document.blocks.push_back({table});
    const Pages pages = layOut(document);
    const auto markOf = [&](const QString& text, const QString& beforeMark) {
        const Item& item = itemWith(pages, text);
        const QFontMetricsF metrics(fontOf(tableFace));
        return item.box.left() + metrics.horizontalAdvance(beforeMark) / fontUnitsPerMm;
    };
    const double mark = markOf(u"50,0"_s, u"50"_s);
    CHECK(markOf(u"7,25"_s, u"7"_s) == Approx(mark).margin(0.02));
    CHECK(markOf(u"1 234,5"_s, u"1 234"_s) == Approx(mark).margin(0.02));
    CHECK(markOf(u"−3"_s, u"−3"_s) == Approx(mark).margin(0.02));
    CHECK(markOf(u"(48)"_s, u"(48"_s) == Approx(mark).margin(0.02));
    CHECK(itemWith(pages, u"suppressed"_s).box.right() ==
          Approx(sheet::left + sheet::textWidth).margin(0.02));
    CHECK(itemWith(pages, u"7,25"_s).box.right() == Approx(sheet::left + sheet::textWidth).margin(0.02));
}

TEST_CASE("only documents of more than three pages have a list of contents, and its page numbers are right") {
    for (const int sections : {1, 3, 12, 40}) {
        Document document = made::document();
        document.blocks.push_back({Contents{}});
        for (int s = 0; s < sections; ++s) {
            document.blocks.push_back({Heading{1 + s % 2, u"Section number%1"_s.arg(s)}});
            document.blocks.push_back({Paragraph{plain(words(u"text"_s, 250))}});
        }
        const Pages pages = layOut(document);
        std::size_t links = 0;
        for (const Page& page : pages.pages) {
            for (const report::Link& link : page.links) {
                ++links;
                QStringList told;
                for (const Item& item : page.items) {
                    if (item.element == link.element) {
                        told += textOf(item).trimmed();
                    }
                }
                const HeadingPlace& place = pages.headings[link.heading];
                CHECK(told == QStringList{place.text, QString::number(place.page + 1)});
                CHECK(textsOf(pages.pages[place.page]).contains(place.text));
            }
        }
        CHECK(links == (pages.pages.size() > 3 ? static_cast<std::size_t>(sections) : 0));
    }
}

TEST_CASE("the stamp stands on every page, the first as well") {
    Document document = made::document();
    document.stamp = u"Internal"_s;
    document.blocks.push_back({plainTable(130)});
    for (const Page& page : layOut(document).pages) {
        CHECK(textsOf(page).count(u"Internal"_s) == 1);
    }
}

TEST_CASE("years, numbers and units are not parted at the end of a line") {
    report::TextMeasure measure;
    const Face face{9.5};
    for (double width = 16; width < 60; width += 0.5) {
        for (const Line& line :
             wrap(plain(u"Skuleåret 2023–24 var ±1,6 og −3,5 av 56 875 elevar"_s), face, width, measure)) {
            for (const Fragment& fragment : line.fragments) {
                CHECK(!fragment.text.endsWith(u'–'));
                CHECK(!fragment.text.endsWith(u'−'));
                CHECK(fragment.x + fragment.width <= width + 0.001);
            }
        }
    }
}

TEST_CASE("lines put together again are the text") {
    report::TextMeasure measure;
    const QString text =
        u"Ein lang tekst med nokre skuleeigarkompetanseutviklingstiltak, komma og – tankestrek."_s;
    for (double width = 5; width < 80; width += 1.5) {
        QString again;
        for (const Line& line : wrap(plain(text), {9.5}, width, measure)) {
            for (const Fragment& fragment : line.fragments) {
                again += fragment.text;
            }
        }
        CHECK(again == text);
    }
}

TEST_CASE("a line that the text ends is ended, after a year and a bracket as well") {
    report::TextMeasure measure;
    QStringList set;
    for (const Line& line : wrap(plain(u"From: 1 August 2006\nNote: made up\nTo: Sogndal (4640)\n25\nEnd"_s),
                                 {9.5}, 150, measure)) {
        REQUIRE(line.fragments.size() == 1);
        set << line.fragments[0].text.trimmed();
    }
    CHECK(set == QStringList{u"From: 1 August 2006"_s, u"Note: made up"_s, u"To: Sogndal (4640)"_s, u"25"_s,
                             u"End"_s});
}

TEST_CASE("what introduces a table stands on the page where the table begins") {
    for (int above = 60; above < 220; above += 3) {
        Document document = made::document();
        document.blocks.push_back(
            {Picture{{}, QStringLiteral("p"), 160, static_cast<double>(above), [](auto&, auto&) {}}});
        document.blocks.push_back({Heading{2, QStringLiteral("Heading")}});
        document.blocks.push_back({Paragraph{plain(QStringLiteral("introduction"))}});
        document.blocks.push_back({plainTable(30)});
        CAPTURE(above);
        for (const Page& page : layOut(document).pages) {
            const QStringList texts = textsOf(page);
            CHECK(texts.contains(QStringLiteral("introduction")) == texts.contains(QStringLiteral("row0")));
        }
    }
}
