// SPDX-License-Identifier: MIT
#include "chart/plotlayout.h"

#include <algorithm>

namespace samspel::chart {

namespace {

/// Years in a row with the same word, by their places in Line::points.
using Run = Stroke;

std::vector<Run> runsOf(const Line& line) {
    std::vector<Run> runs;
    for (std::size_t p = 0; p < line.points.size(); ++p) {
        const Point& point = line.points[p];
        if (point.mark != Mark::hidden || !point.isOnAxis) {
            continue;
        }
        const bool goesOn =
            !runs.empty() && runs.back().last + 1 == p && line.points[p - 1].word == point.word;
        if (goesOn) {
            runs.back().last = p;
        } else {
            runs.push_back({p, p, false});
        }
    }
    return runs;
}

/// One unit's row of hidden marks with their words.
class HiddenRow {
public:
    HiddenRow(TrendLayout& into, const Line& line, const Frame& frame, const Typesetter& type, double top)
        : m_into(into), m_line(line), m_frame(frame), m_type(type), m_top(top) {}

    /// Words go where the marks leave room, else above the marks. Gives the row's height.
    double lay(std::size_t number, const std::vector<Run>& runs) {
        for (const Run& run : runs) {
            for (std::size_t p = run.first; p <= run.last; ++p) {
                take(x(p) - halfMark(), x(p) + halfMark());
            }
        }
        std::vector<TextItem> beside;
        for (const Run& run : runs) {
            word(run, beside);
        }
        const double name = m_type.set(m_into.texts, m_line.name, Size::note, {m_frame.columnLeft, m_top},
                                       m_frame.columnWidth(), inkOf(m_line.role), m_line.number);
        const double height = std::max(rowHeight() + m_above, name);
        for (TextItem& item : beside) {
            const double down = height - rowHeight();
            item.box.translate(0, down);
            item.baseline += QPointF(0, down);
        }
        m_into.texts.insert(m_into.texts.end(), beside.begin(), beside.end());
        for (const Run& run : runs) {
            for (std::size_t p = run.first; p <= run.last; ++p) {
                mark(number, p, m_top + height);
            }
        }
        return height;
    }

private:
    double rowHeight() const { return m_type.height(Size::note); }
    double gap() const { return m_type.style().step(1); }
    double halfMark() const { return 3 * m_type.style().pixel; }
    double x(std::size_t point) const { return m_frame.x(m_line.points[point].x); }
    void take(double from, double to) { m_taken.push_back({from - gap(), to + gap()}); }

    void mark(std::size_t number, std::size_t p, double bottom) {
        const double high = 0.6 * rowHeight();
        const QRectF box(x(p) - halfMark(), bottom - high, 2 * halfMark(), high);
        m_into.hidden.push_back({box, inkOf(m_line.role), m_line.number});
        m_into.targets.push_back({box, box, std::pair(number, p), {}, m_line.points[p].spoken});
    }

    // A word without room beside its marks stands above them, once for the row.
    void word(const Run& run, std::vector<TextItem>& beside) {
        const QString& text = m_line.points[run.first].word;
        const double wide = m_type.width(text, Size::note);
        const double right = x(run.last) + halfMark() + gap();
        const double left = x(run.first) - halfMark() - gap() - wide;
        const bool fitsRight = right + wide <= m_frame.right && isFree(m_taken, right, right + wide);
        if (fitsRight || (left >= m_frame.left && isFree(m_taken, left, left + wide))) {
            const double from = fitsRight ? right : left;
            beside.push_back(item(text, from, m_top));
            take(from, from + wide);
            m_said += text;
        } else if (!m_said.contains(text)) {
            const double middle = (x(run.first) + x(run.last) - wide) / 2;
            const double from = std::clamp(middle, 0.0, std::max(0.0, m_frame.right - wide));
            if (m_above == 0 || !isFree(m_takenAbove, from, from + wide)) {
                m_above += rowHeight();
                m_takenAbove.clear();
            }
            m_takenAbove.push_back({from - gap(), from + wide + gap()});
            m_into.texts.push_back(item(text, from, m_top + m_above - rowHeight()));
            m_said += text;
        }
    }

    TextItem item(const QString& text, double from, double top) const {
        return m_type.item(text, Size::note, {from, top}, inkOf(m_line.role), m_line.number);
    }

    TrendLayout& m_into;
    const Line& m_line;
    const Frame& m_frame;
    const Typesetter& m_type;
    double m_top;
    double m_above = 0;
    std::vector<Taken> m_taken;
    std::vector<Taken> m_takenAbove;
    QStringList m_said;
};

} // namespace

double layHidden(TrendLayout& into, const Trend& trend, const Frame& frame, const Typesetter& type,
                 double top) {
    double y = top;
    bool isFirst = true;
    for (std::size_t l = 0; l < trend.lines.size(); ++l) {
        const auto runs = runsOf(trend.lines[l]);
        if (runs.empty()) {
            continue;
        }
        if (!isFirst) {
            // Each row's marks stand on a line of their own; the last ones on the axis.
            into.grid.push_back({{frame.left, y}, {frame.right, y}});
            y += type.style().step(0.75);
        }
        isFirst = false;
        y += HiddenRow(into, trend.lines[l], frame, type, y).lay(l, runs);
    }
    return y;
}

} // namespace samspel::chart
