// SPDX-License-Identifier: MIT
// A measure's name in words, and what it means.
#include "exchange/udir/terms.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace samspel::exchange::udir {

namespace {

// "AndelMestringsnivaa1", as the interfaces write it, is "Andel Mestringsnivå 1".
QString apart(QStringView measure) {
    QString text;
    for (qsizetype i = 0; i < measure.size(); ++i) {
        const bool isAfterSmall = i > 0 && measure[i - 1].isLower();
        text +=
            isAfterSmall && (measure[i].isUpper() || measure[i].isDigit()) ? QStringLiteral(" ") : QString();
        text += measure[i];
    }
    if (!measure.contains(u' ')) {
        text.replace(QLatin1String("nivaa"), QStringLiteral("nivå"));
        text.replace(QLatin1String("Laerer"), QStringLiteral("Lærer"));
    }
    return text;
}

// "Andel elever på mestringsnivå 1 (%)" as "andel elever på mestringsnivå 1 %".
QStringList wordsOf(QStringView measure) {
    QString text = apart(measure).toLower();
    text.replace(QLatin1Char('%'), QLatin1String(" prosent "));
    text.replace(QLatin1String(" - "), QLatin1String(" "));
    static const QRegularExpression between(QStringLiteral("[\\s(),:–]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

bool areAmong(const QStringList& words, const QStringList& known) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return known.contains(word); });
}

bool hasAny(const QStringList& words, const QStringList& wanted) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return words.contains(word); });
}

const QStringList& filling() {
    static const QStringList words =
        QStringLiteral(
            "andel andelen prosentandel antall antal talet tal tall prosent elever elevar på av som er har i "
            "med fra frå prøven prøva for")
            .split(u' ');
    return words;
}

QStringList without(QStringList words, const QStringList& others) {
    words.removeIf([&](const QString& word) { return others.contains(word); });
    return words;
}

// Of one thing for each of another, or the mean of several counts.
bool isRatio(const QStringList& words) {
    return hasAny(words, {QStringLiteral("per"), QStringLiteral("pr"), QStringLiteral("pr."),
                          QStringLiteral("gjennomsnittlig"), QStringLiteral("gjennomsnittleg"),
                          QStringLiteral("gjennomsnitt"), QStringLiteral("snitt")});
}

Measure measureOf(const QStringList& words) {
    // "Antall elever per lærer" and "Endring i andel elever" are neither counts nor shares.
    if (hasAny(words, {QStringLiteral("endring"), QStringLiteral("differanse"), QStringLiteral("avvik")})) {
        return Measure::mean;
    }
    if (!isRatio(words) && hasAny(words, {QStringLiteral("antall"), QStringLiteral("antal"),
                                          QStringLiteral("tal"), QStringLiteral("talet")})) {
        return Measure::count;
    }
    const bool isShare = hasAny(words, {QStringLiteral("andel"), QStringLiteral("andelen"),
                                        QStringLiteral("prosent"), QStringLiteral("prosentandel")});
    return isShare ? Measure::share : Measure::mean;
}

Term partOf(const QString& suffix, const QStringList& words) {
    const Measure told = measureOf(words);
    const bool isCount = told == Measure::count;
    return {.of = Term::Of::testPart,
            .suffix = isCount ? suffix + QLatin1String(".count") : suffix,
            .measure = isCount ? Measure::count : Measure::share,
            .isBare = told == Measure::mean};
}

struct Known {
    QStringView words; ///< what is left of the name without the filling words
    const char* suffix;
};
constexpr std::array partsOfTests{Known{u"fritatt", ".exempt"},
                                  Known{u"fritatte", ".exempt"},
                                  Known{u"fritekne", ".exempt"},
                                  Known{u"fritak", ".exempt"},
                                  Known{u"ikke deltatt", ".absent"},
                                  Known{u"ikkje deltatt", ".absent"},
                                  Known{u"ikkje delteke", ".absent"},
                                  Known{u"ikke deltok", ".absent"},
                                  Known{u"ikke møtt", ".absent"},
                                  Known{u"fraværende", ".absent"},
                                  Known{u"ikke fritatt ikke deltatt", ".absent"},
                                  Known{u"deltakelse", ".participation"},
                                  Known{u"deltagelse", ".participation"},
                                  Known{u"deltaking", ".participation"}};

