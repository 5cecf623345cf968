// SPDX-License-Identifier: MIT
#include "ui/dashboard/trendchoice.h"

#include "report/references.h"
#include "store/ledger.h"
#include "store/publishing/publicfigures.h"
#include "ui/shell/preferences.h"

#include <QCryptographicHash>
#include <tuple>

namespace samspel {

namespace {

constexpr qsizetype mostPeers = 5;

// A path holds characters that settings cannot have in a key.
QString groupOf(const QString& registerPath) {
    const QByteArray hash = QCryptographicHash::hash(registerPath.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("figures/") + QString::fromLatin1(hash.left(12));
}

/// How much a series has to show; the larger, the better it is to begin with.
using Wealth = std::tuple<bool, qint64, qint64>; // a measured mean, years with a figure, pupils in all

Wealth wealthOf(const Series& series) {
    qint64 years = 0;
    qint64 pupils = 0;
    for (const Shown& shown : series.figures) {
        if (shown.figure.value && shown.withheld == Withheld::no) {
            ++years;
            pupils += shown.figure.n.value_or(0);
        }
    }
    return {series.indicator.measure == Measure::mean && years > 0, years, pupils};
}

/// Other units of the same kind with as many years.
QStringList peersOf(const Series& chosen, const std::vector<Series>& all) {
    QStringList peers;
    for (const Series& one : all) {
        if (one.unit.id != chosen.unit.id && one.unit.kind == chosen.unit.kind && peers.size() < mostPeers &&
            std::get<1>(wealthOf(one)) == std::get<1>(wealthOf(chosen))) {
            peers += one.unit.number;
        }
    }
    return peers;
}

QStringList regionsAndMembers(const Ledger& ledger) {
    QStringList numbers;
    for (const Membership& membership : ledger.all<Membership>()) {
        for (const auto& id : {membership.region, membership.member}) {
            const auto unit = ledger.find(id);
            if (unit && !unit->number.isEmpty() && !numbers.contains(unit->number)) {
                numbers += unit->number;
            }
        }
    }
    return numbers;
}

/// Judges what series() asks for next, and may be stopped there; without a question there is no stopping.
bool mayLook(const Ledger& ledger, const Indicator& indicator, int grade,
             const std::function<bool()>& goesOn) {
    return !goesOn || ledger.patterns().judge(indicator, grade, goesOn);
}

/// The first unit that has a figure at all, the larger kinds first.
TrendChoice anyChoice(const Ledger& ledger, const std::function<bool()>& goesOn) {
    const auto units = ledger.all<Organisation>();
    for (const Indicator& indicator : indicatorsWithFigures(ledger)) {
        const auto known = breakdowns(ledger, indicator.code);
        if (!known.empty() && !mayLook(ledger, indicator, known.front().grade, goesOn)) {
            return {};
        }
        for (const auto kind : {OrganisationKind::municipality, OrganisationKind::county,
                                OrganisationKind::nation, OrganisationKind::school}) {
            for (const Organisation& unit : units) {
                if (known.empty() || unit.kind != kind || unit.number.isEmpty()) {
                    continue;
                }
                const SeriesChoice question{
                    .indicator = indicator.code, .units = {unit.number}, .grade = known.front().grade};
                if (!series(ledger, question).empty()) {
                    return {.indicator = indicator.code, .grade = known.front().grade, .unit = unit.number};
                }
            }
        }
    }
    return {};
}

QString textOf(std::optional<Period> period) { return period ? period->text() : QString(); }

} // namespace

SeriesChoice questionOf(const TrendChoice& choice, const Ledger& ledger, Audience audience) {
    SeriesChoice question{.indicator = choice.indicator, .grade = choice.grade, .sex = choice.sex};
    question.audience = audience;
    question.version = choice.version;
    const auto add = [&question](const QString& number) {
        if (!number.isEmpty() && !question.units.contains(number)) {
            question.units += number;
        }
    };
    add(choice.unit);
    for (const QString& number : choice.compared) {
        add(number);
    }
    if (choice.hasCounty) {
        add(report::countyOf(choice.unit, ledger));
    }
    if (choice.hasNation || choice.form == chart::Form::distance) {
        add(report::nationNumber);
    }
    return question;
}

TrendChoice firstChoice(const Ledger& ledger, const std::function<bool()>& goesOn) {
    const QStringList near = regionsAndMembers(ledger);
    if (near.isEmpty()) {
        return anyChoice(ledger, goesOn);
    }
    TrendChoice best;
    Wealth most;
    for (const Indicator& indicator : indicatorsWithFigures(ledger)) {
        for (const Breakdown& breakdown : breakdowns(ledger, indicator.code)) {
            if (breakdown.sex != Sex::all) {
                continue;
            }
            if (!mayLook(ledger, indicator, breakdown.grade, goesOn)) {
                return {};
            }
            SeriesChoice question{.indicator = indicator.code, .units = near, .grade = breakdown.grade};
            const std::vector<Series> found = series(ledger, question);
            for (const Series& one : found) {
                if (most < wealthOf(one)) {
                    most = wealthOf(one);
                    best = {.indicator = indicator.code, .grade = breakdown.grade, .unit = one.unit.number};
                    best.compared = peersOf(one, found);
                }
            }
        }
    }
    return best.unit.isEmpty() ? anyChoice(ledger, goesOn) : best;
}

void remember(const TrendChoice& choice, const QString& registerPath, Preferences& preferences) {
    const QString group = groupOf(registerPath);
    preferences.setValue(group + QStringLiteral("/indicator"), choice.indicator);
    preferences.setValue(group + QStringLiteral("/grade"), choice.grade);
    preferences.setValue(group + QStringLiteral("/sex"), QString::fromLatin1(keyOf(choice.sex)));
    preferences.setValue(group + QStringLiteral("/unit"), choice.unit);
    preferences.setValue(group + QStringLiteral("/compared"), choice.compared);
    preferences.setValue(group + QStringLiteral("/county"), choice.hasCounty);
    preferences.setValue(group + QStringLiteral("/nation"), choice.hasNation);
    preferences.setValue(group + QStringLiteral("/from"), textOf(choice.from));
    preferences.setValue(group + QStringLiteral("/to"), textOf(choice.to));
}

std::optional<TrendChoice> remembered(const QString& registerPath, const Preferences& preferences) {
    const QString group = groupOf(registerPath);
    const auto value = [&](const char* key) {
        return preferences.value(group + QLatin1Char('/') + QLatin1String(key));
    };
    TrendChoice choice{.indicator = value("indicator").toString(), .grade = value("grade").toInt()};
    if (choice.indicator.isEmpty()) {
        return std::nullopt;
    }
    choice.sex = choiceOf<Sex>(value("sex").toString()).value_or(Sex::all);
    choice.unit = value("unit").toString();
    choice.compared = value("compared").toStringList();
    choice.hasCounty = value("county").toBool();
    choice.hasNation = value("nation").toBool();
    choice.from = Period::parse(value("from").toString());
    choice.to = Period::parse(value("to").toString());
    return choice;
}

} // namespace samspel
