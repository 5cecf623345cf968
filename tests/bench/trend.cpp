// SPDX-License-Identifier: MIT
// One trend: from the register, and onto an image of 1600 × 1000.
#include "bench/bench.h"
#include "chart/trendpainter.h"
#include "exchange/sample/sample.h"
#include "report/trendinput.h"
#include "store/ledger.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace samspel;

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.samspel"));
    const Language language = Language::load(QStringLiteral("nn"));
    exchange::makeSample(path, language);
    const auto ledger = Ledger::open(path, language, Access::read);
    SeriesChoice choice{QStringLiteral("np.english"), {QStringLiteral("1420")}};
    const double query = bench::median(201, [&] { series(*ledger, choice); });
    const double bare = bench::median(201, [&] {
        auto rows = ledger->database().query(
            "SELECT period, value, n FROM observation WHERE series = 1 ORDER BY period");
        while (rows.step()) {
            rows.column<int>(0);
        }
    });
    choice.units = {QStringLiteral("1420"), QStringLiteral("1421"), QStringLiteral("1419"),
                    QStringLiteral("4640"), QStringLiteral("46"),   QStringLiteral("0")};
    const chart::Trend trend = chart::trend(report::trendInput(*ledger, choice), language);
    QImage image(1600, 1000, QImage::Format_ARGB32_Premultiplied);
    const chart::TrendLayout layout = chart::layOut(trend, image.size(), chart::Style::screen(app.font()));
    const double laying =
        bench::median(21, [&] { chart::layOut(trend, image.size(), chart::Style::screen(app.font())); });
    const double painting = bench::median(51, [&] {
        QPainter painter(&image);
        chart::paint(painter, layout, chart::Theme::light());
    });
    bench::tell("bare SQL of the same rows", bare, "ms");
    const bool isQuick = bench::tell("one trend query, settled for its audience", query, "ms", 1.0);
    bench::tell("laying it out", laying, "ms");
    const bool isSmooth = bench::tell("painting it at 1600 x 1000", painting, "ms", 16.0);
    return isQuick && isSmooth ? 0 : 1;
}
