// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "exchange/table/columnmapping.h"

#include <QHash>

namespace samspel::exchange {

/// Tells which record of the register a row of a file is: the one with the same number, code or e-mail; else
/// the one with the same title, references and date, as far as the file gives them. Rows of the file are
/// entered as they come, so that one that comes twice is known.
class RecordMatcher {
public:
    RecordMatcher(const Kind& kind, const ColumnMapping& mapping, const std::vector<samspel::Row>& rows);

    struct Match {
        qint64 id = 0;            ///< 0 when there is none
        bool isAmbiguous = false; ///< several records answer, or two keys lead to two records
        bool hasNamesake = false; ///< another record has the title, and another number, code or e-mail
    };
    Match match(const samspel::Row& row) const;
    void enter(const samspel::Row& row);

private:
    QString identityOf(const samspel::Row& row) const;
    bool differInKeys(qint64 id, const samspel::Row& row) const;
    QStringList keysOf(const samspel::Row& row) const;

    const Kind& m_kind;
    std::vector<std::size_t> m_keys;     // fields that the file gives, surest first
    std::vector<std::size_t> m_identity; // fields that make up the identity
    std::vector<std::size_t> m_besides;  // and of records without a title
    std::vector<QHash<QString, std::vector<qint64>>> m_byKey;
    QHash<QString, std::vector<qint64>> m_byIdentity;
    QHash<qint64, QStringList> m_keysOf;
};

} // namespace samspel::exchange
