// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <QStringList>
#include <vector>

namespace samspel {

/// What could be read of a damaged register, and what not.
struct RecoveryReport {
    struct Kind {
        QString table;
        qint64 read = 0;     ///< rows that are in the new register as they were
        qint64 doubtful = 0; ///< rows that are there, and were read from damaged pages
        qint64 lost = 0;     ///< rows of which at least the key is known
        int gaps = 0;        ///< places at which it is not known how many rows were lost
        QStringList keys;    ///< of the doubtful and the lost, the first of them: "12", "1234–1240"

        bool isWhole() const { return doubtful == 0 && lost == 0 && gaps == 0; }
    };
    struct Source {
        QString title; ///< its file, or its title
        qint64 figures = 0;
        bool isKept = false; ///< the file lies in the new register: importing it anew brings the figures back
    };

    QString target;
    int pages = 0;
    int damagedPages = 0;
    bool hasSums = false; ///< without them only damage to the form of a page is noticed
    std::vector<Kind> kinds;
    std::vector<Source> sources; ///< of which figures were lost
    QStringList problems;        ///< what the checks find in the new register

    bool isWhole() const;
};

/// Reads what can be read of the register at @p path into a new one of the newest schema at @p target. The
/// damaged file is only read, and nothing is written beside it.
///
/// A record from a damaged page is taken and told as doubtful; a figure from such a page is left out. What
/// had been done is where the new register's history begins. Throws NotARegister when there is a file of the
/// target's name, or nothing can be read at all; sqlite::Error when the disk fails. Nothing is left of the
/// target then.
RecoveryReport recover(const QString& path, const QString& target, const Language& language);

/// The report in sentences, the most important first.
QStringList describe(const RecoveryReport& report, const Language& language);

} // namespace samspel
