// SPDX-License-Identifier: MIT
#include "exchange/ssb/labels.h"

#include <algorithm>
#include <array>

namespace samspel::exchange::ssb {

namespace {

bool is(QStringView text, QStringView name) { return text.compare(name, Qt::CaseInsensitive) == 0; }

template <std::size_t size>
bool isOneOf(QStringView text, const std::array<QStringView, size>& names) {
    return std::any_of(names.begin(), names.end(), [text](QStringView name) { return is(text, name); });
}

constexpr int firstYear = 1700; // of any census; a smaller number is no year

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

qsizetype digitsAtFront(QStringView text) {
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

// Takes a word or phrase off the front; it must end where a blank or the text ends.
bool take(QStringView& text, QStringView phrase) {
    if (!text.startsWith(phrase, Qt::CaseInsensitive) ||
        (text.size() > phrase.size() && !text[phrase.size()].isSpace())) {
        return false;
    }
    text = text.sliced(phrase.size()).trimmed();
    return true;
}

std::optional<int> takeNumber(QStringView& text, qsizetype mostDigits) {
    const qsizetype digits = digitsAtFront(text);
    if (digits == 0 || digits > mostDigits) {
        return std::nullopt;
    }
    const int number = text.first(digits).toInt();
    text = text.sliced(digits);
    return number;
}

// "(-2019)", "(2018-2019)", "(2020-)" at the end of a name; other brackets, such as "(Østfold)", belong to
// it.
QStringView withoutYears(QStringView name, QDate& validTo) {
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

std::optional<Dimension> dimensionOf(QStringView head) {
    struct Name {
        QStringView head;
        Dimension dimension;
    };
    static constexpr std::array names = {
        Name{u"region", Dimension::region},     Name{u"age", Dimension::age},
        Name{u"alder", Dimension::age},         Name{u"sex", Dimension::sex},
        Name{u"gender", Dimension::sex},        Name{u"kjønn", Dimension::sex},
        Name{u"year", Dimension::year},         Name{u"år", Dimension::year},
        Name{u"contents", Dimension::contents}, Name{u"statistikkvariabel", Dimension::contents}};
    for (const Name& name : names) {
        if (is(head.trimmed(), name.head)) {
            return name.dimension;
        }
    }
    return std::nullopt;
}

std::optional<UnitClaim> regionOf(QStringView label) {
    label = label.trimmed();
    const bool isGrouped = label.startsWith(u"K-") || label.startsWith(u"F-");
    const QChar grouping = isGrouped ? label.front() : QChar();
    QStringView name = isGrouped ? label.sliced(2) : label;
    if (is(name, u"The whole country") || is(name, u"Hele landet")) {
        return UnitClaim{.number = QStringLiteral("0"),
                         .name = name.toString(),
                         .kind = OrganisationKind::nation,
                         .parent = {},
                         .validTo = {}};
    }
    const qsizetype digits = digitsAtFront(name);
    const QStringView number = name.first(digits);
    name = name.sliced(digits);
    if (digits == 0 || name.isEmpty() || !name.front().isSpace()) {
        return std::nullopt;
    }
    UnitClaim claim{.number = number.toString(), .name = {}, .kind = {}, .parent = {}, .validTo = {}};
    claim.name = withoutYears(name.trimmed(), claim.validTo).toString();
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

QString Ages::text() const {
    if (!to) {
        return QString::number(from) + u'+';
    }
    return isSingle() ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(*to);
}

std::optional<Ages> takeAges(QStringView& text) {
    constexpr qsizetype mostDigits = 3;
    QStringView rest = text.trimmed();
    Ages ages;
    if (const auto from = takeNumber(rest, mostDigits)) {
        ages.from = *from;
        ages.to = *from;
    } else {
        return std::nullopt;
    }
    if (!rest.isEmpty() && (rest.front() == u'-' || rest.front() == QChar(0x2013))) {
        rest = rest.sliced(1);
        ages.to = takeNumber(rest, mostDigits);
        if (!ages.to || *ages.to <= ages.from) {
            return std::nullopt;
        }
    }
    rest = rest.trimmed();
    if (!take(rest, u"years") && !take(rest, u"year") && !take(rest, u"år")) {
        return std::nullopt;
    }
    if (take(rest, u"or older") || take(rest, u"and over") || take(rest, u"or more") ||
        take(rest, u"eller eldre") || take(rest, u"og eldre") || take(rest, u"eller over") ||
        take(rest, u"+")) {
        if (!ages.isSingle()) {
            return std::nullopt;
        }
        ages.to.reset();
    }
    text = rest;
    return ages;
}

bool isAllAges(QStringView label) {
    static constexpr std::array<QStringView, 7> names = {
        u"All ages",       u"Alle aldre", u"Alle aldersgrupper", u"Total",
        u"Total all ages", u"I alt",      u"Alder i alt"};
    return isOneOf(label.trimmed(), names);
}

std::optional<Sex> takeSex(QStringView& text) {
    struct Name {
        QStringView label;
        Sex sex;
    };
    static constexpr std::array names = {Name{u"Both sexes", Sex::all}, Name{u"Begge kjønn", Sex::all},
                                         Name{u"Males", Sex::male},     Name{u"Male", Sex::male},
                                         Name{u"Men", Sex::male},       Name{u"Menn", Sex::male},
                                         Name{u"Females", Sex::female}, Name{u"Female", Sex::female},
                                         Name{u"Women", Sex::female},   Name{u"Kvinner", Sex::female}};
    for (const Name& name : names) {
        if (take(text, name.label)) {
            return name.sex;
        }
    }
    return std::nullopt;
}

Headed headedBy(QStringView head) {
    Headed headed;
    QStringView rest = head.trimmed();
    const auto yearAtEnd = [&]() -> std::optional<int> {
        const bool hasFour = rest.size() >= 4 && digitsAtFront(rest.last(4)) == 4;
        if (!hasFour || (rest.size() > 4 && !rest[rest.size() - 5].isSpace())) {
            return std::nullopt;
        }
        const int year = rest.last(4).toInt();
        rest = rest.chopped(4).trimmed();
        return year;
    };
    headed.year = yearAtEnd();
    for (bool isTaken = true; isTaken;) {
        isTaken = false;
        if (!headed.sex) {
            headed.sex = takeSex(rest);
            isTaken = headed.sex.has_value();
        }
        if (!headed.ages) {
            headed.ages = takeAges(rest);
            isTaken = isTaken || headed.ages.has_value();
        }
        if (!headed.year && digitsAtFront(rest) == 4 && (rest.size() == 4 || rest[4].isSpace())) {
            headed.year = takeNumber(rest, 4);
            rest = rest.trimmed();
            isTaken = true;
        }
    }
    headed.contents = rest;
    return headed;
}

bool countsPersons(QStringView contents) {
    static constexpr std::array<QStringView, 2> names = {u"Persons", u"Personer"};
    return isOneOf(contents.trimmed(), names);
}

} // namespace samspel::exchange::ssb
