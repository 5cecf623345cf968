// SPDX-License-Identifier: MIT
#include "chart/picture.h"
#include "chart/trendpainter.h"
#include "made.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <set>

using namespace samspel;
using namespace samspel::chart;
using namespace made;

namespace {

Trend sample() {
    application();
    const QString D = QStringLiteral("D");
    TrendInput input = chosen(
        {figure(2020, 48, 136, D), hidden(2021, D), figure(2022, 49, 14, D), figure(2023, 53, 133, D)});
    input.series[0].unit.name = QStringLiteral("Sogndal & <Balestrand>");
    input.series.push_back(
        series(QStringLiteral("Vestland"), {figure(2022, 50, 6770, D), figure(2023, 50, 6700, D)}));
    input.roles.push_back(Role::county);
    input.milestones = {
        milestone(1, QStringLiteral("Network \"English\" meets"), Lane::programme, u"2022-03-01"),
        milestone(2, QStringLiteral("Plan"), Lane::programme, u"2010", u"2022")};
    return trend(input, english());
}

struct Svg {
    QString title;
    QString description;
    QStringList texts;
    QString error;
};

Svg read(const QByteArray& bytes) {
    Svg svg;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == QLatin1String("title")) {
            svg.title = reader.readElementText();
        } else if (reader.name() == QLatin1String("desc")) {
            svg.description = reader.readElementText();
        } else if (reader.name() == QLatin1String("text")) {
            svg.texts += reader.readElementText().trimmed();
        }
        REQUIRE(reader.name() != QLatin1String("image")); // nothing is a raster
    }
    svg.error = reader.errorString();
    return svg;
}

QImage painted(const Trend& trend, const Theme& theme, std::optional<std::size_t> focus = {}) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    const TrendLayout layout = layOut(trend, {800, 700}, Style::screen(font));
    QImage image(layout.size.toSize(), QImage::Format_RGB32);
    image.fill(theme.paper);
    QPainter painter(&image);
    paint(painter, layout, theme, focus);
    return image;
}

} // namespace

TEST_CASE("an SVG is well-formed and says what the table says") {
    const Trend made = sample();
    const Svg drawn = read(svg(made, Theme::print()));
    CHECK(drawn.error.isEmpty());
    CHECK(drawn.title == QStringLiteral("English: Sogndal & <Balestrand>"));
    for (const TableRow& row : made.rows) {
        CHECK(drawn.description.contains(row.value));
    }
    for (const char* text : {"Sogndal & <Balestrand> 53", "Vestland 50", "2023–24", "50", "suppressed",
                             "Network \"English\" meets", "Read with care"}) {
        CAPTURE(text);
        CHECK(drawn.texts.join(QLatin1Char(' '))
                  .contains(QString::fromUtf8(text))); // a label may take two lines
    }
}

TEST_CASE("every word of the layout is text in the SVG") {
    const Trend made = sample();
    const Paper paper;
    const Style style = Style::paper(printFamily(), paper.points);
    const TrendLayout layout =
        layOut(made, {(paper.width - 2 * paper.margin) * Style::unitsPerMillimetre, 0}, style);
    const QStringList drawn = read(svg(made, Theme::light(), paper)).texts;
    for (const TextItem& item : layout.texts) {
        CAPTURE(item.words.toStdString());
        CHECK(drawn.contains(item.words));
    }
}

TEST_CASE("an SVG is as wide as was asked for") {
    Paper paper;
    paper.width = 120;
    QXmlStreamReader reader(svg(sample(), Theme::light(), paper));
    REQUIRE(reader.readNextStartElement());
    const QString width = reader.attributes().value(QStringLiteral("width")).toString();
    REQUIRE(width.endsWith(QStringLiteral("mm")));
    CHECK(width.chopped(2).toDouble() == Approx(120).margin(0.1));
}

TEST_CASE("a PNG knows its size on paper and what it shows") {
    const Trend made = sample();
    Paper paper;
    paper.dpi = 150;
    const QImage image = QImage::fromData(png(made, Theme::light(), paper), "PNG");
    REQUIRE_FALSE(image.isNull());
    CHECK(image.width() == 945); // 160 mm at 150 dpi: 944.9
    CHECK(image.dotsPerMeterX() == Approx(5906).margin(1));
    CHECK(image.text(QStringLiteral("Title")) == made.title);
}

TEST_CASE("a PDF is one page of the picture's size, with fonts and without rasters or alpha") {
    const Trend made = sample();
    const QByteArray bytes = pdf(made, Theme::print());
    CHECK(bytes.startsWith("%PDF-1."));
    CHECK(bytes.contains("/Count 1"));
    CHECK(bytes.contains("/FontFile2"));
    CHECK_FALSE(bytes.contains("/Subtype /Image"));
    const QString text = QString::fromLatin1(bytes);
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("/SMask \\d"))));
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("/ca 0|/CA 0"))));
}

TEST_CASE("the focus frame changes the picture, and nothing else does") {
    const Trend made = sample();
    CHECK(painted(made, Theme::light()) == painted(made, Theme::light()));
    CHECK(painted(made, Theme::light(), 1) != painted(made, Theme::light()));
    CHECK(painted(made, Theme::light(), 999) == painted(made, Theme::light()));
    CHECK(painted(made, Theme::dark()) != painted(made, Theme::light()));
}

TEST_CASE("painting leaves the painter as it was") {
    application();
    QImage image(400, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    const QFont font = painter.font();
    paint(painter, layOut(sample(), {400, 300}, Style::screen(font)), Theme::light());
    CHECK(painter.pen().color() == Qt::red);
    CHECK(painter.font() == font);
}

TEST_CASE("an empty trend makes a picture that says why it is empty") {
    const Trend none = trend({}, english());
    application();
    const QStringList texts = read(svg(none, Theme::print())).texts;
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("There are no figures for this choice.")));
    CHECK(texts.join(QLatin1Char(' ')).contains(none.caution[0]));
}
