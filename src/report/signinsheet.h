// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

namespace samspel::report {

/// Someone who is expected at a meeting; what is not known stays empty.
struct Attendee {
    QString name{};
    QString school{};
    QString role{};
};

/// A sheet on which those who come sign.
struct SignIn {
    QString title{};
    QString date{};
    QString place{};
    std::vector<Attendee> people{}; ///< in the order in which they are to stand
    int emptyLines = 8;             ///< for those who were not expected
    QDateTime made{};
};

/// A4 pages with a line for each: number, name, school, signature. Nothing is cut: what is too long is set
/// smaller. Needs a QGuiApplication.
Pages signInSheet(const SignIn& sheet, const Language& language);

/// Badges to be cut out and worn, ten on an A4 page (two beside each other, 90 × 54 mm each).
struct Badges {
    QString event{}; ///< stands small on each
    std::vector<Attendee> people{};
    QDateTime made{};
};

/// The name as large as its badge lets it be, school and role under it. Needs a QGuiApplication.
Pages nameBadges(const Badges& badges, const Language& language);

} // namespace samspel::report
