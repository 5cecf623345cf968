// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <QStringView>
#include <array>
#include <optional>
#include <vector>

namespace samspel::exchange::udir {

/// The columns that tell which unit a row is about.
enum class Identity {
    level,
    nationCode,
    countyCode,
    municipalityCode,
    number,
    nation,
    county,
    municipality,
    unit
};
inline constexpr int identities = 9;
/// As the publisher writes it: "EnhetNivaa".
QStringView nameOf(Identity identity);
std::optional<Identity> identityOf(QStringView head);

/// The three columns that make one figure.
enum class Part { value, uncertainty, count };
inline constexpr int parts = 3;
QStringView nameOf(Part part);

/// What the name of a measure column says. Its pieces may come in any order; the last is the measure.
struct Measured {
    std::optional<Period> period;
    QString indicator; ///< "np.english"; "" when no known test is named
    Breakdown breakdown;
    bool hasGrade = false;
    std::optional<Part> part;     ///< of a test; nothing when the measure is another
    QString measure;              ///< the last piece
    std::vector<QString> unknown; ///< pieces that are no dimension the register knows

    /// Whether the register has a place for it.
    bool isKnown() const {
        return period && period->kind() == PeriodKind::schoolYear && !indicator.isEmpty() && hasGrade &&
               part && unknown.empty();
    }
};
Measured measuredBy(QStringView head);

} // namespace samspel::exchange::udir
