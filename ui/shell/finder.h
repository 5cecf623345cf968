// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <vector>

class QAction;

namespace samspel {

class Language;
class Ledger;

/// One thing that the search box can lead to: a record or an action.
struct Found {
    QString group; ///< "Organisations", "Actions"
    QString title;
    QString detail{};
    QString table{};
    qint64 record = 0;
    QPointer<QAction> action{};
};

/// Finds records and actions by any of the words in their names. It reads the register once, when it is asked
/// for the first time after a change.
class Finder {
public:
    void setActions(std::vector<Found> actions);
    /// The kinds of records that have a page to open in; others are not looked for.
    void setTables(const QList<QByteArray>& tables);
    /// Forgets what it has read of the register.
    void forget() { m_isRead = false; }

    /// The best answers, group by group, at most `most` of each; within a group the best match first, then by
    /// name.
    std::vector<Found> find(const QString& typed, const Ledger* ledger, const Language& language,
                            std::size_t most = 8);

private:
    struct Entry {
        Found found;
        QString folded;
    };
    void read(const Ledger* ledger, const Language& language);

    QList<QByteArray> m_tables;
    std::vector<Entry> m_records;
    std::vector<Entry> m_actions;
    bool m_isRead = false;
};

} // namespace samspel
