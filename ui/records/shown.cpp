// SPDX-License-Identifier: MIT
#include "ui/records/shown.h"

#include "domain/language.h"
#include "ui/records/recordnames.h"

#include <QCoreApplication>

namespace samspel {

namespace {

constexpr int mostDecimals = 6;

double decimalOf(const Value& value) {
    const auto* decimal = std::get_if<double>(&value);
    return decimal != nullptr ? *decimal : static_cast<double>(wholeOf(value));
}

QString choiceLabel(const FieldInfo& field, const QString& key, const Language& language) {
    for (const Choice& choice : field.choices) {
        if (key == QLatin1String(choice.key)) {
            return language.say("Choice", choice.label);
        }
    }
    return key;
}

// As many decimals as the value has: 5.5 is "5,5", 100 is "100".
int decimalsOf(double value) {
    const QString text = QString::number(value, 'g', 12);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : std::min(mostDecimals, static_cast<int>(text.size() - point - 1));
}

} // namespace

QString shown(const FieldInfo& field, const Value& value, const Language& language,
              const RecordNames& names) {
    if (isEmpty(value)) {
        return {};
    }
    if (const QString text = textOf(value); !text.isEmpty()) {
        switch (field.kind) {
        case FieldKind::choice:
            return choiceLabel(field, text, language);
        case FieldKind::date: {
            const QDate date = QDate::fromString(text, Qt::ISODate);
            return date.isValid() ? language.date(date) : text;
        }
        case FieldKind::when: {
            const auto when = When::parse(text);
            return when ? when->display(language) : text;
        }
        case FieldKind::text:
        case FieldKind::longText:
            // Names that came with the program are kept in English and read in the reader's language.
            return language.say("Catalogue", text.toUtf8().constData());
        default:
            return text; // not readable as what it should be; shown as it was written
        }
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
        return language.number(decimalOf(value), decimalsOf(decimalOf(value)));
    default:
        return language.whole(wholeOf(value));
    }
}

Value valueOfText(const FieldInfo& field, const QString& text) {
    if (text.isEmpty()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::whole:
    case FieldKind::flag:
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
    QString heading = language.say("Kind", kind.plural);
    heading[0] = heading[0].toUpper();
    return heading;
}

} // namespace samspel
