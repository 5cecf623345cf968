// SPDX-License-Identifier: MIT
#include "exchange/ssb/labels.h"
#include "exchange/ssb/taking.h"

#include <QRegularExpression>

namespace samspel::exchange::ssb {

namespace {

// "(-2019)", "(2018-2019)", "(2020-)" at the end of a name; other brackets, such as "(Østfold)", belong to
// it.
QStringView withoutYears(QStringView name, QDate& validFrom, QDate& validTo) {
    const qsizetype open = name.lastIndexOf(u'(');
    if (open < 0 || !name.endsWith(u')')) {
        return name;
    }
    QStringView inside = name.sliced(open + 1).chopped(1).trimmed();
    const auto first = takeNumber(inside, 4);
    const bool hasDash = !inside.isEmpty() && (inside.front() == u'-' || inside.front() == QChar(0x2013));
    if (!hasDash) {
        return name;
    }
    inside = inside.sliced(1);
    const auto last = takeNumber(inside, 4);
    const auto isYear = [](std::optional<int> year) { return !year || *year >= firstYear; };
    if (!inside.isEmpty() || (!first && !last) || !isYear(first) || !isYear(last)) {
        return name;
    }
    if (first) {
        validFrom = QDate(*first, 1, 1);
    }
    if (last) {
        validTo = QDate(*last + 1, 1, 1);
    }
    return name.first(open).trimmed();
}

// Two digits that Statistics Norway gives to areas that are no counties: Svalbard, Jan Mayen, the shelf,
// abroad, not stated.
bool isCounty(QStringView number) {
    constexpr std::array<QStringView, 8> others = {u"00", u"21", u"22", u"23", u"24", u"25", u"88", u"99"};
    return !isOneOf(number, others);
}

} // namespace

QStringView tableIn(QStringView text) {
    constexpr qsizetype digits = 5;
    text = text.trimmed();
    return text.size() > digits && text[digits] == u':' && digitsAtFront(text) == digits ? text.first(digits)
                                                                                         : QStringView();
}

QString tableInFileName(const QString& file) {
    static const QRegularExpression number(QStringLiteral("(?:^|ssb|[^0-9a-z])(\\d{5})(?![0-9])"),
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(file).captured(1);
}

std::optional<UnitClaim> regionOf(QStringView label) {
    label = label.trimmed();
    const bool isGrouped = label.startsWith(u"K-") || label.startsWith(u"F-");
    const QChar grouping = isGrouped ? label.front() : QChar();
    QStringView name = isGrouped ? label.sliced(2) : label;
    if (is(name, u"The whole country") || is(name, u"Hele landet") || is(name, u"Heile landet") ||
        is(label, u"EAK Landet")) { // KOSTRA's, with its code
        return UnitClaim{.number = QStringLiteral("0"),
                         .name = name.toString(),
                         .kind = OrganisationKind::nation,
                         .parent = {},
                         .validFrom = {},
                         .validTo = {}};
    }
    const qsizetype digits = digitsAtFront(name);
    const QStringView number = name.first(digits);
    name = name.sliced(digits);
    if (digits == 0 || name.isEmpty() || !name.front().isSpace()) {
        return std::nullopt;
    }
    UnitClaim claim;
    claim.number = number.toString();
    claim.name = withoutYears(name.trimmed(), claim.validFrom, claim.validTo).toString();
    if (claim.name.isEmpty()) {
        return std::nullopt;
    }
    if (number == u"0" && grouping.isNull()) {
        claim.kind = OrganisationKind::nation;
    } else if (digits == 2 && isCounty(number) && grouping != u'K') {
        claim.kind = OrganisationKind::county;
        claim.parent = QStringLiteral("0");
    } else if (digits == 4 && number != u"0000" && !number.startsWith(u"99") && grouping != u'F') {
        claim.kind = OrganisationKind::municipality;
        // Svalbard's number begins like no county's.
        claim.parent = isCounty(number.first(2)) ? number.first(2).toString() : QString();
    } else {
        return std::nullopt;
    }
    return claim;
}

std::optional<UnitClaim> regionOf(QStringView code, QStringView label) {
    code = code.trimmed();
    label = label.trimmed();
    // A table of codes alone that a spreadsheet took for numbers: Oslo's 0301 has lost its zero.
    if (code.size() == 3 && digitsAtFront(code) == 3 && (label.isEmpty() || label == code)) {
        const QString whole = u'0' + code.toString();
        return regionOf(QStringLiteral("%1 %1").arg(whole));
    }
    if (code.isEmpty() || (label.startsWith(code) && label.mid(code.size()).startsWith(u' '))) {
        return regionOf(label);
    }
    // KOSTRA's code of all municipalities together.
    if (code == u"EAK" || (code == u"0" && !label.isEmpty())) {
        return UnitClaim{.number = QStringLiteral("0"),
                         .name = label.toString(),
                         .kind = OrganisationKind::nation,
                         .parent = {},
                         .validFrom = {},
                         .validTo = {}};
    }
    if (digitsAtFront(label) > 0) {
        if (auto claim = regionOf(label); claim && code.endsWith(claim->number)) {
            return claim;
        }
    }
    const bool isNumber =
        digitsAtFront(code.mid(code.startsWith(u"K-") || code.startsWith(u"F-") ? 2 : 0)) > 0;
    return isNumber ? regionOf(code.toString() + u' ' + (label.isEmpty() ? code : label).toString())
                    : std::nullopt;
}

} // namespace samspel::exchange::ssb
