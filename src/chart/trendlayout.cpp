// SPDX-License-Identifier: MIT
#include "chart/trendlayout.h"

#include "chart/lanelayout.h"
#include "chart/plotlayout.h"
#include "chart/words.h"

#include <algorithm>
#include <cmath>

namespace samspel::chart {

namespace {

constexpr double mostColumnShare = 0.3; ///< of the width, for the labels at the right
constexpr double twoColumnsFrom = 62;   ///< em: lines of more than about 100 characters are hard to read
constexpr double samplesFrom = 20;      ///< em: in less, the plot needs the room
constexpr double targetSize = 24;       ///< px

struct Plan {
    Frame frame;
    ValueAxis values;
    double leastPlot = 0;
    double goodPlot = 0;
};

Plan planOf(const Trend& trend, double width, const Typesetter& type, const LayoutOptions& options) {
    Plan plan;
    plan.values = options.axes ? options.axes->values : trend.values;
    Frame& frame = plan.frame;
    frame.time = options.axes ? options.axes->time : trend.time;
    const double words = valueWordsWidth(plan.values, type);
    frame.left = words > 0 ? words + type.style().step(1.5) : 0;
    const double em = type.style().em;
    const double column = columnWidth(trend, type, mostColumnShare * width);
    frame.columnRight = width;
    frame.columnLeft = width - column;
    frame.sample = trend.lines.size() > 1 && width > samplesFrom * em ? type.style().step(5) : 0;
    const double gutter = frame.sample > 0 ? frame.sample + type.style().step(4) : type.style().step(2);
    frame.right = column > 0 ? frame.columnLeft - gutter : width;
    frame.right = std::max(frame.right, frame.left + type.style().em);
    plan.leastPlot = leastPlotHeight(trend, plan.values, type, frame.columnWidth());
    plan.goodPlot = std::max(plan.leastPlot, std::clamp(0.42 * (frame.right - frame.left), 13 * em, 24 * em));
    if (plan.values.isEmpty()) {
        plan.goodPlot = plan.leastPlot;
    }
    return plan;
}

double layHead(TrendLayout& into, const Trend& trend, const Typesetter& type, double top, double width) {
    double y = top;
    y += type.set(into.texts, trend.title, Size::title, {0, y}, width, Ink::text);
    y += type.set(into.texts, trend.subtitle, Size::note, {0, y}, width, Ink::muted);
    return y + type.style().step(2);
}

/// A block of paragraphs in one column; gives its lower edge.
double layProse(TrendLayout& into, const QString& head, const QStringList& paragraphs, Size size, Ink ink,
                const Typesetter& type, QRectF column) {
    double y = column.top();
    if (paragraphs.isEmpty()) {
        return y;
    }
    y += type.set(into.texts, head, Size::strong, {column.left(), y}, column.width(), Ink::text);
    for (const QString& paragraph : paragraphs) {
        y += &paragraph == &paragraphs.front() ? 0 : type.style().step(0.75);
        y += type.set(into.texts, paragraph, size, {column.left(), y}, column.width(), ink);
    }
    return y + type.style().step(2);
}

/// Numbers of the lanes, sentences, caution and notes: everything below the picture, at its full width.
double layWords(TrendLayout& into, const Trend& trend, const QStringList& keyed, bool hasSentences,
                const Typesetter& type, double top, double width) {
    double y = top;
    if (!keyed.isEmpty()) {
        QStringList items;
        for (qsizetype i = 0; i < keyed.size(); ++i) {
            // The number stays with the first word of its milestone.
            items += QString::number(i + 1) + QChar(QChar::Nbsp) + keyed[i];
        }
        y = layProse(into, {}, {items.join(QStringLiteral("   "))}, Size::note, Ink::text, type,
                     {0, y, width, 0});
    }
    const QStringList sentences = hasSentences ? trend.sentences : QStringList();
    const QStringList caution{trend.caution.join(QLatin1Char(' '))};
    const QStringList notes =
        trend.notes.isEmpty() ? QStringList() : QStringList{trend.notes.join(QLatin1Char(' '))};
    const double em = type.style().em;
    if (width < twoColumnsFrom * em || (sentences.isEmpty() && notes.isEmpty())) {
        const double measure = std::min(width, twoColumnsFrom * em);
        y = layProse(into, {}, sentences, Size::text, Ink::text, type, {0, y, measure, 0});
        y = layProse(into, trend.cautionHead, caution, Size::note, Ink::text, type, {0, y, measure, 0});
        return layProse(into, {}, notes, Size::note, Ink::muted, type, {0, y, measure, 0});
    }
    const double gutter = 2.5 * em;
    const double column = (width - gutter) / 2;
    double left = layProse(into, {}, sentences, Size::text, Ink::text, type, {0, y, column, 0});
    left = layProse(into, {}, notes, Size::note, Ink::muted, type, {0, left, column, 0});
    const double right = layProse(into, trend.cautionHead, caution, Size::note, Ink::text, type,
                                  {column + gutter, y, column, 0});
    return std::max(left, right);
}

void widenTargets(TrendLayout& layout) {
    const double least = targetSize * layout.style.pixel;
    for (Target& target : layout.targets) {
        const double dx = std::max(0.0, least - target.area.width()) / 2;
        const double dy = std::max(0.0, least - target.area.height()) / 2;
        target.area.adjust(-dx, -dy, dx, dy);
    }
    std::stable_sort(layout.targets.begin(), layout.targets.end(), [](const Target& a, const Target& b) {
        if (a.point && b.point) {
            return *a.point < *b.point;
        }
        return a.point.has_value() && !b.point.has_value();
    });
}

TrendLayout build(const Trend& trend, double width, double plotHeight, const Plan& plan,
                  const Typesetter& type, const LayoutOptions& options) {
    const Frame& frame = plan.frame;
    TrendLayout layout;
    layout.style = type.style();
    double y = type.set(layout.texts, trend.stamp, Size::strong, {0, 0}, width, Ink::stamp);
    if (options.hasTitle) {
        y = layHead(layout, trend, type, y, width);
    }
    y += type.set(layout.texts, trend.valueTitle, Size::note, {0, y}, width, Ink::muted);
    y = layBreaks(layout, trend, frame, type, y, width);
    // Room for the upper half of the topmost number and label.
    y += type.height(Size::text) / 2;
    layout.plot = QRectF(frame.left, y, frame.right - frame.left, plotHeight);
    layValues(layout, trend, plan.values, frame, type);
    y = layout.plot.bottom() + type.height(Size::text) / 2;
    // A break parts values; it does not strike through words that stand where there are none.
    for (QLineF& line : layout.breaks) {
        line.setP2({line.x2(), plan.values.isEmpty() ? layout.plot.top() : y});
    }
    y = layHidden(layout, trend, frame, type, y);
    y = layTime(layout, frame, type, y, width);
    QStringList keyed;
    if (!trend.lanes.empty()) {
        y = layLanes(layout, trend, frame, type, y + type.style().step(2), keyed);
    }
    y = layWords(layout, trend, keyed, options.hasSentences, type, y + type.style().step(3), width);
    layout.size = QSizeF(width, y - type.style().step(2));
    widenTargets(layout);
    return layout;
}

} // namespace

SharedAxes SharedAxes::of(std::span<const Trend> trends, const Language& language) {
    std::vector<ValueAxis> values;
    std::vector<TimeAxis> times;
    for (const Trend& trend : trends) {
        values.push_back(trend.values);
        times.push_back(trend.time);
    }
    SharedAxes axes{joined(values), joined(times)};
    nameTicks(axes.values, language);
    return axes;
}

const Target* TrendLayout::targetAt(QPointF place) const {
    const Target* nearest = nullptr;
    double least = 0;
    for (const Target& target : targets) {
        if (!target.area.contains(place)) {
            continue;
        }
        const double distance = QLineF(place, target.mark.center()).length();
        if (nearest == nullptr || distance < least) {
            nearest = &target;
            least = distance;
        }
    }
    return nearest;
}

TrendLayout layOut(const Trend& trend, QSizeF size, const Style& style, const LayoutOptions& options) {
    const Typesetter type(style);
    const Plan plan = planOf(trend, size.width(), type, options);
    TrendLayout layout = build(trend, size.width(), plan.leastPlot, plan, type, options);
    if (size.height() > layout.size.height()) {
        layout = build(trend, size.width(), plan.leastPlot + size.height() - layout.size.height(), plan, type,
                       options);
    }
    return layout;
}

double heightFor(const Trend& trend, double width, const Style& style, const LayoutOptions& options) {
    const Typesetter type(style);
    const Plan plan = planOf(trend, width, type, options);
    return build(trend, width, plan.goodPlot, plan, type, options).size.height();
}

} // namespace samspel::chart
