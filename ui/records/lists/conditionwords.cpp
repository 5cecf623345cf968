// SPDX-License-Identifier: MIT
#include "ui/records/lists/conditionwords.h"

#include "domain/cell.h"
#include "domain/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace samspel {

namespace {

using Test = Condition::Test;

constexpr std::array testTexts{
    QT_TRANSLATE_NOOP("Condition", "is not filled in"),
    QT_TRANSLATE_NOOP("Condition", "is filled in"),
    QT_TRANSLATE_NOOP("Condition", "is"),
    QT_TRANSLATE_NOOP("Condition", "is not"),
    QT_TRANSLATE_NOOP("Condition", "holds"),
    QT_TRANSLATE_NOOP("Condition", "before"),
    QT_TRANSLATE_NOOP("Condition", "after"),
    QT_TRANSLATE_NOOP("Condition", "at least"),
    QT_TRANSLATE_NOOP("Condition", "at most"),
    QT_TRANSLATE_NOOP("Condition", "there is none"),
    QT_TRANSLATE_NOOP("Condition", "there are some"),
};

QString todayWord() { return QCoreApplication::translate("Condition", "today"); }

bool isDay(const FieldInfo& field) { return field.kind == FieldKind::date || field.kind == FieldKind::when; }

QString stored(const Value& value) {
    if (const auto* whole = std::get_if<qint64>(&value)) {
        return QString::number(*whole);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QString::number(*decimal, 'g', QLocale::FloatingPointShortest);
    }
    return textOf(value);
}

} // namespace

const FieldInfo* fieldOf(const Kind& kind, const QString& column) {
    const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
                                    [&](const FieldInfo& f) { return column == QLatin1String(f.column); });
    return field != kind.fields.end() ? &*field : nullptr;
}

QString testWords(Test test) {
    return QCoreApplication::translate("Condition", testTexts[static_cast<std::size_t>(test)]);
}

QString valueWords(const FieldInfo& field, const Condition& condition, const Language& language,
                   const Names& names) {
    if (condition.test == Test::contains) {
        return condition.value;
    }
    if (isDay(field)) {
        if (relativeDay(condition.value, QDate(2000, 1, 1))) {
            return QString(condition.value).replace(QLatin1String("today"), todayWord());
        }
        const auto when = When::parse(condition.value);
        return when ? when->display(language) : condition.value;
    }
    if (field.kind == FieldKind::flag) {
        return language.say("Field", condition.value == QLatin1String("1") ? "yes" : "no");
    }
    if (field.kind == FieldKind::references) {
        return names.name(field.refersTo, condition.value.toLongLong());
    }
    return display(field, valueOfText(field, condition.value), language, names);
}

std::optional<QString> readValue(const FieldInfo& field, Test test, const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (test == Test::contains) {
        return text;
    }
    if (isDay(field)) {
        QString relative = text.toLower();
        if (relative.startsWith(todayWord())) {
            relative.replace(0, todayWord().size(), QStringLiteral("today"));
        }
        relative.replace(QChar(0x2212), QLatin1Char('-')); // a real minus
        if (relativeDay(relative, QDate(2000, 1, 1))) {
            return relative.remove(QLatin1Char(' '));
        }
        const auto when = When::parse(text);
        return when ? std::optional(when->edtf()) : std::nullopt;
    }
    const auto value = parseCell(field, text);
    return value ? std::optional(stored(*value)) : std::nullopt;
}

QString columnWords(const Kind& kind, const QString& column, const Language& language) {
    if (const FieldInfo* field = fieldOf(kind, column)) {
        return labelOf(*field, language);
    }
    for (const Referrer& referrer : referrersOf(kind)) {
        if (referrer.name() == column) {
            return QCoreApplication::translate("Condition", "%1 (as “%2”)")
                .arg(headingOf(*referrer.kind, language), labelOf(*referrer.field, language));
        }
    }
    return column;
}

QString describe(const Kind& kind, const Condition& condition, const Language& language, const Names& names) {
    QStringList parts{columnWords(kind, condition.column, language), testWords(condition.test)};
    if (const FieldInfo* field = fieldOf(kind, condition.column);
        field != nullptr && wantsValue(condition.test)) {
        parts << valueWords(*field, condition, language, names);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace samspel
