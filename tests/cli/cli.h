// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What samspel-cli answered.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray messages;

    QJsonArray json() const;
};

/// A folder of its own for one test, and the program run in it.
class Cli {
public:
    /// `output`: a file for what is printed; without one it is in the answer.
    Answer run(const QStringList& words, const QString& output = {}) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    /// A new register, "r.samspel".
    QString made(const QStringList& options = {}) const;

private:
    QTemporaryDir m_folder;
};

/// National tests of three units as Udir's Statistikkbanken exports them (figures of 2023-24), UTF-16LE with
/// BOM.
QByteArray nationalTests();
QByteArray utf16(const QString& text);
