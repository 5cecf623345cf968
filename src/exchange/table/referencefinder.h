// SPDX-License-Identifier: MIT
#pragma once

#include "store/recordnames.h"

#include <QHash>
#include <map>

namespace samspel::exchange {

/// Columns whose content tells one record from all others of its kind, the surest first.
inline constexpr const char* keyColumns[] = {"number", "code", "email"};

/// Finds records by what people call them: number, code, e-mail, title, or the name that lists show.
/// Forgiving about case and Norwegian letters. Reads each kind once.
class ReferenceFinder {
public:
    ReferenceFinder(const Ledger& ledger, const Language& language)
        : m_ledger(ledger), m_names(ledger, language) {}

    /// All records that answer to the text; of those that have it as number or code, these alone.
    std::vector<qint64> find(const char* table, const QString& text);
    bool has(const char* table, qint64 id);
    const RecordNames& names() const { return m_names; }

private:
    struct Index {
        QHash<QString, std::vector<qint64>> byKey;
        QHash<QString, std::vector<qint64>> byName;
        QHash<qint64, bool> ids;
    };
    const Index& index(const char* table);

    const Ledger& m_ledger;
    RecordNames m_names;
    std::map<QByteArray, Index> m_indices;
};

} // namespace samspel::exchange
