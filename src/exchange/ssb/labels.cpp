// SPDX-License-Identifier: MIT
#include "exchange/ssb/labels.h"

#include "exchange/ssb/taking.h"

#include <QRegularExpression>

namespace samspel::exchange::ssb {

namespace {

// Takes a word or phrase off the front; it must end where a blank or the text ends.
bool take(QStringView& text, QStringView phrase) {
    if (!text.startsWith(phrase, Qt::CaseInsensitive) ||
        (text.size() > phrase.size() && !text[phrase.size()].isSpace())) {
        return false;
    }
    text = text.sliced(phrase.size()).trimmed();
    return true;
}

} // namespace

std::optional<Dimension> dimensionOf(QStringView head) {
    struct Name {
        QStringView head;
        Dimension dimension;
    };
    static constexpr std::array names = {Name{u"region", Dimension::region},
                                         Name{u"regions", Dimension::region},
                                         Name{u"municipality", Dimension::region},
                                         Name{u"kommune", Dimension::region},
                                         Name{u"county", Dimension::region},
                                         Name{u"fylke", Dimension::region},
                                         Name{u"geografi", Dimension::region},
                                         Name{u"geography", Dimension::region},
                                         Name{u"age", Dimension::age},
                                         Name{u"age group", Dimension::age},
                                         Name{u"alder", Dimension::age},
                                         Name{u"aldersgruppe", Dimension::age},
                                         Name{u"sex", Dimension::sex},
                                         Name{u"gender", Dimension::sex},
                                         Name{u"kjønn", Dimension::sex},
                                         Name{u"year", Dimension::year},
                                         Name{u"år", Dimension::year},
                                         Name{u"time", Dimension::year},
                                         Name{u"tid", Dimension::year},
                                         Name{u"school year", Dimension::year},
                                         Name{u"skoleår", Dimension::year},
                                         Name{u"quarter", Dimension::year},
                                         Name{u"kvartal", Dimension::year},
                                         Name{u"month", Dimension::year},
                                         Name{u"måned", Dimension::year},
                                         Name{u"interval (year)", Dimension::year},
                                         Name{u"intervall (år)", Dimension::year},
                                         Name{u"contents", Dimension::contents},
                                         Name{u"contentscode", Dimension::contents},
                                         Name{u"statistikkvariabel", Dimension::contents}};
    for (const Name& name : names) {
        if (is(head.trimmed(), name.head)) {
            return name.dimension;
        }
    }
    return dimensionOfCode(head.trimmed());
}

std::optional<Dimension> dimensionOfCode(QStringView code) {
    struct Name {
        QStringView code;
        Dimension dimension;
    };
    static constexpr std::array names = {
        Name{u"Region", Dimension::region}, Name{u"Alder", Dimension::age},
        Name{u"Kjonn", Dimension::sex},     Name{u"Tid", Dimension::year},
        Name{u"Time", Dimension::year},     Name{u"ContentsCode", Dimension::contents}};
    for (const Name& name : names) {
        if (is(code, name.code)) {
            return name.dimension;
        }
    }
    const bool isOfMunicipalities = code.startsWith(u"KOK") && code.contains(u"region", Qt::CaseInsensitive);
    return isOfMunicipalities ? std::optional(Dimension::region) : std::nullopt;
}

QString Ages::text() const {
    if (!to) {
        return QString::number(from) + u'+';
    }
    return isSingle() ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(*to);
}

namespace {

// "6", "6-15", "6–15", "0 to 4", and whether a unit has to follow.
std::optional<Ages> takeAgesWith(QStringView& text, bool wantsUnit) {
    constexpr qsizetype mostDigits = 3;
    QStringView rest = text.trimmed();
    Ages ages;
    const auto from = takeNumber(rest, mostDigits);
    if (!from) {
        return std::nullopt;
    }
    ages.from = *from;
    ages.to = *from;
    QStringView after = rest.trimmed();
    const bool hasDash = !after.isEmpty() && (after.front() == u'-' || after.front() == QChar(0x2013));
    if (hasDash || take(after, u"to") || take(after, u"til")) {
        after = (hasDash ? after.sliced(1) : after).trimmed();
        ages.to = takeNumber(after, mostDigits);
        if (!ages.to || *ages.to <= ages.from) {
            return std::nullopt;
        }
        rest = after;
    }
    rest = rest.trimmed();
    if (!take(rest, u"years") && !take(rest, u"year") && !take(rest, u"år") && wantsUnit) {
        return std::nullopt;
    }
    static constexpr std::array<QStringView, 9> andOlder = {u"or older",   u"and over",    u"and older",
                                                            u"or more",    u"eller eldre", u"og eldre",
                                                            u"eller over", u"og over",     u"+"};
    const bool isOpen = std::any_of(andOlder.begin(), andOlder.end(),
                                    [&rest](QStringView words) { return take(rest, words); });
    if (isOpen) {
        if (!ages.isSingle()) {
            return std::nullopt;
        }
        ages.to.reset();
    }
    text = rest;
    return ages;
}

} // namespace

std::optional<Ages> takeAges(QStringView& text) { return takeAgesWith(text, true); }

std::optional<Ages> agesOf(QStringView label) {
    const auto ages = takeAgesWith(label, false);
    return label.isEmpty() ? ages : std::nullopt;
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
    static constexpr std::array names = {
        Name{u"Both sexes", Sex::all}, Name{u"Begge kjønn", Sex::all}, Name{u"Males", Sex::male},
        Name{u"Male", Sex::male},      Name{u"Men", Sex::male},        Name{u"Menn", Sex::male},
        Name{u"Females", Sex::female}, Name{u"Female", Sex::female},   Name{u"Women", Sex::female},
        Name{u"Kvinner", Sex::female}, Name{u"Boys", Sex::male},       Name{u"Gutter", Sex::male},
        Name{u"Gutar", Sex::male},     Name{u"Girls", Sex::female},    Name{u"Jenter", Sex::female}};
    for (const Name& name : names) {
        if (take(text, name.label)) {
            return name.sex;
        }
    }
    return std::nullopt;
}

std::optional<Sex> sexOf(QStringView label) {
    static constexpr std::array<QStringView, 5> everybody = {u"Total", u"All", u"Alle", u"I alt",
                                                             u"Alle kjønn"};
    label = label.trimmed();
    if (isOneOf(label, everybody)) {
        return Sex::all;
    }
    // Statistics Norway's codes, in a table without labels.
    if (label == u"0" || label == u"1" || label == u"2") {
        return label == u"0" ? Sex::all : label == u"1" ? Sex::male : Sex::female;
    }
    const auto sex = takeSex(label);
    return label.isEmpty() ? sex : std::nullopt;
}

std::optional<Period> periodOf(QStringView label, QStringView dimension) {
    label = label.trimmed();
    const auto period = Period::parse(label);
    const bool isUsable = period && period->year() >= firstYear && period->year() < lastYear;
    if (!isUsable ||
        (period->kind() == PeriodKind::schoolYear && dimension.contains(u"interval", Qt::CaseInsensitive))) {
        return std::nullopt;
    }
    return period;
}

Headed headedBy(QStringView head) {
    // A year, a school year or years between, a quarter, a month, a week; in the midst of other words.
    static const QRegularExpression time(QStringLiteral(
        "(?<![^\\s,])(1[7-9]\\d\\d|2[01]\\d\\d)(?:[-/–](?:\\d{4}|\\d{2})|[KMUQTH]\\d{1,2})?(?![^\\s,])"));
    Headed headed;
    QString text = head.trimmed().toString();
    // The year is the last of them: "Class of 2020 2021".
    QRegularExpressionMatch last;
    for (auto matches = time.globalMatch(text); matches.hasNext();) {
        last = matches.next();
    }
    if (last.hasMatch()) {
        headed.period = last.captured();
        text = (text.first(last.capturedStart()) + text.sliced(last.capturedEnd())).simplified();
    }
    QStringView rest = text;
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
    }
    headed.contents = rest.toString();
    // "Personer Menn": the sex may stand last.
    const qsizetype space = headed.contents.lastIndexOf(u' ');
    if (!headed.sex && space > 0) {
        QStringView word = QStringView(headed.contents).sliced(space + 1);
        headed.sex = takeSex(word);
        headed.contents = headed.sex ? headed.contents.first(space) : headed.contents;
    }
    return headed;
}

bool countsPersons(QStringView contents) {
    static constexpr std::array<QStringView, 2> names = {u"Persons", u"Personer"};
    return isOneOf(contents.trimmed(), names);
}

} // namespace samspel::exchange::ssb
