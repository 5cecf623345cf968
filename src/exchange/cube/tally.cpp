// SPDX-License-Identifier: MIT
#include "exchange/cube/tally.h"

#include <QStringList>
#include <algorithm>

namespace samspel::exchange::cube {

namespace {

// Nobody in five years of age: too unlikely for the smallest municipality (some 200 people), as long as the
// ages are not high ones.
constexpr std::size_t tellingAges = 5;
constexpr int youngEnough = 70;

QString namesOf(const Batch& batch, const std::vector<int>& units) {
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, units.size()); ++i) {
        const UnitClaim& unit = batch.units[static_cast<std::size_t>(units[i])];
        names.append(unit.number + u' ' + unit.name);
    }
    return names.join(QStringLiteral(", ")) + (units.size() > most ? QStringLiteral(" …") : QString());
}

} // namespace

void Tally::add(int series, int unit, Sex sex, const std::optional<Ages>& ages, const Figure& figure) {
    const auto place = static_cast<std::size_t>(unit);
    if (m_units.size() <= place) {
        m_units.resize(place + 1);
    }
    Year& year = m_units[place][figure.period.year()];
    People& people = year.of(sex);
    const qint64 count = figure.value ? figure.value->digits : 0;
    year.hasGaps = year.hasGaps || !figure.value;
    year.hasAnybody = year.hasAnybody || count > 0;
    if (year.hasAnybody || year.hasGaps) {
        release(figure.period.year(), year);
        m_gathering.add({.series = series, .cells = 1, .figure = figure});
    } else {
        year.held.push_back({figure.line, series, figure.column, figure.status == Status::provisional});
    }
    if (!ages) {
        year.covered.set();
        people.total = figure.value ? std::optional(count) : std::nullopt;
        return;
    }
    const int to = std::min(ages->to.value_or(oldest), oldest);
    for (int age = ages->from; age <= to; ++age) {
        year.covered.set(static_cast<std::size_t>(age));
    }
    if (ages->isSingle() || !ages->to) {
        for (int age = ages->from; age <= to; ++age) {
            // Ages that overlap cannot be added up.
            people.hasGaps = people.hasGaps || people.ages.test(static_cast<std::size_t>(age));
            people.ages.set(static_cast<std::size_t>(age));
        }
        people.hasOpenEnd = people.hasOpenEnd || !ages->to;
        people.hasGaps = people.hasGaps || !figure.value;
        people.isProvisional = people.isProvisional || figure.status == Status::provisional;
        people.sum += count;
        people.firstLine = people.firstLine == 0 ? figure.line : std::min(people.firstLine, figure.line);
    }
}

void Tally::release(int number, Year& year) {
    for (const Held& held : year.held) {
        Figure figure;
        figure.period = Period::calendarYear(number);
        figure.line = held.line;
        figure.column = held.column;
        if (year.presence == Presence::there) {
            figure.status = held.isProvisional ? Status::provisional : Status::normal;
            figure.value = Scaled{0, 0};
        } else {
            figure.status = year.presence == Presence::absent ? Status::cannotExist : Status::missing;
        }
        m_gathering.add({.series = held.series, .cells = 1, .figure = figure});
    }
    year.held = {};
}

Tally::Presence Tally::presenceOf(const UnitClaim& unit, int number, const Year& year) const {
    if (year.hasAnybody || year.hasGaps) {
        return Presence::there;
    }
    const bool isOver = unit.validTo.isValid() && unit.validTo <= QDate(number, 1, 1);
    if (isOver || year.covered.all()) {
        return Presence::absent;
    }
    std::size_t ages = 0;
    for (std::size_t age = 0; age < youngEnough; ++age) {
        ages += year.covered.test(age) ? 1 : 0;
    }
    return ages >= tellingAges ? Presence::unknown : Presence::there;
}

void Tally::settlePresences() {
    std::vector<int> absent;
    std::vector<int> unknown;
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        const auto unit = static_cast<int>(i);
        for (auto& [number, year] : m_units[i]) {
            year.presence = presenceOf(m_batch.units[i], number, year);
            release(number, year);
            if (year.presence == Presence::absent && (absent.empty() || absent.back() != unit)) {
                absent.push_back(unit);
            }
            if (year.presence == Presence::unknown && (unknown.empty() || unknown.back() != unit)) {
                unknown.push_back(unit);
            }
        }
    }
    if (!absent.empty()) {
        const int count = static_cast<int>(absent.size()); // lupdate overlooks a text with a cast beside it
        const QString what = m_language.say("Import",
                                            "%n unit(s) have 0 people of every age in a year: they were not "
                                            "there then, so these figures cannot exist (%1).",
                                            nullptr, count);
        m_complaints.remark({}, what.arg(namesOf(m_batch, absent)));
    }
    if (!unknown.empty()) {
        const int count = static_cast<int>(unknown.size());
        const QString what = m_language.say(
            "Import",
            "%n unit(s) have 0 people of all the ages in this file in a year: they may not have been "
            "there then, so these figures count as missing (%1).",
            nullptr, count);
        m_complaints.remark({}, what.arg(namesOf(m_batch, unknown)));
    }
}

void Tally::addTotal(int unit, Sex sex, int number, const Year& year, const QString& indicator) {
    const People& people = year.people[static_cast<std::size_t>(sex)];
    Figure figure;
    figure.period = Period::calendarYear(number);
    figure.line = people.firstLine;
    if (year.presence == Presence::absent) {
        figure.status = Status::cannotExist;
    } else {
        figure.status = people.isProvisional ? Status::provisional : Status::normal;
        figure.value = Scaled{*people.total, 0};
    }
    const int series = m_gathering.series(unit, indicator, {.sex = sex});
    // No cell of the file: its ages were counted where they stand.
    m_gathering.add({.series = series, .cells = 0, .figure = figure});
    ++m_totals;
}

void Tally::addTotals(int unit, int number, Year& year, const QString& indicator) {
    for (const Sex sex : {Sex::all, Sex::female, Sex::male}) {
        People& people = year.of(sex);
        if (!people.isComplete()) {
            continue;
        }
        if (!people.total) {
            people.total = people.sum;
            addTotal(unit, sex, number, year, indicator);
        } else if (*people.total != people.sum) {
            m_complaints.refuse(
                {people.firstLine, 0},
                m_language.say("Import", "The ages of %1 in %2 add up to %3, but the total says %4.")
                    .arg(m_batch.units[static_cast<std::size_t>(unit)].name, QString::number(number),
                         m_language.whole(people.sum), m_language.whole(*people.total)));
        }
    }
    People& all = year.of(Sex::all);
    const People& female = year.of(Sex::female);
    const People& male = year.of(Sex::male);
    if (!all.total && all.ages.none() && female.total && male.total) {
        all.total = *female.total + *male.total;
        all.firstLine = female.firstLine == 0 ? male.firstLine
                        : male.firstLine == 0 ? female.firstLine
                                              : std::min(female.firstLine, male.firstLine);
        all.isProvisional = female.isProvisional || male.isProvisional;
        addTotal(unit, Sex::all, number, year, indicator);
    }
}

void Tally::finish(const QString& indicator) {
    settlePresences();
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        for (auto& [number, year] : m_units[i]) {
            addTotals(static_cast<int>(i), number, year, indicator);
        }
    }
    if (m_totals > 0) {
        m_complaints.remark(
            {}, m_language.say("Import", "%n total(s) of all ages were added up from the file's own ages.",
                               nullptr, m_totals));
    }
}

} // namespace samspel::exchange::cube