std::optional<Term> partNamed(const QStringList& words) {
    const QStringList core = without(words, filling());
    const QString text = core.join(u' ');
    for (const Known& known : partsOfTests) {
        if (text == known.words) {
            return partOf(QLatin1String(known.suffix), words);
        }
    }
    if (text == u"deltakerandel" || text == u"deltakarandel" || text == u"deltakerprosent") {
        return Term{
            .of = Term::Of::testPart, .suffix = QStringLiteral(".participation"), .measure = Measure::share};
    }
    const bool isTakingPart =
        text == u"deltatt" || text == u"delteke" || text == u"deltok" || text == u"deltakere";
    if (isTakingPart && measureOf(words) == Measure::share) {
        return partOf(QStringLiteral(".participation"), words);
    }
    const bool isAnswered = text == u"besvart" || text == u"svart" || text == u"besvarelser";
    if ((isTakingPart || isAnswered) && measureOf(words) == Measure::count) {
        return Term{.role = Term::Role::count,
                    .of = Term::Of::testPart,
                    .suffix = QStringLiteral(".participants"),
                    .measure = Measure::count};
    }
    const QStringList level = without(
        core, {QStringLiteral("mestringsnivå"), QStringLiteral("nivå"), QStringLiteral("meistringsnivå")});
    if (core.size() == 2 && level.size() == 1 && level.front().size() == 1 && level.front() >= u"1" &&
        level.front() <= u"5") {
        return partOf(QStringLiteral(".level") + level.front(), words);
    }
    return std::nullopt;
}

bool isMasteryMean(const QStringList& words) {
    static const QStringList about{QStringLiteral("gjennomsnittspoeng"),
                                   QStringLiteral("gjennomsnitt"),
                                   QStringLiteral("gjennomsnittlig"),
                                   QStringLiteral("gjennomsnittleg"),
                                   QStringLiteral("snitt"),
                                   QStringLiteral("mestringspoeng")};
    static const QStringList more{QStringLiteral("mestringsnivå"),
                                  QStringLiteral("meistringsnivå"),
                                  QStringLiteral("poeng"),
                                  QStringLiteral("med"),
                                  QStringLiteral("én"),
                                  QStringLiteral("en"),
                                  QStringLiteral("ein"),
                                  QStringLiteral("desimal"),
                                  QStringLiteral("1-3"),
                                  QStringLiteral("1-5"),
                                  QStringLiteral("på"),
                                  QStringLiteral("av")};
    return hasAny(words, about) && areAmong(without(words, about), more);
}
} // namespace

Term termOf(QStringView measure) {
    const QStringList words = wordsOf(measure);
    if (words.isEmpty()) {
        return {};
    }
    if (const QString core =
            without(words, {QStringLiteral("gjennomsnitt"), QStringLiteral("gjennomsnittlig"),
                            QStringLiteral("gjennomsnittlige")})
                .join(u' ');
        core == u"skalapoeng") {
        return {.of = Term::Of::scalePoints};
    } else if (core == u"grunnskolepoeng") {
        return {.of = Term::Of::schoolPoints};
    }
    if (words.front() == u"usikkerhet" || words.front() == u"usikkerheit" || words.front() == u"uvisse") {
        return {.role = Term::Role::uncertainty};
    }
    if (const auto part = partNamed(words)) {
        return *part;
    }
    if (isMasteryMean(words)) {
        return {.of = Term::Of::masteryMean};
    }
    const QString text = words.join(u' ');
    if (text == u"antall elever" || text == u"elevtall") {
        return {.role = Term::Role::count,
                .of = Term::Of::plainCount,
                .suffix = QStringLiteral("pupils"),
                .measure = Measure::count};
    }
    if (text == u"antall lærere" || text == u"antall skoler") {
        return {.of = Term::Of::plainCount,
                .suffix = text == u"antall lærere" ? QStringLiteral("teachers") : QStringLiteral("schools"),
                .measure = Measure::count};
    }
    return {.measure = measureOf(words)};
}

bool isRatioNamed(QStringView measure) { return isRatio(wordsOf(measure)); }

bool isFilling(QStringView word) {
    const QStringList words = wordsOf(word);
    return !words.isEmpty() && areAmong(words, filling());
}

} // namespace samspel::exchange::udir
