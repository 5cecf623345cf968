// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figurecode.h"
#include "store/search.h"

#include <QCoreApplication>
#include <QList>
#include <QPointer>
#include <QString>
#include <optional>
#include <vector>

class QAction;

namespace samspel {

class Language;
class Ledger;
class RecordNames;

/// One thing that the search box can lead to: a record, an action, or where a figure came from.
struct Found {
    QString group; ///< "Organisations", "Actions"
    QString title;
    QString detail{}; ///< what tells it from others, or the field that holds the words
    QString table{};
    qint64 record = 0;
    QPointer<QAction> action{};
    std::vector<Mark> titleMarks{}; ///< what was typed, as it stands there
    std::vector<Mark> detailMarks{};
    std::optional<FigureCode> figure{};
};

/// Finds records by any text in them, actions by the words of their names, and figures by their codes.
class Finder {
    Q_DECLARE_TR_FUNCTIONS(Finder)
public:
    void setActions(std::vector<Found> actions);
    /// The kinds of records that have a page to open in; parts of these open there too, others are not looked
    /// for.
    void setTables(const QList<QByteArray>& tables) { m_tables = tables; }

    /// The figure whose code was typed; else the best answers, group by group, at most `most` of each: what
    /// is called so, then actions, then records that only tell of it.
    std::vector<Found> find(const QString& typed, const Ledger* ledger, const Language& language,
                            std::size_t most = 8) const;

private:
    std::vector<Found> findActions(const QString& typed, std::size_t most) const;
    /// Fills in where it opens and what tells it apart; false when it has no page.
    bool complete(Found& found, const SearchHit& hit, const Ledger& ledger, const RecordNames& names,
                  const Language& language) const;

    QList<QByteArray> m_tables;
    std::vector<Found> m_actions;
};

} // namespace samspel
