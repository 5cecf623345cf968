// SPDX-License-Identifier: MIT
#include "exchange/anytable/figurewords.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace samspel::exchange::anytable {

namespace {

struct StatusWord {
    const char* word;
    Status status;
};
// SDMX's letters, and the words that people write.
constexpr std::array statusWords{StatusWord{"suppressed", Status::suppressed},
                                 StatusWord{"skjerma", Status::suppressed},
                                 StatusWord{"skjermet", Status::suppressed},
                                 StatusWord{"hidden", Status::suppressed},
                                 StatusWord{"missing", Status::missing},
                                 StatusWord{"manglar", Status::missing},
                                 StatusWord{"mangler", Status::missing},
                                 StatusWord{"tal manglar", Status::missing},
                                 StatusWord{"tall mangler", Status::missing},
                                 StatusWord{"manglar tal", Status::missing},
                                 StatusWord{"mangler tall", Status::missing},
                                 StatusWord{"skjult", Status::suppressed},
                                 StatusWord{"not published", Status::notPublished},
                                 StatusWord{"ikkje publisert", Status::notPublished},
                                 StatusWord{"ikke publisert", Status::notPublished},
                                 StatusWord{"provisional", Status::provisional},
                                 StatusWord{"førebels", Status::provisional},
                                 StatusWord{"foreløpig", Status::provisional},
                                 StatusWord{"estimated", Status::estimated},
                                 StatusWord{"normal", Status::normal}};

} // namespace

// Zeros that were lost in front: Oslo is 0301, Akershus' county 02.
QString wholeNumber(QStringView digits) {
    const QString number = digits.toString();
    if (number == QLatin1String("0") || number.size() == 2 || number.size() > 3) {
        return number;
    }
    return number.rightJustified(number.size() == 1 ? 2 : 4, QLatin1Char('0'));
}

OrganisationKind kindOfNumber(const QString& number) {
    switch (number.size()) {
    case 1:
        return OrganisationKind::nation;
    case 2:
        return OrganisationKind::county;
    case 4:
        return OrganisationKind::municipality;
    default:
        return OrganisationKind::school;
    }
}

bool isUnitNumber(const QString& number) {
    // "00" and "0000" stand for no place, or for all of them: only 0 is the nation.
    if (number.size() > 1 && number.count(u'0') == number.size()) {
        return false;
    }
    return number.size() == 1 || number.size() == 2 || number.size() == 4 || number.size() == 9;
}

// "All", "Alle kjønn", "I alt": no part of them.
bool isAllOf(QStringView told) {
    constexpr std::array<QStringView, 8> words{u"all",   u"alle",   u"begge", u"both",
                                               u"total", u"totalt", u"i alt", u"samla"};
    return told.startsWith(u"alle ", Qt::CaseInsensitive) ||
           std::any_of(words.begin(), words.end(),
                       [told](QStringView word) { return told.compare(word, Qt::CaseInsensitive) == 0; });
}

Measure measureIn(QStringView indicator, QStringView head) {
    const auto caseless =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    // "Andel", "deltakarandel", but not "handel"; "delen elevar", but not "del 1".
    static const QRegularExpression share(
        QStringLiteral(
            "%|(?<!h)andel|\\bprosent|\\bper ?cent|\\bshare|\\bpst\\b|\\bpct\\b|"
            "\\bdel(en)? (av )?(dei |alle )?(elev|barn|born|lærar|lærer|tilsett|ansatt|skul|skol)"),
        caseless);
    // What may be below 0, or above 100, though it is told in per cent.
    static const QRegularExpression change(
        QStringLiteral("endring|økning|skilnad|forskjell|differ|prosentpoeng|percentage point|"
                       "\\b(auke|auka|vekst|nedgang|change|growth|increase|decrease)\\b"),
        caseless);
    static const QRegularExpression count(QStringLiteral("\\b(antall?|talet på|tallet på|number of)\\b"),
                                          caseless);
    static const QRegularExpression rate(QStringLiteral("\\b(per|pr|gjennomsnitt\\w*|snitt|average)\\b"),
                                         caseless);
    const auto has = [](QStringView text, const QRegularExpression& words) {
        return words.match(text.toString()).hasMatch();
    };
    if (has(indicator, change) || has(head, change)) {
        return Measure::mean;
    }
    if (has(indicator, share) || has(head, share)) {
        return Measure::share;
    }
    return has(indicator, count) && !has(indicator, rate) ? Measure::count : Measure::mean;
}

std::optional<Status> statusIn(QStringView text) {
    if (text.size() == 1) {
        return statusOf(text.front().toUpper());
    }
    for (const StatusWord& known : statusWords) {
        if (text.compare(QString::fromUtf8(known.word), Qt::CaseInsensitive) == 0) {
            return known.status;
        }
    }
    return std::nullopt;
}

} // namespace samspel::exchange::anytable
