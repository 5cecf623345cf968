// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cell.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

namespace samspel {

class Ledger;

/// What records are called where another record refers to them: their title, or what they tie together, and
/// what tells two of one title apart. It asks the register for each name once, and forgets them when the
/// register changes.
class RecordNames : public Names {
public:
    struct Entry {
        qint64 id;
        QString name;
        QString folded; ///< as a search sees it
    };

    RecordNames(const Ledger& ledger, const Language& language) : m_ledger(ledger), m_language(language) {}

    QString name(const char* table, qint64 id) const override;
    /// What to call a row, kept or not: its title, or the names of what it ties together and when ("Sogn –
    /// Vik").
    QString nameOf(const Kind& kind, const Row& row) const;
    /// All records of a kind by name, in Norwegian order.
    const std::vector<Entry>& all(const char* table) const;
    /// For when the words change; a changed register is noticed.
    void forget() const;

private:
    void refresh() const;
    /// Its name, with its number or code where another record has the same title.
    QString distinctName(const Kind& kind, const Row& row, bool isShared) const;
    bool sharesTitle(const Kind& kind, const Row& row) const;

    const Ledger& m_ledger;
    const Language& m_language;
    mutable quint64 m_revision = 0;
    mutable QHash<QByteArray, QHash<qint64, QString>> m_names;
    mutable QHash<QByteArray, std::shared_ptr<const std::vector<Entry>>> m_lists;
    mutable QHash<QByteArray, QSet<QString>> m_shared; ///< titles that several records of a table have
};

} // namespace samspel
