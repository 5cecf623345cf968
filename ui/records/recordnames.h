// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QHash>
#include <QObject>
#include <vector>

namespace samspel {

class Language;
class Ledger;

/// What records are called where another record refers to them: their title, and what tells two of one title
/// apart. It reads a kind's records when they are asked for first, and forgets them when the register
/// changes.
class RecordNames : public QObject {
    Q_OBJECT
public:
    struct Entry {
        qint64 id;
        QString name;
        QString folded; ///< as a search sees it
    };

    RecordNames(const Ledger& ledger, const Language& language, QObject* parent = nullptr);

    /// "" when there is no such record.
    QString name(const char* table, qint64 id) const;
    /// What to call a row, kept or not: its title, or the names of what it ties together ("Sogn – Vik").
    QString nameOf(const Kind& kind, const Row& row) const;
    /// All records of a kind by name, in Norwegian order.
    const std::vector<Entry>& all(const char* table) const;
    void forget() { m_lists.clear(); }

private:
    struct List {
        std::vector<Entry> entries;
        QHash<qint64, std::size_t> places;
    };
    const List& list(const char* table) const;

    const Ledger& m_ledger;
    const Language& m_language;
    mutable QHash<QByteArray, std::shared_ptr<const List>> m_lists;
};

} // namespace samspel
