// SPDX-License-Identifier: MIT
#pragma once

#include "store/people/trace.h"

#include <QDate>
#include <tuple>

namespace samspel {

/// One text of one record.
struct TextSpot {
    QString table;
    qint64 record = 0;
    QString column;

    friend bool operator==(const TextSpot&, const TextSpot&) = default;
    friend bool operator<(const TextSpot& a, const TextSpot& b) {
        return std::tie(a.table, a.record, a.column) < std::tie(b.table, b.record, b.column);
    }
};

/// What somebody who erases a person has decided.
struct ErasureChoice {
    QDate day;                     ///< stands in the mark
    std::vector<TextSpot> leave{}; ///< texts that name somebody or something else, and stay as they are
    QStringList authors{}; ///< names under which the person made changes, imports and what was handed out
};

/// What an erasure did, and what it could not reach.
struct Erasure {
    QString mark;                      ///< stands in the name's place
    PersonSigns signs;                 ///< as they were, for looking through backups and drafts
    qint64 lines = 0;                  ///< records that refer to the person, and still do, without the name
    qint64 texts = 0;                  ///< of other records
    qint64 steps = 0;                  ///< of the history that were rewritten; they can no longer be undone
    std::vector<Mention> left{};       ///< texts that still name the person, or may
    std::vector<NamingFile> files{};   ///< kept files; they are not altered
    qint64 unreadFiles = 0;            ///< kept files that could not be searched
    std::vector<Authorship> authors{}; ///< who are still named as having done something, and are alike
    bool isLogEmptied = true;    ///< false while another program reads the register: its log stays until then
    bool isFileRewritten = true; ///< false where the disk was full: what was there before may lie in it still
};

/// Takes a person's name and all words about the person out of the register, for good: it cannot be undone,
/// and no step before it that held them can. The lines stay, so that counts are what they were; roles keep
/// their organisation and period. History, search and free pages are reached, and nothing outside the file.
/// All or nothing; nothing where neither the register nor its history has such a person. Throws
/// sqlite::Error; what fails once the person is out of the register is told and not thrown.
Erasure erasePerson(Ledger& ledger, qint64 person, const ErasureChoice& choice);

/// Which of these files, copies of the register, still hold a person: as their bytes stand, damaged or not,
/// or as a register that has somebody of one of the names. A file that cannot be read counts, and so does a
/// damaged register, for nobody can tell.
QStringList filesThatHold(const QStringList& files, const PersonSigns& signs);

} // namespace samspel
