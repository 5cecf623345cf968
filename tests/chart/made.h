// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"
#include "chart/trendlayout.h"
#include "domain/language.h"

#include <QGuiApplication>
#include <cmath>

/// Made-up figures for the tests of charts. Standard errors are those of a spread of 9 points and whole
/// numbers, computed here and not by the program.
namespace made {

using namespace samspel;

/// Fonts need an application; it lives until the program ends.
inline void application() {
    static int count = 1;
    static char name[] = "test_chart";
    static char* arguments[] = {name, nullptr};
    static const QGuiApplication only(count, arguments);
}

inline Language english() { return Language::load(QStringLiteral("en")); }

inline Indicator indicator() {
    Indicator made;
    made.name = QStringLiteral("English");
    made.threshold = 10;
    made.span = 10;
    made.isRounded = true;
    return made;
}

inline Shown figure(int autumn, int value, int n, const QString& segment, Status status = Status::normal) {
    Shown shown;
    shown.figure.period = Period::schoolYear(autumn);
    shown.figure.status = status;
    shown.segment = segment;
    if (carriesValue(status)) {
        shown.figure.value = Scaled{value, 0};
        shown.figure.n = n;
        shown.standardError = std::sqrt(81.0 / n + 1.0 / 12);
    }
    return shown;
}

inline Shown hidden(int autumn, const QString& segment, Status status = Status::suppressed) {
    return figure(autumn, 0, 0, segment, status);
}

inline Series series(const QString& unit, std::vector<Shown> figures) {
    Series made;
    made.unit.name = unit;
    made.indicator = indicator();
    made.breakdown.grade = 5;
    made.figures = std::move(figures);
    return made;
}

inline Segment segment(const QString& code, int first, const QString& scale, const QString& reason = {}) {
    Segment made;
    made.code = code;
    made.first = Period::schoolYear(first);
    made.scale = scale;
    made.reason = reason;
    return made;
}

inline Milestone milestone(int id, const QString& title, Lane lane, QStringView begins,
                           QStringView ends = {}) {
    Milestone made;
    made.id = {id};
    made.title = title;
    made.lane = lane;
    made.begins = When::parse(begins).value();
    if (!ends.isEmpty()) {
        made.ends = When::parse(ends).value();
    }
    return made;
}

/// One chosen unit, in one segment from 2010 unless the figures say another.
inline chart::TrendInput chosen(std::vector<Shown> figures, std::vector<Segment> segments = {}) {
    chart::TrendInput input;
    input.series = {series(QStringLiteral("Sogndal"), std::move(figures))};
    input.roles = {chart::Role::chosen};
    input.segments = std::move(segments);
    return input;
}

} // namespace made
