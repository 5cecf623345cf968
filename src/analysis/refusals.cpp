// SPDX-License-Identifier: MIT
#include "analysis/refusals.h"

#include "analysis/phrases.h"
#include "domain/language.h"
#include "statistics/gate.h"

#include <algorithm>

namespace samspel::analysis {

using statistics::Reason;

namespace {

/// What is not given, as the beginning of a sentence.
QString subjectOf(const Statement& statement, const Language& language) {
    switch (statement.topic) {
    case Topic::Interval:
        return language.say("Analysis", "An interval");
    case Topic::Swing:
        return language.say("Analysis", "How much one year can swing");
    case Topic::Pool:
        return language.say("Analysis", "A figure for three years together");
    case Topic::Band:
        return language.say("Analysis", "A chance band");
    case Topic::Direction:
        return language.say("Analysis", "A direction");
    case Topic::SlopeRange:
        return language.say("Analysis", "A range of slopes");
    case Topic::ProcessLimits:
        return language.say("Analysis", "A pair of process limits");
    case Topic::Gap:
    case Topic::ShareDifference:
        return statement.against == Against::County
                   ? language.say("Analysis", "The difference from %1").arg(statement.reference)
                   : language.say("Analysis", "The difference from the nation");
    case Topic::Distance:
        return language.say("Analysis", "The distance from the nation");
    case Topic::GapChange:
        return language.say("Analysis", "A change of the gap after the programme began");
    case Topic::Placebo:
        return language.say("Analysis", "A comparison with units of similar size");
    case Topic::Rank:
        return language.say("Analysis", "A place among the others");
    case Topic::Funnel:
        return language.say("Analysis", "A place among the limits for its size");
    case Topic::Shrinkage:
        return language.say("Analysis", "A figure drawn towards the others");
    }
    return {};
}

} // namespace

QString reasonOf(const statistics::Refusal& refusal, const Language& language) {
    const auto with = [&](QString text) {
        return refusal.needs && refusal.has
                   ? text.arg(language.number(*refusal.needs, 0), language.number(*refusal.has, 0))
                   : text;
    };
    const bool isCounted = refusal.needs && refusal.has;
    switch (refusal.reason) {
    case Reason::NoValue:
        return language.say("Analysis", "there is no figure");
    case Reason::Suppressed:
        return language.say("Analysis", "the figure is suppressed, to protect persons");
    case Reason::NotFinite:
    case Reason::OutOfRange:
        return language.say("Analysis", "a number behind it is impossible");
    case Reason::TooFewPupils:
        return isCounted ? with(language.say("Analysis", "too few pupils (needs at least %1, has %2)"))
                         : language.say("Analysis", "too few pupils");
    case Reason::TooFewYears:
        return isCounted ? with(language.say("Analysis",
                                             "too few years (needs at least %1 in the same series, has %2)"))
                         : language.say("Analysis", "too few years");
    case Reason::TooFewExpected:
        return isCounted
                   ? with(language.say("Analysis",
                                       "too few pupils to expect on the smaller side of the share "
                                       "in a year (needs at least %1, has %2)"))
                   : language.say("Analysis", "too few pupils to expect on the smaller side of the share in "
                                              "a year");
    case Reason::TooFewUnits:
        return isCounted ? with(language.say("Analysis", "too few units (needs at least %1, has %2)"))
                         : language.say("Analysis", "too few units");
    case Reason::TooFewDonors:
        return isCounted ? with(language.say("Analysis",
                                             "too few units of similar size (needs at least %1, has %2)"))
                         : language.say("Analysis", "too few units of similar size");
    case Reason::TooLowCoverage:
        return isCounted
                   ? with(language.say("Analysis", "the units that are known have too few of the pupils "
                                                   "(needs at least %1 %, has %2 %)"))
                   : language.say("Analysis", "the units that are known have too few of the pupils");
    case Reason::CoverageUnknown:
        return language.say("Analysis", "nobody knows how many pupils the hidden units have");
    case Reason::WeightUnknown:
        return language.say("Analysis", "the number of pupils is not known");
    case Reason::SpreadUnknown:
        return language.say("Analysis", "the spread between pupils is not known");
    case Reason::MixedSegments:
        return language.say("Analysis", "a break in the series lies between");
    case Reason::MixedVersions:
        return language.say("Analysis", "published and corrected figures are never compared");
    case Reason::MixedPeriods:
        return language.say("Analysis", "the figures are of different years");
    case Reason::NotConsecutive:
        return language.say("Analysis", "a year is missing in between");
    case Reason::SameYearTwice:
        return language.say("Analysis", "a year has two figures");
    case Reason::NoCommonYears:
        return language.say("Analysis", "there is no figure of the same year and scale to compare with");
    case Reason::NoClearDirection:
        return language.say("Analysis", "the years fit a rise and a fall alike");
    case Reason::CountNotUnique:
        return language.say("Analysis", "the percentage fits several counts");
    case Reason::TooLongForExact:
        return language.say("Analysis", "the series is too long for exact counting");
    case Reason::WrongMeasure:
        return language.say("Analysis", "the method is for another kind of figure");
    case Reason::NoShareForm:
        return language.say("Analysis", "the method is laid down for means, not for shares");
    case Reason::YearsNotComparable:
        return language.say("Analysis",
                            "each year's test stands alone, and years cannot be held against each "
                            "other");
    }
    return {};
}

QString refusal(const Statement& statement, const QString& when, const Language& language) {
    const statistics::Refusal& why = statement.outcome.refusal();
    if (statement.topic == Topic::Direction && why.reason == Reason::TooFewYears && why.has) {
        const QString needs = language.number(why.needs.value_or(0), 0);
        const QString has = language.number(*why.has, 0);
        // Of two series beside each other, which one.
        return when.isEmpty() ? language
                                    .say("Analysis",
                                         "Too few years to say anything about a direction (it needs at least "
                                         "%1 in the same series, and has %2).")
                                    .arg(needs, has)
                              : language
                                    .say("Analysis",
                                         "Too few years to say anything about a direction (it needs at least "
                                         "%1 in the same series, and has %2: %3).")
                                    .arg(needs, has, when);
    }
    if (statement.topic == Topic::Direction && why.reason == Reason::NoClearDirection) {
        return language.say("Analysis", "No clear direction in %1: the years fit a rise and a fall alike.")
            .arg(when);
    }
    const QString reason = reasonOf(why, language);
    return when.isEmpty()
               ? language.say("Analysis", "%1 is not given: %2.").arg(subjectOf(statement, language), reason)
               : language.say("Analysis", "%1 is not given for %2: %3.")
                     .arg(subjectOf(statement, language), when, reason);
}

QString programmeCaution(const Language& language) {
    return language.say("Analysis", "The programme is one of several possible reasons; its effect cannot be "
                                    "singled out.");
}

QString tooFewToJudge(const Language& language) {
    return language
        .say("Analysis", "They are too few to say whether that is unusual (at least %1 are needed).")
        .arg(language.whole(statistics::least(statistics::Need::Donors)));
}

} // namespace samspel::analysis
