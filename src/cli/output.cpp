// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include "exchange/sheet/sheet.h"
#include "store/databasefile.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <cstdio>

namespace samspel::cli {

namespace {

void put(std::FILE* stream, const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) != size || std::fflush(stream) != 0) {
        throw NotPrinted();
    }
}

void printLine(QString& text, const QStringList& cells, QChar separator) {
    text += cells.join(separator) + QLatin1Char('\n');
}

} // namespace

void print(const QString& text) { put(stdout, text.toUtf8()); }

void tell(const QString& text) {
    const QByteArray bytes = text.toUtf8() + '\n';
    // Nobody is left to be told when this fails.
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void printTable(const QStringList& head, const std::vector<QStringList>& rows) {
    QString text;
    printLine(text, head, QLatin1Char('\t'));
    for (QStringList row : rows) {
        row.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
        row.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
        printLine(text, row, QLatin1Char('\t'));
    }
    print(text);
}

void printCsv(const QStringList& head, const std::vector<QStringList>& rows) {
    QString text;
    printLine(text, head, QLatin1Char(','));
    for (QStringList row : rows) {
        for (QString& cell : row) {
            cell = exchange::csvCell(cell, QLatin1Char(','));
        }
        printLine(text, row, QLatin1Char(','));
    }
    print(text);
}

void printJson(const QJsonArray& array) { print(QString::fromUtf8(QJsonDocument(array).toJson())); }

void writeFile(const QString& name, const QByteArray& content) {
    if (isOfRegister(name)) {
        throw IsOfRegister(name);
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        throw NotWritten(name + QStringLiteral(": ") + file.errorString());
    }
}

} // namespace samspel::cli
