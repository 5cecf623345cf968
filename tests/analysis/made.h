// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/analyse.h"
#include "analysis/words.h"
#include "domain/language.h"
#include "support/text.h"

#include <cmath>

/// Made-up figures for the tests of what may be said. Standard errors are those of a spread of 9 points and
/// whole numbers, computed here and not by the program.
namespace made {

using namespace samspel;
using namespace samspel::analysis;

inline Language english() { return Language::load(u"en"_s); }

inline Shown figure(int autumn, double value, std::optional<int> n, const QString& segment = u"D"_s) {
    Shown shown;
    shown.figure.period = Period::schoolYear(autumn);
    shown.figure.value = Scaled::rounded(value, value == std::floor(value) ? 0 : 1);
    shown.figure.n = n;
    shown.segment = segment;
    if (n) {
        shown.standardError = std::sqrt(81.0 / *n + 1.0 / 12);
        shown.figure.uncertainty = Scaled::rounded(1.96 * 9 / std::sqrt(*n), 1);
    }
    return shown;
}

inline Shown hidden(int autumn, const QString& segment = u"D"_s) {
    Shown shown;
    shown.figure.period = Period::schoolYear(autumn);
    shown.figure.status = Status::suppressed;
    shown.segment = segment;
    return shown;
}

inline Series series(const QString& name, std::vector<Shown> figures,
                     OrganisationKind kind = OrganisationKind::municipality) {
    Series made;
    made.unit.name = name;
    made.unit.kind = kind;
    made.indicator.code = u"np.english"_s; // measured in September and October
    made.indicator.threshold = 10;
    made.indicator.spread = 9;
    made.indicator.isRounded = true;
    made.breakdown.grade = 5;
    made.figures = std::move(figures);
    return made;
}

/// The same of shares in per cent: without a standard error.
inline Series shares(std::vector<Shown> figures) {
    Series made = series(u"Sogndal"_s, std::move(figures));
    made.indicator.measure = Measure::share;
    made.indicator.unit = u"%"_s;
    for (Shown& shown : made.figures) {
        shown.standardError.reset();
    }
    return made;
}

inline Segment segment(const QString& code, int first, std::optional<int> last = {}) {
    Segment made;
    made.code = code;
    made.first = Period::schoolYear(first);
    made.last = last ? std::optional(Period::schoolYear(*last)) : std::nullopt;
    return made;
}

/// Consecutive years of n pupils each.
inline std::vector<Shown> years(int first, const std::vector<double>& values, int n,
                                const QString& segment = u"D"_s) {
    std::vector<Shown> all;
    for (std::size_t i = 0; i < values.size(); ++i) {
        all.push_back(figure(first + static_cast<int>(i), values[i], n, segment));
    }
    return all;
}

inline std::vector<Statement> of(const std::vector<Statement>& all, Topic topic) {
    std::vector<Statement> some;
    for (const Statement& one : all) {
        if (one.topic == topic) {
            some.push_back(one);
        }
    }
    return some;
}

/// The one statement of a topic.
inline Statement only(const std::vector<Statement>& all, Topic topic) {
    const auto some = of(all, topic);
    REQUIRE(some.size() == 1);
    return some.front();
}

inline double number(const Statement& statement, std::string_view name) {
    REQUIRE(statement.outcome);
    return statement.outcome->at(name).value;
}

inline std::string_view reason(const Statement& statement) {
    REQUIRE_FALSE(statement.outcome);
    return statistics::name(statement.outcome.refusal().reason);
}

/// With a plain space where the sentence has one that does not break.
inline QString said(const Statement& statement, const Language& language = english()) {
    return sentence(statement, language).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace made
