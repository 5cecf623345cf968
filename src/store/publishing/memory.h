// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/suppress.h"
#include "store/publishing/family.h"
#include "store/publishing/linkedfigures.h"

namespace sqlite {
class Database;
}

namespace samspel {

/// Which figures are linked with each other: those of one family of indicators and period, of one grade where
/// grades are not parts of a whole.
struct LinkedScope {
    QString indicator; ///< code of the family: store/publishing/family.h
    int grade = -1;    ///< -1: all grades together
    Period period = Period::calendarYear(2000);
};

/// The linked figures as they were when something of them was handed out, and what was.
struct RememberedState {
    LinkedFigures figures;
    QStringList shown{};               ///< keys of numbers that were handed out
    std::vector<QStringList> joined{}; ///< of regions and merged units: the keys of those that were added
};

/// The same figures give the same text; it is kept with a release.
QByteArray textOf(const LinkedFigures& figures);
/// Of a text that is damaged, what can be read.
LinkedFigures linkedFrom(const QByteArray& text);

/// What was handed out of a scope, also by codes and units that have become others since.
std::vector<RememberedState> remembered(sqlite::Database& database, const LinkedScope& scope);
/// The codes by which a family's states were kept, each with what it is in the family.
std::vector<std::pair<QString, FamilyPlace>> rememberedCodes(sqlite::Database& database);

/// A figure that whoever has the earlier releases can work out.
struct Exposure {
    LinkedScope scope;
    QStringList keys; ///< of several: together they are too few
};

/// What may be published of linked figures, in the order of their cells.
struct PublicPattern {
    std::vector<statistics::disclosure::Why> why;
    std::vector<char> isPart; ///< whether a figure is among the parts of some sum
    std::vector<Exposure> exposures;
};

/// Hides what has to be hidden, so that nothing can be worked out from these figures and all that was handed
/// out before. A figure that has changed since is another one.
PublicPattern publicPattern(const LinkedFigures& now, const std::vector<RememberedState>& before,
                            const LinkedScope& scope, const LinkedScale& scale);

} // namespace samspel
