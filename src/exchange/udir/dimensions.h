// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <QStringList>
#include <QStringView>
#include <optional>
#include <vector>

namespace samspel::exchange::udir {

/// What words of the publisher's say of which pupils and which year a figure is about.
struct Dimensions {
    std::optional<Period> period;
    bool isProvisional = false; ///< "Foreløpige tall 2025-26"
    Breakdown breakdown;
    bool hasGrade = false;
    bool hasSex = false;
    bool hasOwnership = false;
    QStringList others; ///< what is no breakdown of the register's: a test, a subject, a question

    /// Takes one word, in whatever order they come: a school year, a grade, a sex, an ownership; "Alle …" is
    /// a total and says nothing; all else is kept among the others.
    void take(QStringView piece);
    /// The same for each word of another, where this one has none of its own.
    void take(const Dimensions& other);

    friend bool operator==(const Dimensions&, const Dimensions&) = default;
};

/// Whether two words are the same, without regard to case.
bool areSame(QStringView one, QStringView other);
/// A name cut at its dots: "5. årstrinn" and "pr. lærer" hold none that parts.
std::vector<QStringView> piecesOf(QStringView name);
/// "Støtte fra lærerne" as "stoette-fra-laererne": for codes.
QString slugOf(QStringView text);
/// "Nasjonalt", "Hele landet": what the nation is called.
bool isNation(QStringView name);

} // namespace samspel::exchange::udir
