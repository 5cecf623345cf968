// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/udir/dimensions.h"
#include "store/batch.h"

namespace samspel::exchange::udir {

/// What a measure's name means.
struct Term {
    enum class Role {
        value,
        uncertainty,
        count ///< of the pupils behind the values beside it; a value of its own where none stands there
    };
    enum class Of {
        unknown,
        scalePoints,
        masteryMean, ///< mean mastery level of 2007–2013
        testPart,    ///< share or number of a test's pupils: `suffix` tells which
        schoolPoints,
        plainCount ///< of teachers, schools, pupils: `suffix` is the code
    };
    Role role = Role::value;
    Of of = Of::unknown;
    QString suffix{};
    Measure measure = Measure::mean;
    bool isBare = false; ///< taken for a share although the name does not say so

    /// Whether the pupils who took part are those that the figure is about.
    bool isOfParticipants() const {
        return of == Of::scalePoints || of == Of::masteryMean || of == Of::schoolPoints ||
               (of == Of::testPart && measure == Measure::share &&
                suffix.startsWith(QLatin1String(".level")));
    }
};
/// Understands "Skalapoeng", "Andel på mestringsnivå 1", "Fritatt (%)", "Antall elever deltatt".
Term termOf(QStringView measure);

/// Whether the national tests are held in a grade.
bool isGradeOfTests(int grade);

/// Whether a number is of one thing for each of another: "Antall elever per lærer".
bool isRatioNamed(QStringView measure);

/// Whether a word tells only how something is counted: "Andel elever".
bool isFilling(QStringView word);

/// The code of the test that a word names, "np.english"; "" when it is none.
QString testOf(QStringView word);

/// What a measure is in the register. One that is not known has a name but no code: a person says what it is.
IndicatorClaim claimOf(const Dimensions& dimensions, const Term& term, QStringView measure);
/// The claim of a code that the readers here give, as "np.reading.level1", whoever's table has it; nothing
/// where it is none. One whose words only its publisher's files tell has no name.
std::optional<IndicatorClaim> claimOfCode(const QString& code);
/// The claim of a part of a test or of figures on another scale: its series break where the test's do.
IndicatorClaim partOfTest(const QString& test, const QString& suffix, const QString& what, Measure measure);

/// The claim of scale points or of a mean mastery level in the years in which the test's own series has the
/// other.
IndicatorClaim onOtherScale(const QString& test, const Term& term, QStringView measure);
/// The claim of "grunnskolepoeng", whose series breaks around the years without exams.
IndicatorClaim schoolPoints(const QString& name);

/// The claim of an indicator of the pupil survey, which moved to the autumn in 2013.
IndicatorClaim surveyed(const QString& code, const QString& name, Measure measure);
/// Of bullying, whose questions changed in 2016; fewer is better.
IndicatorClaim bullied(const QString& code, const QString& name, Measure measure);
/// The code of what a text asks about bullying: "eu.bullied.digital".
QString bullyingCode(QStringView group, QStringView question);
/// The words of a name put together: "Matematikk, Snittkarakter".
QString nameOf(const QStringList& words, QStringView measure);
/// A claim that only its publisher's words name.
IndicatorClaim named(const QString& name, Measure measure);

} // namespace samspel::exchange::udir
