// SPDX-License-Identifier: MIT
// What the codes of this folder's readers mean, where a table of anybody's making names them.
#include "domain/catalogue.h"
#include "exchange/udir/terms.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace samspel::exchange::udir {

namespace {

struct CodedMeasure {
    QStringView suffix;
    Measure measure;
    QStringView name;
};
constexpr std::array partsOfTest{
    CodedMeasure{u".exempt", Measure::share, u"andel fritatt"},
    CodedMeasure{u".exempt.count", Measure::count, u"antall fritatt"},
    CodedMeasure{u".absent", Measure::share, u"andel ikke deltatt"},
    CodedMeasure{u".absent.count", Measure::count, u"antall ikke deltatt"},
    CodedMeasure{u".participation", Measure::share, u"andel deltatt"},
    CodedMeasure{u".participation.count", Measure::count, u"antall deltatt"},
    CodedMeasure{u".participants", Measure::count, u"antall elever deltatt"},
};
constexpr std::array plainCounts{
    CodedMeasure{u"pupils", Measure::count, u"Antall elever"},
    CodedMeasure{u"teachers", Measure::count, u"Antall lærere"},
    CodedMeasure{u"schools", Measure::count, u"Antall skoler"},
};

template <std::size_t size>
const CodedMeasure* codedIn(const std::array<CodedMeasure, size>& all, QStringView suffix) {
    const auto* const found = std::find_if(
        all.begin(), all.end(), [suffix](const CodedMeasure& one) { return one.suffix == suffix; });
    return found == all.end() ? nullptr : found;
}

std::optional<IndicatorClaim> codedPart(const QString& test, const QString& suffix) {
    static const QRegularExpression level(QStringLiteral("^\\.level([1-5])(\\.count)?$"));
    if (const CodedMeasure* const part = codedIn(partsOfTest, suffix)) {
        return partOfTest(test, suffix, part->name.toString(), part->measure);
    }
    if (const auto match = level.match(suffix); match.hasMatch()) {
        const bool isCount = match.hasCaptured(2);
        return partOfTest(test, suffix,
                          (isCount ? QStringLiteral("antall på mestringsnivå ")
                                   : QStringLiteral("andel på mestringsnivå ")) +
                              match.captured(1),
                          isCount ? Measure::count : Measure::share);
    }
    if (suffix == u".points") {
        return onOtherScale(test, Term{.of = Term::Of::scalePoints}, u"skalapoeng");
    }
    if (suffix == u".mastery") {
        return onOtherScale(test, Term{.of = Term::Of::masteryMean}, u"gjennomsnittlig mestringsnivå");
    }
    return std::nullopt;
}

// "eu.bullied.digital.count", "eu.trivsel.share3".
IndicatorClaim surveyCode(const QString& code) {
    static const QRegularExpression share(QStringLiteral("\\.(share\\d*|participation)$"));
    static const QRegularExpression count(QStringLiteral("\\.(count\\d*|answered|invited)$"));
    if (code == u"eu.bullied" || code.startsWith(QLatin1String("eu.bullied."))) {
        return bullied(code, {}, count.match(code).hasMatch() ? Measure::count : Measure::share);
    }
    return surveyed(code, {},
                    share.match(code).hasMatch()   ? Measure::share
                    : count.match(code).hasMatch() ? Measure::count
                                                   : Measure::mean);
}

} // namespace

std::optional<IndicatorClaim> claimOfCode(const QString& code) {
    for (CatalogueEntry& entry : catalogue()) {
        const QString& known = entry.indicator.code;
        if (code == known) {
            IndicatorClaim claim;
            claim.indicator = std::move(entry.indicator);
            claim.segments = std::move(entry.segments);
            return claim;
        }
        if (known.startsWith(QLatin1String("np.")) && code.startsWith(known)) {
            return codedPart(known, code.sliced(known.size()));
        }
    }
    if (code == u"gsp") {
        return schoolPoints(QStringLiteral("Grunnskolepoeng"));
    }
    if (const CodedMeasure* const counted = codedIn(plainCounts, code)) {
        IndicatorClaim claim = named(counted->name.toString(), counted->measure);
        claim.indicator.code = code;
        claim.indicator.quality = Quality::structure;
        return claim;
    }
    static const QRegularExpression survey(QStringLiteral("^eu(\\.[A-Za-z0-9_-]+)+$"));
    return survey.match(code).hasMatch() ? std::optional(surveyCode(code)) : std::nullopt;
}

} // namespace samspel::exchange::udir
