// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace samspel {

class Ledger;

namespace checking {

/// Something that a check of the register found: what it is, and what to do about it, in the reader's
/// language.
struct Finding {
    QString text;
    QString whatToDo;
    bool harmless = false; ///< worth a look, and nothing is wrong or lost
    QString kind{};        ///< table of the record that it concerns; empty when it concerns none
    qint64 record = 0;
    QString rule{}; ///< which check found it, for scripts: "pages", "schema", "limits"
};

/// Everything that the register's own rules, its file and what is derived from it can tell, the worst first:
/// pages and foreign keys, the schema, records by the rules of their kinds, what records say together,
/// figures, history, kept files, the search. Of a file of a newer program only what does not depend on its
/// schema. It reads all, and writes nothing; a part that is too damaged to be read is told of and passed
/// over.
std::vector<Finding> findings(const Ledger& ledger);

} // namespace checking

} // namespace samspel
