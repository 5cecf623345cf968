// SPDX-License-Identifier: MIT
#include "report/givenaway.h"

#include "domain/language.h"
#include "report/measured.h"
#include "store/ledger.h"
#include "store/seriesquery.h"

#include <set>

namespace samspel::report {

namespace {

constexpr std::size_t mostTold = 3;
constexpr qsizetype partsOfAKey = 5; // unit, grade, sex, ownership, age

QString wordOf(Sex sex, const Language& language) {
    return sex == Sex::all ? QString()
                           : language.say("Choice", Choices<Sex>::all[static_cast<std::size_t>(sex)].label);
}

// A number is known by its family and whom among the pupils it counts; it is named by an indicator that does.
std::optional<Indicator> indicatorIn(const QString& family, const QString& part, const Ledger& ledger) {
    QStringList codes;
    if (part.startsWith(QLatin1String("n."))) {
        codes << codeOf({family, part.mid(2)});
    } else if (!part.isEmpty()) {
        codes << codeOf({family, part + QLatin1String(".count")}) << codeOf({family, part});
    }
    codes << family << codeOf({family, QStringLiteral("participants")});
    for (const QString& code : codes) {
        if (auto indicator = indicatorOf(ledger, code)) {
            return indicator;
        }
    }
    for (const Indicator& indicator : ledger.all<Indicator>()) {
        if (familyOf(indicator.code).family == family) {
            return indicator;
        }
    }
    return std::nullopt;
}

} // namespace

QString nameOf(const LinkedScope& scope, const QString& key, const Ledger& ledger, const Language& language) {
    const QStringList parts = key.section(QLatin1String(" of "), -1).split(QLatin1Char('|'));
    const auto indicator = indicatorIn(scope.indicator, parts.value(partsOfAKey), ledger);
    if (parts.size() < partsOfAKey || !indicator) {
        return QStringList{scope.indicator, key, scope.period.display()}.join(QStringLiteral(", "));
    }
    const auto unit = parts[0].startsWith(QLatin1Char('#'))
                          ? ledger.find(Id<Organisation>{parts[0].mid(1).toLongLong()})
                          : unitOf(ledger, parts[0]);
    QString name = unit ? unit->name : parts[0];
    if (key.contains(QLatin1String(" of "))) {
        name = language.say("Report", "what is left of %1").arg(name);
    }
    QStringList words{name, nameOf(*indicator, parts[1].toInt(), language),
                      wordOf(choiceOf<Sex>(parts[2]).value_or(Sex::all), language)};
    for (const QString& more : {parts[3], parts[4]}) {
        words << (more == QLatin1String("all") ? QString() : more);
    }
    words << scope.period.display();
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QStringList givenAway(const std::vector<Exposure>& exposures, const Ledger& ledger,
                      const Language& language) {
    QStringList sentences;
    for (const Exposure& exposure : exposures) {
        QStringList names;
        for (const QString& key : exposure.keys) {
            names << nameOf(exposure.scope, key, ledger, language);
        }
        sentences << (names.size() == 1
                          ? language.say("Report", "%1: can be worked out from what was handed out before.")
                          : language.say("Report",
                                         "%1: how many they are together can be worked out from what was "
                                         "handed out before."))
                         .arg(names.join(QStringLiteral("; ")));
    }
    sentences.removeDuplicates();
    return sentences;
}

QStringList givenAwayIn(const Release& out, Ledger& ledger, const Language& language) {
    std::set<std::pair<QString, Period>> shown;
    for (const HandedFigure& figure : out.figures) {
        shown.emplace(familyOf(figure.indicator).family, figure.figure.period);
    }
    std::vector<Exposure> concerned = Releases(ledger).exposures([&](const QString& family, Period period) {
        return shown.find({family, period}) != shown.end();
    });
    const std::size_t more = concerned.size() > mostTold ? concerned.size() - mostTold : 0;
    concerned.resize(concerned.size() - more);
    QStringList sentences = givenAway(concerned, ledger, language);
    if (more > 0) {
        const auto count = static_cast<int>(more);
        sentences << language.say("Report",
                                  "%n more figure(s) can be worked out; the page “Handed out” names them.",
                                  nullptr, count);
    }
    return sentences;
}

} // namespace samspel::report
