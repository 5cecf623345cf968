// SPDX-License-Identifier: MIT
#include "domain/cell.h"

#include "domain/erased.h"
#include "domain/language.h"
#include "domain/plainwhole.h"

#include <cmath>

namespace samspel {

namespace {

constexpr int mostDecimals = 10;

double decimalOf(const Value& value) {
    const auto* decimal = std::get_if<double>(&value);
    return decimal != nullptr ? *decimal : static_cast<double>(wholeOf(value));
}

// As many decimals as the value has: 5.5 is "5,5", 100 is "100".
int decimalsOf(double value) {
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(std::min<qsizetype>(mostDecimals, text.size() - point - 1));
}

// Without English commas between thousands: "12,500" would be read as twelve and a half.
QString shownDecimal(double value, const Language& language) {
    const QString text = language.number(value, decimalsOf(value));
    return language.code() == QLatin1String("en") ? QString(text).remove(QLatin1Char(',')) : text;
}

QString capital(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString namesOf(const FieldInfo& field, const QString& text, const Names& names) {
    QStringList all;
    for (const qint64 key : parseKeys(text).value_or(std::vector<qint64>{})) {
        all << names.name(field.refersTo, key);
    }
    return all.join(QStringLiteral(", "));
}

QString linked(const QString& text, const Language& language, const Names& names) {
    const auto link = Link::parse(text);
    const Kind* kind = link ? kindOfTable(link->table) : nullptr;
    if (kind == nullptr) {
        return text;
    }
    const QString name = names.name(kind->table, link->id);
    const QString what = capital(language.say("Kind", kind->singular));
    return name.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, name);
}

QString displayText(const FieldInfo& field, const QString& text, const Language& language,
                    const Names& names) {
    switch (field.kind) {
    case FieldKind::choice:
    case FieldKind::scale:
        return choiceLabel(field, text, language);
    case FieldKind::date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? language.date(date) : text;
    }
    case FieldKind::when: {
        const auto when = When::parse(text);
        return when ? when->display(language) : text;
    }
    case FieldKind::approximate: {
        const auto count = Approximate::parse(text);
        return count ? count->display(language) : text;
    }
    case FieldKind::text:
    case FieldKind::longText:
        // Names that came with the program are kept in English and read in the reader's language.
        return withErasedInWords(language.say("Catalogue", text.toUtf8().constData()), language);
    case FieldKind::references:
        return namesOf(field, text, names);
    case FieldKind::link:
        return linked(text, language, names);
    case FieldKind::file: {
        const auto file = FileLink::parse(text);
        return file ? file->name : text;
    }
    default:
        return text;
    }
}

std::optional<Value> parseChoice(const FieldInfo& field, const QString& text) {
    for (const Choice& choice : field.choices) {
        if (text == QLatin1String(choice.key)) {
            return Value(text);
        }
    }
    for (const QString& code : Language::codes()) {
        const Language language = Language::load(code);
        for (const Choice& choice : field.choices) {
            if (text.compare(language.say("Choice", choice.label), Qt::CaseInsensitive) == 0) {
                return Value(QString::fromLatin1(choice.key));
            }
        }
    }
    return std::nullopt;
}

std::optional<Value> parseFlag(const QString& text) {
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("ja"), QStringLiteral("yes"),
                                 QStringLiteral("x"), QStringLiteral("true")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("nei"), QStringLiteral("no"),
                                QStringLiteral("false")};
    const QString word = text.toLower();
    return yes.contains(word)  ? std::optional<Value>(qint64{1})
           : no.contains(word) ? std::optional<Value>(qint64{0})
                               : std::nullopt;
}

template <class T, class F>
std::optional<Value> storedAs(const std::optional<T>& read, F store) {
    return read ? std::optional<Value>(store(*read)) : std::nullopt;
}

} // namespace

QString choiceLabel(const FieldInfo& field, const QString& key, const Language& language) {
    for (const Choice& choice : field.choices) {
        if (key == QLatin1String(choice.key)) {
            return language.say("Choice", choice.label);
        }
    }
    return key;
}

QString display(const FieldInfo& field, const Value& value, const Language& language, const Names& names) {
    if (isEmpty(value)) {
        return {};
    }
    if (const QString text = textOf(value); !text.isEmpty()) {
        return displayText(field, text, language, names);
    }
    switch (field.kind) {
    case FieldKind::flag:
        return wholeOf(value) != 0 ? language.say("Field", "yes") : QString();
    case FieldKind::period: {
        const auto period = Period::fromCode(wholeOf(value));
        return period ? period->display() : QString();
    }
    case FieldKind::reference:
        return names.name(field.refersTo, wholeOf(value));
    case FieldKind::decimal:
        return shownDecimal(decimalOf(value), language);
    case FieldKind::money:
        return Money{wholeOf(value)}.display(language);
    case FieldKind::percent:
        return Percent{wholeOf(value)}.display(language);
    default:
        return language.whole(wholeOf(value));
    }
}

