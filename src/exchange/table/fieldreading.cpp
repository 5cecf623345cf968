// SPDX-License-Identifier: MIT
#include "exchange/table/fieldreading.h"

#include "domain/cell.h"
#include "domain/language.h"

#include <QRegularExpression>
#include <cmath>

namespace samspel::exchange {

namespace {

FieldReading refused(const FieldInfo& field, const SheetCell& cell, const Language& language) {
    return {std::nullopt, complaintAbout(field, language).arg(plainText(cell))};
}

/// One name as the key of a record; 0 with a complaint when it is not exactly one.
qint64 keyOf(const FieldInfo& field, const QString& name, bool byKey, ReferenceFinder& finder,
             const std::function<qint64(const QString&)>& alsoIn, const Language& language,
             QString& complaint) {
    if (byKey) {
        bool isNumber = false;
        const qint64 key = name.toLongLong(&isNumber);
        if (isNumber && finder.has(field.refersTo, key)) {
            return key;
        }
    } else {
        const std::vector<qint64> found = finder.find(field.refersTo, name);
        if (found.size() == 1) {
            return found.front();
        }
        if (found.size() > 1) {
            complaint = language
                            .say("RecordImport", "Several records are called “%1”. Write the number, or the "
                                                 "name as lists show it.")
                            .arg(name);
            return 0;
        }
        if (const qint64 own = alsoIn(name); own != 0) {
            return own;
        }
    }
    const Kind* kind = kindOfTable(QString::fromLatin1(field.refersTo));
    const QString what = kind != nullptr ? headingOf(*kind, language) : QString();
    complaint = language.say("RecordImport", "“%1” is not in the register, among “%2”.").arg(name, what);
    return 0;
}

} // namespace

FieldReading readField(const FieldInfo& field, const SheetCell& cell, const Language& language) {
    const bool isText = field.kind == FieldKind::text || field.kind == FieldKind::longText;
    const auto* money = std::get_if<Money>(&cell);
    const auto* percent = std::get_if<Percent>(&cell);
    if (money != nullptr && field.kind == FieldKind::money) {
        return {Value(money->oere)};
    }
    if (percent != nullptr && field.kind == FieldKind::percent) {
        return {Value(percent->hundredths)};
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        // Sums of a spreadsheet end in dust far behind the last øre.
        const double hundredths = std::round(*number * 100);
        const bool isNear = std::abs(*number * 100 - hundredths) < 1e-4 && std::abs(hundredths) < 1e15;
        if (isNear && (field.kind == FieldKind::money || field.kind == FieldKind::percent)) {
            return {Value(static_cast<qint64>(hundredths))};
        }
    }
    const bool isTyped = std::holds_alternative<bool>(cell);
    if (isTyped && !isText && field.kind != FieldKind::flag) {
        return refused(field, cell, language);
    }
    const auto value = parseCell(field, plainText(cell));
    return value ? FieldReading{*value} : refused(field, cell, language);
}

FieldReading readReference(const FieldInfo& field, const SheetCell& cell, bool byKey, ReferenceFinder& finder,
                           const std::function<qint64(const QString&)>& alsoIn, const Language& language) {
    const QString text = plainText(cell).trimmed();
    QString complaint;
    if (field.kind == FieldKind::reference) {
        const qint64 key = keyOf(field, text, byKey, finder, alsoIn, language, complaint);
        return key != 0 ? FieldReading{Value(key)} : FieldReading{std::nullopt, complaint};
    }
    if (const auto keys = byKey ? parseKeys(text) : std::nullopt) {
        return {Value(storedKeys(*keys))};
    }
    // A name may hold a comma, so the signs that part most surely are tried first.
    for (const char* signs : {"", "[;\n]", "[;\n,]"}) {
        const QStringList names =
            *signs == '\0' ? QStringList{text}
                           : text.split(QRegularExpression(QString::fromLatin1(signs)), Qt::SkipEmptyParts);
        std::vector<qint64> keys;
        QString first;
        for (const QString& name : names) {
            QString wrong;
            keys.push_back(keyOf(field, name.trimmed(), byKey, finder, alsoIn, language, wrong));
            first = first.isEmpty() ? wrong : first;
        }
        if (first.isEmpty()) {
            return {Value(storedKeys(keys))};
        }
        // Of several readings, the one that parts the text tells best what is wrong.
        complaint = complaint.isEmpty() || names.size() > 1 ? first : complaint;
    }
    return {std::nullopt, complaint};
}

} // namespace samspel::exchange
