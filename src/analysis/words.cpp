// SPDX-License-Identifier: MIT
#include "analysis/words.h"

#include "analysis/phrases.h"
#include "analysis/refusals.h"
#include "domain/language.h"

#include <cmath>

namespace samspel::analysis {

namespace {

/// Puts the facts of one statement into words.
class Speaker {
public:
    Speaker(const Statement& statement, const Language& language)
        : m_statement(statement), m_facts(*statement.outcome), m_language(language) {}

    QString interval() const {
        if (m_statement.measure == Measure::share) {
            return m_language
                .say("Analysis",
                     "In %1 the share is %2 % of %3; chance alone lets it lie between %4 and %5 % "
                     "(95 %).")
                .arg(when(), number("value"), persons(), number("low"), number("high"));
        }
        return m_language.say("Analysis", "In %1 the figure is %2, with %3 uncertain by ±%4 (95 %).")
            .arg(when(), number("value"), persons(), number("halfWidth"));
    }

    QString swing() const {
        return (m_statement.isInPoints
                    ? m_language.say("Analysis", "With %1 one year can swing by about ±%2 points without "
                                                 "anything having changed.")
                    : m_language.say("Analysis", "With %1 one year can swing by about ±%2 without anything "
                                                 "having changed."))
            .arg(persons(), number("halfWidth"));
    }

    QString pool() const {
        if (m_statement.measure == Measure::share) {
            return m_language
                .say("Analysis",
                     "%1 together: %2 % of %3; chance alone lets it lie between %4 and %5 % (95 %).")
                .arg(when(), number("mean"), persons(), number("low"), number("high"));
        }
        return m_language.say("Analysis", "%1 together: a mean of %2 ± %3, from %4.")
            .arg(when(), number("mean"), number("halfWidth"), persons());
    }

    QString band() const {
        if (m_statement.measure == Measure::share) {
            return (m_facts.finding == Finding::WithinChance
                        ? m_language.say("Analysis",
                                         "%1 differ no more among themselves than chance alone lets them: "
                                         "about %2 %, and with %3 between %4 and %5 % (95 %; Q = %6, %7 "
                                         "degrees of freedom).")
                        : m_language.say("Analysis",
                                         "%1 differ more among themselves than chance alone lets them: about "
                                         "%2 %, and with %3 chance would keep a year between %4 and %5 % "
                                         "(95 %; Q = %6, %7 degrees of freedom). It does not say why."))
                .arg(when(), number("centre"), persons(), number("low"), number("high"), number("q"),
                     number("freedom"));
        }
        return (m_facts.finding == Finding::WithinChance
                    ? m_language.say(
                          "Analysis",
                          "%1 differ no more among themselves than chance alone lets them: about "
                          "%2, and with %3 between %4 and %5 (95 %; Q = %6, %7 degrees of freedom).")
                    : m_language.say(
                          "Analysis",
                          "%1 differ more among themselves than chance alone lets them: about %2, "
                          "and with %3 chance would keep a year between %4 and %5 (95 %; Q = %6, %7 "
                          "degrees of freedom). It does not say why."))
            .arg(when(), number("centre"), persons(), number("low"), number("high"), number("q"),
                 number("freedom"));
    }

    QString direction() const {
        return (m_facts.finding == Finding::Rising
                    ? m_language.say("Analysis",
                                     "%1 show a rise of about %2 a year (95 %: %3 to %4). It does "
                                     "not say why.")
                    : m_language.say("Analysis",
                                     "%1 show a fall of about %2 a year (95 %: %3 to %4). It does "
                                     "not say why."))
            .arg(when(), size("slope"), least("low", "high"), most("low", "high"));
    }

    QString slopes() const {
        return m_language.say("Analysis", "%1 fit any slope from %2 to %3 a year (%4 % confidence).")
            .arg(when(), signedNumber("low"), signedNumber("high"), number("confidence"));
    }

    QString process() const {
        const QString limits =
            (m_facts.finding == Finding::Provisional
                 ? m_language.say("Analysis",
                                  "Provisional process limits of %1: %2 to %3 about a mean of %4; "
                                  "%5 years are marked as special.")
                 : m_language.say("Analysis",
                                  "Process limits of %1: %2 to %3 about a mean of %4; %5 years are "
                                  "marked as special."));
        return limits.arg(when(), number("low"), number("high"), number("mean"), number("signals"));
    }

