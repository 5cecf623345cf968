// SPDX-License-Identifier: MIT
#include "report/trendblocks.h"

#include "chart/picture.h"
#include "chart/trendpainter.h"
#include "report/comparison.h"

#include <QPainter>
#include <algorithm>

namespace samspel::report {

namespace {

constexpr double pictureWidth = 160;
constexpr std::size_t mostGroups = 4;  // units beside each other, with three columns each
constexpr std::size_t mostPeriods = 8; // periods beside each other, with one column each
constexpr double nameWidth = 38;       // of a table that is narrower than the text
constexpr double periodWidth = 16;

Picture pictureOf(const chart::Trend& trend) {
    const chart::Style style = chart::Style::paper(chart::printFamily());
    const chart::LayoutOptions options{.hasTitle = false, .hasSentences = false, .axes = {}};
    const double width = pictureWidth * chart::Style::unitsPerMillimetre;
    chart::TrendLayout layout =
        chart::layOut(trend, {width, chart::heightFor(trend, width, style, options)}, style, options);
    // The head above it has the indicator's name.
    QStringList caption{trend.subtitle};
    for (const chart::Line& line : trend.lines) {
        if (line.role == chart::Role::chosen) {
            caption.prepend(line.name);
        }
    }
    caption.removeAll(QString());
    return {caption.join(QStringLiteral(" · ")), trend.spoken(), pictureWidth,
            layout.size.height() / chart::Style::unitsPerMillimetre,
            [layout = std::move(layout)](QPainter& painter, const QRectF& place) {
                painter.translate(place.topLeft());
                painter.scale(1 / chart::Style::unitsPerMillimetre, 1 / chart::Style::unitsPerMillimetre);
                chart::paint(painter, layout, chart::Theme::print());
            }};
}

/// Every period that a line has a figure of, in order.
std::vector<Period> periodsOf(const chart::Trend& trend) {
    std::vector<Period> periods;
    for (const chart::Line& line : trend.lines) {
        for (const chart::Point& point : line.points) {
            periods.push_back(point.period);
        }
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

const chart::Point* pointIn(const chart::Line& line, Period period) {
    const auto found = std::find_if(line.points.begin(), line.points.end(),
                                    [&](const chart::Point& p) { return p.period == period; });
    return found == line.points.end() ? nullptr : &*found;
}

bool isCount(const chart::TrendInput& input) {
    return input.series.front().indicator.measure == Measure::count;
}

/// What stands between two rows when the series breaks between them: "Break: new scale points from 2022".
std::optional<TableRow> breakBefore(const chart::TrendInput& input, Period period, Period previous,
                                    const Language& language) {
    for (const Segment& segment : input.segments) {
        if (previous < segment.first && segment.first <= period) {
            const QString reason = segment.reason.isEmpty()
                                       ? QString()
                                       : language.say("Catalogue", segment.reason.toUtf8().constData());
            return TableRow{
                {{reason.isEmpty() ? language.say("Report", "Break in the series")
                                   : language.say("Report", "Break in the series: %1").arg(reason)}},
                TableRow::Kind::group};
        }
    }
    return std::nullopt;
}

/// Few units: a row for each period, and three columns for each unit.
Table byPeriod(const chart::Trend& trend, const chart::TrendInput& input, const Language& language) {
    Table table{.columns = {{Align::left, 1}}};
    TableRow names{{{QString()}}};
    TableRow parts{{{language.say("Report", "Period")}}};
    for (const chart::Line& line : trend.lines) {
        for (const Column& column : figureColumns()) {
            table.columns.push_back(column);
        }
        names.cells.push_back({line.name, Run::Voice::plain, 3, Align::centre});
        for (const Cell& head : figureHeads(input.series.front().indicator.measure, language)) {
            parts.cells.push_back(head);
        }
    }
    table.head = {std::move(names), std::move(parts)};
    std::optional<Period> previous;
    for (const Period period : periodsOf(trend)) {
        if (previous) {
            if (const auto gap = breakBefore(input, period, *previous, language)) {
                table.rows.push_back(*gap);
            }
        }
        previous = period;
        TableRow row{{{period.display()}}};
        for (const chart::Line& line : trend.lines) {
            const std::vector<Cell> cells = figureCells(pointIn(line, period), language, Run::Voice::plain);
            row.cells.insert(row.cells.end(), cells.begin(), cells.end());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Many units: a row for each, and one column for each period, "48 ± 1,6"; a break in the series begins a new
/// table.
std::vector<Table> byUnit(const chart::Trend& trend, const chart::TrendInput& input,
                          const Language& language) {
    std::vector<Table> tables;
    std::vector<Period> across;
    const auto close = [&] {
        if (across.empty()) {
            return;
        }
        Table table{.columns = {{Align::left, 2}}, .head = {{{{language.say("Report", "Unit")}}}}};
        for (const Period period : across) {
            table.columns.push_back({Align::right, 1});
            table.head.front().cells.push_back({period.display()});
        }
        for (const chart::Line& line : trend.lines) {
            TableRow row{{{line.name}}};
            bool isEmpty = true;
            for (const Period period : across) {
                const chart::Point* point = pointIn(line, period);
                isEmpty = isEmpty && point == nullptr;
                const std::vector<Cell> cells = figureCells(point, language, Run::Voice::plain);
                const bool isShown = point != nullptr && point->mark != chart::Mark::hidden;
                row.cells.push_back(
                    point == nullptr ? Cell{QString(QChar(0x2013)), Run::Voice::quiet}
                    : isShown && point->interval && !point->halfWidth
                        ? Cell{QStringLiteral("%1 (%2)").arg(cells[0].text, cells[1].text)}
                    : isShown && point->halfWidth
                        ? Cell{cells[0].text + QStringLiteral(" ±") + QChar(QChar::Nbsp) + cells[1].text}
                        : Cell{cells[0].text, isShown ? Run::Voice::plain : Run::Voice::quiet});
            }
            if (!isEmpty) {
                table.rows.push_back(std::move(row));
            }
        }
        table.width = nameWidth + periodWidth * static_cast<double>(across.size());
        tables.push_back(std::move(table));
        across.clear();
    };
    // Tables of about the same width, none with more periods than a page is wide.
    const std::vector<Period> periods = periodsOf(trend);
    const std::size_t tablesNeeded = (periods.size() + mostPeriods - 1) / mostPeriods;
    const std::size_t each = (periods.size() + tablesNeeded - 1) / tablesNeeded;
    for (const Period period : periods) {
        if (across.size() == each ||
            (!across.empty() && breakBefore(input, period, across.back(), language))) {
            close();
        }
        across.push_back(period);
    }
    close();
    return tables;
}

} // namespace

std::size_t drawnPeriods(const chart::Line& line) {
    return static_cast<std::size_t>(std::count_if(
        line.points.begin(), line.points.end(), [](const chart::Point& p) { return p.value && p.isOnAxis; }));
}

std::vector<Block> trendBlocks(const chart::TrendInput& input, const QString& name, Footing& footing,
                               const Language& language) {
    const chart::Trend trend = chart::trend(input, language);
    std::set<Id<Source>> sources;
    std::vector<const chart::Point*> points;
    for (std::size_t i = 0; i < trend.lines.size(); ++i) {
        const chart::Line& line = trend.lines[i];
        for (const chart::Point& point : line.points) {
            footing.use(point, line.name, name);
            footing.show(input.series[i], point.period);
            sources.insert(point.source);
            points.push_back(&point);
        }
    }

    Together head{{{Heading{2, name}}}};
    if (!trend.sentences.isEmpty()) {
        head.blocks.push_back({Paragraph{plain(trend.sentences.join(QLatin1Char(' ')))}});
    }
    if (trend.values.isEmpty()) {
        head.blocks.push_back({Paragraph{plain(trend.empty)}});
    } else {
        head.blocks.push_back({pictureOf(trend)});
    }
    std::vector<Block> blocks{{std::move(head)}};
    const bool hasPupils = trend.lines.size() <= mostGroups && !isCount(input);
    std::vector<Table> tables =
        hasPupils ? std::vector<Table>{byPeriod(trend, input, language)} : byUnit(trend, input, language);
    tables.front().caption = language.say("Report", "The same figures");
    tables.back().notes +=
        (figureKey(points, hasPupils, language) + footing.notesOf(sources)).join(QLatin1Char(' '));
    for (Table& table : tables) {
        blocks.push_back({std::move(table)});
    }
    return blocks;
}

} // namespace samspel::report
