// SPDX-License-Identifier: MIT
#include "chart/picture.h"

#include "chart/trendpainter.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <cmath>

namespace samspel::chart {

namespace {

constexpr double millimetresPerInch = 25.4;

struct Laid {
    TrendLayout layout;
    QSizeF millimetres;
};

Laid laid(const Trend& trend, const Paper& paper) {
    const Style style = Style::paper(paper.family.isEmpty() ? printFamily() : paper.family, paper.points);
    const double width = (paper.width - 2 * paper.margin) * Style::unitsPerMillimetre;
    TrendLayout layout = layOut(trend, {width, heightFor(trend, width, style)}, style);
    const double height = layout.size.height() / Style::unitsPerMillimetre + 2 * paper.margin;
    return {std::move(layout), {paper.width, height}};
}

/// `perMillimetre` is the device's.
void paintOn(QPaintDevice& device, const Laid& laid, const Theme& theme, const Paper& paper,
             double perMillimetre) {
    QPainter painter(&device);
    painter.fillRect(QRectF(QPointF(), laid.millimetres * perMillimetre), theme.paper);
    painter.translate(paper.margin * perMillimetre, paper.margin * perMillimetre);
    const double scale = perMillimetre / Style::unitsPerMillimetre;
    painter.scale(scale, scale);
    paint(painter, laid.layout, theme);
}

} // namespace

QString printFamily() {
    const QString wanted = QStringLiteral("Open Sans");
    return QFontDatabase::hasFamily(wanted) ? wanted : QGuiApplication::font().family();
}

QSizeF pictureSize(const Trend& trend, const Paper& paper) { return laid(trend, paper).millimetres; }

QByteArray svg(const Trend& trend, const Theme& theme, const Paper& paper) {
    const Laid made = laid(trend, paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Some versions of the generator escape these two and some do not: plain words stand in for them until
    // the end.
    generator.setTitle(QStringLiteral("title-comes-here"));
    generator.setDescription(QStringLiteral("description-comes-here"));
    // The size in mm is told by the resolution: one unit of the style is 1/720 inch.
    generator.setResolution(720);
    const QSizeF units = made.millimetres * Style::unitsPerMillimetre;
    generator.setSize(units.toSize());
    generator.setViewBox(QRectF(QPointF(), units));
    paintOn(generator, made, theme, paper, Style::unitsPerMillimetre);
    // A reader without this font gets a plain one and not a serif.
    const auto put = [&](const QByteArray& mark, const QString& text) {
        bytes.replace(mark, text.toHtmlEscaped().toUtf8());
    };
    put("title-comes-here", trend.title);
    put("description-comes-here", trend.spoken());
    const QByteArray family = made.layout.style.family.toHtmlEscaped().toUtf8();
    return bytes.replace("font-family=\"" + family + '"', "font-family=\"" + family + ", sans-serif\"");
}

QByteArray pdf(const Trend& trend, const Theme& theme, const Paper& paper) {
    const Laid made = laid(trend, paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(trend.title);
    writer.setCreator(QStringLiteral("Samspel"));
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(made.millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    paintOn(writer, made, theme, paper, writer.resolution() / millimetresPerInch);
    return bytes;
}

QByteArray png(const Trend& trend, const Theme& theme, const Paper& paper) {
    const Laid made = laid(trend, paper);
    const double perMillimetre = paper.dpi / millimetresPerInch;
    const QSizeF pixels = made.millimetres * perMillimetre;
    QImage image(static_cast<int>(std::ceil(pixels.width())), static_cast<int>(std::ceil(pixels.height())),
                 QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(perMillimetre * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), trend.title);
    image.setText(QStringLiteral("Description"), trend.spoken());
    image.fill(theme.paper);
    paintOn(image, made, theme, paper, perMillimetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace samspel::chart
