// SPDX-License-Identifier: MIT
#include "report/remainder.h"

#include "domain/language.h"

#include <algorithm>

namespace samspel::report {

namespace {

using chart::Point;

bool isShown(const Point& point) { return point.mark != chart::Mark::hidden; }

/// Whether what is hidden is safe behind its whole. A remainder that is not known counts for nothing.
bool isSafe(const Point& whole, const std::vector<Point*>& parts, qint64 threshold) {
    qint64 hidden = 0;
    qint64 remainder = whole.n.value_or(0);
    bool isKnown = whole.n.has_value();
    for (const Point* part : parts) {
        hidden += !isShown(*part) && part->status == Status::suppressed ? 1 : 0;
        isKnown = isKnown && (!isShown(*part) || part->n);
        remainder -= isShown(*part) ? part->n.value_or(0) : 0;
    }
    return hidden == 0 || (hidden > 1 && (!isKnown || remainder <= 0 || remainder >= threshold));
}

void hide(Point& point, const Language& language) {
    point.mark = chart::Mark::hidden;
    point.status = Status::suppressed;
    point.value.reset();
    point.halfWidth.reset();
    point.interval.reset();
    point.n.reset();
    point.word = language.say("Chart", "suppressed");
    point.reason = language.say("Report", "so that another figure cannot be worked out");
}

} // namespace

void hideRemainders(Measured& measured, const QString& whole, const Language& language) {
    std::vector<Period> periods;
    for (const chart::Line& line : measured.trend.lines) {
        for (const Point& point : line.points) {
            periods.push_back(point.period);
        }
    }
    for (const Period period : periods) {
        const Point* total = nullptr;
        std::vector<Point*> parts;
        for (std::size_t i = 0; i < measured.units.size(); ++i) {
            for (Point& point : measured.trend.lines[i].points) {
                if (point.period != period) {
                    continue;
                }
                if (measured.units[i].number == whole) {
                    total = &point;
                } else {
                    parts.push_back(&point);
                }
            }
        }
        while (total != nullptr && isShown(*total) && !isSafe(*total, parts, measured.indicator.threshold)) {
            const auto smallest =
                std::min_element(parts.begin(), parts.end(), [](const Point* a, const Point* b) {
                    return std::pair(!isShown(*a), a->n.value_or(0)) <
                           std::pair(!isShown(*b), b->n.value_or(0));
                });
            if (!isShown(**smallest)) {
                break; // all parts are hidden: the whole tells no more than itself
            }
            hide(**smallest, language);
        }
    }
}

} // namespace samspel::report
