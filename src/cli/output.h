// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <stdexcept>
#include <vector>

namespace samspel::cli {

/// A file could not be written: a full disk, a folder that is not there. No half of it is left.
class NotWritten : public std::runtime_error {
public:
    explicit NotWritten(const QString& text) : std::runtime_error(text.toStdString()) {}
};

/// The file that was to be written is a register, or belongs to one.
class IsOfRegister : public std::runtime_error {
public:
    explicit IsOfRegister(const QString& name) : std::runtime_error(name.toStdString()) {}
};

/// Standard output took no more. What a command had changed by then is changed.
class NotPrinted : public std::runtime_error {
public:
    NotPrinted() : std::runtime_error("standard output") {}
};

/// Text to standard output, UTF-8. Throws NotPrinted.
void print(const QString& text);
/// A sentence to standard error.
void tell(const QString& text);

/// A table as people and scripts read it in a terminal: a head and rows, parted by tabs.
void printTable(const QStringList& head, const std::vector<QStringList>& rows);
/// The same rows as CSV (RFC 4180, comma, UTF-8); a cell that a spreadsheet would run is made harmless.
void printCsv(const QStringList& head, const std::vector<QStringList>& rows);
void printJson(const QJsonArray& array);

/// Writes a file whole or not at all, and never over a register. Throws NotWritten, IsOfRegister.
void writeFile(const QString& name, const QByteArray& content);

} // namespace samspel::cli
