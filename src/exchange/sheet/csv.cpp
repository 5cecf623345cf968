// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "exchange/sheet/sheet.h"

namespace samspel::exchange {

namespace {

bool isWritten(const SheetCell& cell) {
    return std::holds_alternative<double>(cell) || std::holds_alternative<Money>(cell) ||
           std::holds_alternative<Percent>(cell);
}

QString textOf(const SheetCell& cell, const CsvForm& form) {
    if (const auto* isSo = std::get_if<bool>(&cell)) {
        return *isSo ? form.yes : form.no;
    }
    QString text = plainText(cell);
    return isWritten(cell) ? text.replace(QLatin1Char('.'), form.decimalPoint) : text;
}

} // namespace

CsvForm CsvForm::norwegianExcel(const Language& language) {
    return {u';', u',', true, language.say("Field", "yes"), language.say("Field", "no")};
}

QString harmless(const QString& text) {
    static const QString starts = QStringLiteral("=+-@\t\r");
    if (text.isEmpty() || !starts.contains(text.front())) {
        return text;
    }
    bool isNumber = false;
    plainNumber(text).toDouble(&isNumber);
    return isNumber && text.front() != QLatin1Char('\t') && text.front() != QLatin1Char('\r')
               ? text
               : QLatin1Char('\'') + text;
}

QString csvCell(const QString& text, QChar separator) {
    QString cell = harmless(text);
    const bool isQuoted = cell.contains(separator) || cell.contains(QLatin1Char('"')) ||
                          cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r')) ||
                          cell.startsWith(QLatin1Char(' ')) || cell.endsWith(QLatin1Char(' '));
    if (isQuoted) {
        cell.replace(QLatin1String("\""), QLatin1String("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

QByteArray toCsv(const Sheet& sheet, const CsvForm& form) {
    QString text = form.hasBom ? QString(QChar(0xFEFF)) : QString();
    const auto writeLine = [&](const QStringList& cells) {
        text += cells.join(form.separator) + QStringLiteral("\r\n");
    };
    QStringList line;
    for (const QString& head : sheet.heads) {
        line << csvCell(head, form.separator);
    }
    writeLine(line);
    for (const auto& row : sheet.rows) {
        line.clear();
        for (const SheetCell& cell : row) {
            line << csvCell(textOf(cell, form), form.separator);
        }
        writeLine(line);
    }
    return text.toUtf8();
}

} // namespace samspel::exchange