std::optional<Value> parseCell(const FieldInfo& field, const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return Value{};
    }
    bool isRead = false;
    switch (field.kind) {
    case FieldKind::whole: {
        const qint64 number = plainWhole(text).toLongLong(&isRead);
        return isRead ? std::optional<Value>(number) : std::nullopt;
    }
    case FieldKind::decimal: {
        const double number = plainNumber(text).toDouble(&isRead);
        return isRead && std::isfinite(number) ? std::optional<Value>(number) : std::nullopt;
    }
    case FieldKind::money:
        return storedAs(Money::parse(text), [](Money money) { return money.oere; });
    case FieldKind::percent:
        return storedAs(Percent::parse(text), [](Percent percent) { return percent.hundredths; });
    case FieldKind::flag:
        return parseFlag(text);
    case FieldKind::date: {
        const auto when = When::parse(text);
        const bool isDay = when && when->precision() == When::Precision::day && !when->isAbout();
        return isDay ? std::optional<Value>(when->earliest().toString(Qt::ISODate)) : std::nullopt;
    }
    case FieldKind::time: {
        const QTime time = QTime::fromString(QString(text).replace(QLatin1Char('.'), QLatin1Char(':')),
                                             text.size() < 3 ? QStringLiteral("H") : QStringLiteral("H:mm"));
        return time.isValid() ? std::optional<Value>(time.toString(QStringLiteral("HH:mm"))) : std::nullopt;
    }
    case FieldKind::when:
        return storedAs(When::parse(text), [](const When& when) { return when.edtf(); });
    case FieldKind::approximate:
        return storedAs(Approximate::parse(text), [](const Approximate& count) { return count.stored(); });
    case FieldKind::period: {
        QString plain = text;
        return storedAs(Period::parse(plain.replace(QChar(0x2013), QLatin1Char('-'))),
                        [](const Period& period) { return qint64{period.code()}; });
    }
    case FieldKind::choice:
    case FieldKind::scale:
        return parseChoice(field, text);
    case FieldKind::link:
        return storedAs(Link::parse(text), [](const Link& link) { return link.stored(); });
    case FieldKind::file:
        return storedAs(FileLink::parse(text), [](const FileLink& file) { return file.stored(); });
    case FieldKind::reference:
    case FieldKind::references:
        return std::nullopt;
    case FieldKind::text:
    case FieldKind::longText:
        break;
    }
    return Value(text);
}

QString complaintAbout(const FieldInfo& field, const Language& language) {
    switch (field.kind) {
    case FieldKind::whole:
        return language.say("Check", "“%1” is no whole number.");
    case FieldKind::decimal:
        return language.say("Check", "“%1” is no number.");
    case FieldKind::money:
        return language.say("Check", "“%1” is no amount. Write kroner, as 12 500 or 12 500,50.");
    case FieldKind::percent:
        return language.say("Check", "“%1” is no share. Write percent, as 25 or 14,29.");
    case FieldKind::date:
        return language.say("Check", "“%1” is no date. Write it as 15.9.2010 or 2010-09-15.");
    case FieldKind::time:
        return language.say("Check", "“%1” is no time of day. Write it as 12:30.");
    case FieldKind::when:
        return language.say("Check", "“%1” is no date. A day, a month, “autumn 2010” or a year will do.");
    case FieldKind::approximate:
        return language.say("Check", "“%1” is no count. Write 52, “about 50”, “just over 50” or 30–40.");
    case FieldKind::period:
        return language.say("Check",
                            "“%1” is no period. Write a year, as 2023, or a school year, as 2023-24.");
    case FieldKind::flag:
        return language.say("Check", "“%1” is neither yes nor no.");
    case FieldKind::choice:
    case FieldKind::scale:
        return language.say("Check", "“%1” is none of the choices.");
    default:
        return language.say("Check", "“%1” does not fit here.");
    }
}

Value valueOfText(const FieldInfo& field, const QString& text) {
    if (text.isEmpty()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::whole:
    case FieldKind::flag:
    case FieldKind::money:
    case FieldKind::percent:
    case FieldKind::period:
    case FieldKind::reference:
        return text.toLongLong();
    case FieldKind::decimal:
        return text.toDouble();
    default:
        return text;
    }
}

QString labelOf(const FieldInfo& field, const Language& language) {
    return language.say("Field", field.label);
}

QString headingOf(const Kind& kind, const Language& language) {
    return capital(language.say("Kind", kind.plural));
}

} // namespace samspel