    QString gap() const {
        const bool isChance = m_facts.finding == Finding::WithinChance;
        if (m_statement.against == Against::Nation) {
            return (isChance
                        ? m_language.say("Analysis", "In %1 the difference from the nation (%2) is less than "
                                                     "what chance alone can give.")
                        : m_language.say("Analysis",
                                         "In %1 the difference from the nation (%2) is greater "
                                         "than what we expect from chance (95 %). It does not say "
                                         "why."))
                .arg(when(), signedNumber("gap"));
        }
        return (isChance ? m_language.say("Analysis", "In %1 the difference from %3 (%2) is less than what "
                                                      "chance alone can give.")
                         : m_language.say("Analysis",
                                          "In %1 the difference from %3 (%2) is greater than what we expect "
                                          "from chance (95 %). It does not say why."))
            .arg(when(), signedNumber("gap"), m_statement.reference);
    }

    QString shareDifference() const {
        const bool isChance = m_facts.finding == Finding::WithinChance;
        if (m_statement.against == Against::Nation) {
            return (isChance
                        ? m_language.say("Analysis", "In %1 the difference from the nation (%2 percentage "
                                                     "points; 95 %: %3 to %4) is less than what chance alone "
                                                     "can give.")
                        : m_language.say("Analysis", "In %1 the difference from the nation (%2 percentage "
                                                     "points; 95 %: %3 to %4) is greater than what we expect "
                                                     "from chance. It does not say why."))
                .arg(when(), signedNumber("difference"), signedNumber("low"), signedNumber("high"));
        }
        return (isChance
                    ? m_language.say("Analysis", "In %1 the difference from %5 (%2 percentage points; 95 %: "
                                                 "%3 to %4) is less than what chance alone can give.")
                    : m_language.say("Analysis", "In %1 the difference from %5 (%2 percentage points; 95 %: "
                                                 "%3 to %4) is greater than what we expect from chance. It "
                                                 "does not say why."))
            .arg(when(), signedNumber("difference"), signedNumber("low"), signedNumber("high"),
                 m_statement.reference);
    }

    QString distance() const {
        return m_language
            .say("Analysis", "In %1 the distance from the nation is %2 national standard "
                             "deviations.")
            .arg(when(), signedNumber("distance"));
    }

    QString gapChange() const {
        const bool isChance = m_facts.finding == Finding::WithinChance;
        const QString years =
            m_language
                .say("Analysis",
                     "From the %1 years before the programme began to the %2 years after, the gap "
                     "moved from %3 to %4, by %5 (95 %: %6 to %7).")
                .arg(number("yearsBefore"), number("yearsAfter"), signedNumber("before"),
                     signedNumber("after"), signedNumber("change"), signedNumber("low"),
                     signedNumber("high"));
        const QString leftOut =
            m_facts.at("yearsNeither").value == 0
                ? QString()
                : m_language
                          .say("Analysis", "Years that count on neither side, because the programme may have "
                                           "begun while they were measured: %1.")
                          .arg(number("yearsNeither")) +
                      QLatin1Char(' ');
        const QString verdict =
            isChance ? m_language.say("Analysis", "That is within what chance can give.")
                     : m_language.say("Analysis", "That is more than what we expect from chance.");
        return years + QLatin1Char(' ') + leftOut + verdict + QLatin1Char(' ') + programmeCaution(m_language);
    }

    QString placebo() const {
        QString said;
        switch (m_statement.kind) {
        case OrganisationKind::municipality:
            said = m_language.say("Analysis", "The change after the programme began is greater than in %1 of "
                                              "%2 municipalities of similar size.");
            break;
        case OrganisationKind::school:
            said = m_language.say("Analysis", "The change after the programme began is greater than in %1 of "
                                              "%2 schools of similar size.");
            break;
        default:
            said = m_language.say("Analysis", "The change after the programme began is greater than in %1 of "
                                              "%2 units of similar size.");
        }
        said = said.arg(number("smaller"), number("donors"));
        if (m_facts.finding == Finding::Undecided) {
            said += QLatin1Char(' ') + tooFewToJudge(m_language);
        }
        return said + QLatin1Char(' ') + programmeCaution(m_language);
    }

