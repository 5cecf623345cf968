// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "ui/records/eventpapers.h"
#include "ui/records/lists/listpaper.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/page.h"

class QMenu;

namespace samspel {

/// Hands records on to other programs and to paper: asks where, writes the file, and says where it is.
class HandingOut : public QObject {
    Q_OBJECT
public:
    HandingOut(const Ledger& ledger, const Kind& kind, const Language& language, const RecordNames& names,
               QWidget* over);

    /// What can be done with the whole list: a table, a calendar, address cards, addresses.
    void addTo(QMenu& menu, const ListExtract& list);
    void makePaper(Paper paper, const Row& event);
    void setWhereTo(const WhereTo& whereTo) { m_whereTo = whereTo; }

Q_SIGNALS:
    void said(const samspel::Message& message);

private:
    using Rows = std::vector<Row>;
    /// Makes the bytes of a file for its path, which tells by its ending what it is to be.
    using Make = std::function<QByteArray(const QString& path)>;

    void exportTable(const Rows& rows, const QList<int>& columns);
    void exportCalendar(const Rows& rows, const QString& name);
    void exportCards(const Rows& rows);
    void exportMailMerge(const Rows& rows);
    void copyAddresses(const Rows& rows);
    /// Asks, writes and tells; `done` has a place for the path.
    void write(const FileWanted& wanted, const QString& done, const Make& make);
    Rows rowsOf(const ListExtract& list) const;
    QString heading() const;

    const Ledger& m_ledger;
    const Kind& m_kind;
    const Language& m_language;
    const RecordNames& m_names;
    QWidget* m_over;
    WhereTo m_whereTo = askWhereTo;
};

} // namespace samspel
