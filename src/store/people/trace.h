// SPDX-License-Identifier: MIT
#pragma once

#include "store/ownership.h"
#include "store/people/authorship.h"
#include "store/people/signs.h"
#include "store/step.h"

namespace samspel {

/// A text of a record in which a person is named, or may be.
struct Mention {
    const Kind* kind;
    qint64 record = 0;
    const FieldInfo* field;
    QString text;
    bool isCertain = true;
};

/// A file that is kept in the register and whose text or name names a person.
struct NamingFile {
    QString sha256;
    QString name;
    std::vector<std::pair<const Kind*, qint64>> holders; ///< the records that the file belongs to
};

/// A step of the history that touched a person's record or lines, or whose words name the person.
struct PersonStep {
    JournalEntry entry;
    std::vector<FieldChange> fields; ///< only those about the person
};

/// All that the register knows of one person: what the person may ask to see, and what an erasure has to
/// reach.
struct PersonTrace {
    qint64 person = 0;
    PersonSigns signs;
    std::vector<Referral> lines;   ///< records that refer to the person, and the parts of these
    std::vector<Mention> mentions; ///< in records that do not, or in other words than a reference
    std::vector<PersonStep> steps; ///< the newest first
    std::vector<NamingFile> files;
    qint64 unreadFiles = 0;          ///< kept files whose text could not be read, and so not be searched
    QStringList settings;            ///< of the register, by key
    qint64 stepsAsAuthor = 0;        ///< of the history, made under a name that is alike
    std::vector<Authorship> authors; ///< all who did something, those that are alike first
};

/// Reads in one moment. Throws sqlite::Error.
PersonTrace traceOf(const Ledger& ledger, qint64 person);

/// Records that refer to the person by any field, notes and documents about the person too, and their parts.
std::vector<Referral> linesOf(const Ledger& ledger, qint64 person);
/// Texts of all records, but for the person's own record.
std::vector<Mention> mentionsOf(const Ledger& ledger, qint64 person, const PersonSigns& signs);

} // namespace samspel
