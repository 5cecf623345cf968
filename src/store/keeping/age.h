// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <optional>
#include <vector>

namespace samspel {

/// When a copy was made, and whether a person asked for it or something large was to come.
struct CopyMoment {
    QDateTime at;
    bool isBefore = false; ///< an import, a migration, a restore or a recovery
};

/// Which of these copies, given in any order, are kept at `now`: of the last 24 hours the newest of each hour
/// and the newest eight that were asked for or made before something large; up to 14 days the newest of each
/// day, up to 62 days of each ISO week, beyond that of each month. Hours and days are those of `now`'s clock.
/// The newest of all is always kept, and whatever lies ahead of `now`, for then a clock was wrong.
std::vector<bool> keptByAge(const std::vector<CopyMoment>& copies, const QDateTime& now);

/// For each copy that nobody has read through, the place of the good one that makes it needless at `now`: the
/// newest of the same day, week or month, as above, when that was made at the same time or later. Nothing for
/// one that is needed: of the last 24 hours, of a stretch of time with no good copy, or newer than that. The
/// good ones that are named so are among those that keptByAge() keeps.
std::vector<std::optional<std::size_t>> standIns(const std::vector<QDateTime>& unread,
                                                 const std::vector<CopyMoment>& good, const QDateTime& now);

} // namespace samspel
