// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"

#include <cstddef>

namespace samspel {

/// Indicators that count the same pupils are one family: the mean of a test, how many of those who took part
/// reached each level, as shares and as numbers, and how many took part. What one of them hides, another must
/// not tell, so they are linked with each other.
struct FamilyPlace {
    QString family; ///< "np.reading"
    QString suffix; ///< what the indicator's code has beyond: "level1.count"; "" for the family's own

    /// Whether it is a number of pupils; of a mean or share that is its n.
    bool isNumber() const;
    /// Whom the indicator's own number counts: "level1", "exempt", "absent"; "" for all who took part.
    QString part() const;
};

/// Of an indicator that is no part of another it is the code itself, without a suffix.
FamilyPlace familyOf(const QString& code);
/// The code of an indicator again.
QString codeOf(const FamilyPlace& place);
/// The code of the indicator that tells how many per cent took part in what an indicator measures:
/// "np.reading.participation", and "eu.participation" for all that the pupil survey asks.
QString participationOf(const QString& code);
/// The code of the indicator that tells the number that a share is: "np.reading.level1.count", and
/// "eu.trivsel.count3" of "eu.trivsel.share3".
QString numberOf(const QString& share);

/// What the numbers behind a released figure are known by, the surest first: that of which it is the value or
/// the n, and for a share the number that it is a share of it.
struct NumberKeys {
    QStringList own;
    QStringList behind;
};
NumberKeys numberKeysOf(const QString& figure, const QString& suffix);
/// "4640|5|all|all|all|n.level1": what an n is known by that is not the same for the whole family.
QString keyOfOwnN(const QString& figure, const QString& suffix);
/// "4640|5|all|all|all|level1"
QString keyOfPart(const QString& figure, const QString& part);
/// "level1" of the key of a number, or of what is left of it.
QString partOfKey(const QString& key);

/// How many levels a test of a grade has.
std::size_t levelsOf(int grade);

} // namespace samspel