    QString rank() const {
        QString said =
            m_language
                .say("Analysis", "In %1: place %2 of %3, but the figures fit places %4 to %5 just as well.")
                .arg(when(), number("place"), number("units"), number("best"), number("worst"));
        if (m_statement.better == Direction::lowerIsBetter) {
            said += QLatin1Char(' ') +
                    m_language.say("Analysis", "The highest figure has the first place, and high is not good "
                                               "here.");
        }
        return said;
    }

    QString funnel() const {
        switch (m_facts.finding) {
        case Finding::Unusual:
            return m_language
                .say("Analysis",
                     "In %1 the figure %2 lies outside the limits for a unit of its size, %3 to %4 "
                     "(95 %), but within the wider ones (99.8 %). It does not say why.")
                .arg(when(), number("value"), number("low"), number("high"));
        case Finding::VeryUnusual:
            return m_language
                .say("Analysis", "In %1 the figure %2 lies outside the widest limits for a unit of its size, "
                                 "%3 to %4 (99.8 %). It does not say why.")
                .arg(when(), number("value"), number("lowNearlyCertain"), number("highNearlyCertain"));
        default:
            return m_language
                .say("Analysis",
                     "In %1 the figure %2 lies within the limits for a unit of its size, %3 to %4 "
                     "(95 %).")
                .arg(when(), number("value"), number("low"), number("high"));
        }
    }

    QString shrunken() const {
        return m_language
            .say("Analysis",
                 "Drawn towards the others, the figure of %1 would be %2: the weight of the unit's "
                 "own figure beside the mean of %3 units is %4 %.")
            .arg(when(), number("value"), number("units"), number("reliability"));
    }

private:
    QString when() const {
        return m_statement.from && m_statement.to ? span(*m_statement.from, *m_statement.to, m_language)
                                                  : QString();
    }
    QString number(const char* name) const {
        const Number& found = m_facts.at(name);
        return m_language.number(found.value, found.decimals);
    }
    QString signedNumber(const char* name) const {
        const Number& found = m_facts.at(name);
        return m_language.signedNumber(found.value, found.decimals);
    }
    QString size(const char* name) const {
        const Number& found = m_facts.at(name);
        return m_language.number(std::abs(found.value), found.decimals);
    }
    /// Of a fall both ends are below 0, and the smaller in size comes first.
    QString least(const char* low, const char* high) const {
        return size(std::abs(m_facts.at(low).value) <= std::abs(m_facts.at(high).value) ? low : high);
    }
    QString most(const char* low, const char* high) const {
        return size(std::abs(m_facts.at(low).value) <= std::abs(m_facts.at(high).value) ? high : low);
    }
    QString persons() const { return pupils(std::llround(m_facts.at("n").value), m_language); }

    const Statement& m_statement;
    const Facts& m_facts;
    const Language& m_language;
};

QString spoken(const Speaker& speaker, Topic topic) {
    switch (topic) {
    case Topic::Interval:
        return speaker.interval();
    case Topic::Swing:
        return speaker.swing();
    case Topic::Pool:
        return speaker.pool();
    case Topic::Band:
        return speaker.band();
    case Topic::Direction:
        return speaker.direction();
    case Topic::SlopeRange:
        return speaker.slopes();
    case Topic::ProcessLimits:
        return speaker.process();
    case Topic::Gap:
        return speaker.gap();
    case Topic::ShareDifference:
        return speaker.shareDifference();
    case Topic::Distance:
        return speaker.distance();
    case Topic::GapChange:
        return speaker.gapChange();
    case Topic::Placebo:
        return speaker.placebo();
    case Topic::Rank:
        return speaker.rank();
    case Topic::Funnel:
        return speaker.funnel();
    case Topic::Shrinkage:
        return speaker.shrunken();
    }
    return {};
}

} // namespace

QString sentence(const Statement& statement, const Language& language) {
    if (!statement.outcome) {
        const QString when =
            statement.from && statement.to ? span(*statement.from, *statement.to, language) : QString();
        return bound(refusal(statement, when, language));
    }
    return bound(spoken(Speaker(statement, language), statement.topic));
}

} // namespace samspel::analysis
